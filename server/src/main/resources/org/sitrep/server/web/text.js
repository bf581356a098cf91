import { record } from './api.js';
import { h, plain, put } from './dom.js';

/** The text of an article with spans highlighted; long articles are shown around the span first. */
const MOST = 30000;
const READ = new Set(['body', 'heading']);

/** @param claims whose evidence is highlighted, by id @param chosen the claim to go to */
export async function articleText(id, claims, chosen, whole = false) {
  const article = await record('articles', id);
  return { article, element: shown(article, claims, chosen, whole) };
}

export function shown(article, claims, chosen, whole = false) {
  const points = Array.from(article.text);
  const spans = article.claims_told
    .map((c) => ({ id: c.id, start: c.evidence.start, end: c.evidence.end, main: claims === null || claims.has(c.id) }))
    .sort((a, b) => a.start - b.start);
  const aim = spans.find((s) => s.id === chosen) ?? spans.find((s) => s.main) ?? { start: 0 };
  const [least, most] = whole || points.length <= MOST ? [0, points.length] : [Math.max(0, aim.start - MOST / 2), aim.start + MOST / 2];
  const box = h('div', { class: 'text', tabindex: '0', role: 'region', 'aria-label': 'Text of the article, with what is told marked' });
  const parts = article.blocks.filter((b) => b.end > least && b.start < most).map((b) =>
    h('p', { class: READ.has(b.kind) ? b.kind : 'aside', dir: 'auto' },
      !READ.has(b.kind) && h('span', { class: 'unseen' }, `(${b.kind.replaceAll('_', ' ')}, not read for claims) `),
      pieces(points, Math.max(b.start, least), Math.min(b.end, most), spans, aim)));
  put(box, parts.length > 0 ? parts : h('p', {}, pieces(points, least, most, spans, aim)));
  if (most - least < points.length) {
    const button = h('button', { type: 'button' }, `Show the whole text (${points.length.toLocaleString('en')} characters)`);
    button.addEventListener('click', () => box.replaceWith(shown(article, claims, chosen, true)));
    box.append(button);
  }
  return box;
}

/** Text from one point to another, with the spans in it marked; of those that overlap, the first. */
function pieces(points, start, end, spans, aim) {
  const out = [];
  let at = start;
  const take = (from, to) => plain(points.slice(from, to).join(''), Infinity);
  for (const group of joined(spans)) {
    const from = Math.max(group.start, at);
    const to = Math.min(group.end, end);
    if (from < to) {
      out.push(take(at, from), h('mark', { class: (group.main ? 'told-here' : 'other') + (group.ids.includes(aim.id) ? ' aim' : ''),
        tabindex: group.ids.includes(aim.id) ? '-1' : null }, take(from, to)));
      at = to;
    }
  }
  out.push(take(at, end));
  return out;
}

/** Claims of one sentence have the same evidence: one mark for them. */
function joined(spans) {
  const groups = [];
  for (const span of spans) {
    const last = groups[groups.length - 1];
    if (last && last.start === span.start && last.end === span.end) {
      last.ids.push(span.id);
      last.main ||= span.main;
    } else {
      groups.push({ ...span, ids: [span.id] });
    }
  }
  return groups;
}

/** Scrolls the text's box, not the page, to the highlighted words. */
export function reveal(box) {
  const mark = box.querySelector('mark.aim') ?? box.querySelector('mark:not(.other)');
  if (mark) {
    box.scrollTop += mark.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  }
  return mark;
}
