import * as go from './address.js';
import { h, plain, read } from './dom.js';
import { told } from './dates.js';
import { count } from './words.js';

/** What several pages show alike. */
export const heading = (text, ...more) => h('h1', {}, text, ...more);

export function badge(words, standing) {
  return h('span', { class: 'badge ' + standing, title: words.meaning(standing) },
    h('span', { 'aria-hidden': 'true' }, words.sign(standing) + ' '), words.name('standings', standing));
}

export function side(words, id) {
  const mark = h('span', { class: 'swatch', 'aria-hidden': 'true' });
  mark.style.backgroundColor = words.colour(id);
  return h('span', { class: 'side' }, mark, words.side(id).name);
}

export const placeLink = (site) =>
  site.place ? h('a', { href: go.place(site.place) }, read(site.name, 80)) : read(site.name, 80);

export const sourceLink = (voice) => h('a', { href: go.source(voice.id) }, read(voice.name, 120));
export const actorLink = (party) => h('a', { href: go.actor(party.id ?? party.actor) }, read(party.name, 120));

/** An article by its title, with who published it and when. */
export function articleLink(article, claim) {
  return [
    h('a', { href: go.article(article.id, claim ? { claim } : {}) }, read(article.title || 'without a title', 200)),
    ', ', article.source ? sourceLink(article.source) : read(article.publisher || 'publisher not known', 120),
    ', ', h('span', { class: 'date' }, published(article)),
  ];
}

export function published(article) {
  if (!article.published) {
    return 'day of publication not known';
  }
  return told({ start: article.published, end: article.published_end ?? article.published, inferred: article.inferred });
}

/** Figures by what befell people: those of all, and in brackets those of civilians and of fighters. */
export function tolls(figures) {
  return [...new Set(figures.map((f) => f.kind))].map((kind) => {
    const all = figures.find((f) => f.kind === kind && f.people === 'all');
    const some = figures.filter((f) => f.kind === kind && f !== all);
    const group = (f) => f.people + (f.text === all?.text ? '' : ' ' + f.text.replace(' ' + kind, ''));
    const parts = some.map(group).join(', ');
    return !all ? `${kind}: ${parts}` : parts ? `${all.text} (${parts})` : all.text;
  });
}

/** One incident in a list. */
export function item(words, incident, ...more) {
  const facts = [
    h('span', { class: 'date' }, told(incident.date)),
    incident.site && placeLink(incident.site),
    ...tolls(incident.figures),
    count(incident.voices, 'voice') + ', ' + count(incident.articles, 'article'),
    incident.differences > 0 && count(incident.differences, 'difference'),
  ].filter(Boolean);
  return h('li', { class: 'incident' },
    h('a', { class: 'sentence', href: go.incident(incident.id) }, read(incident.sentence, 500)),
    h('p', { class: 'facts' }, badge(words, incident.standing), facts.map((f) => h('span', { class: 'fact' }, f))), ...more);
}

export function items(words, incidents, none = 'No incident matches.') {
  return incidents.length === 0 ? h('p', { class: 'none' }, none)
    : h('ul', { class: 'incidents' }, incidents.map((i) => item(words, i)));
}

/** Words of an article, marked as a quotation. */
export function quotation(text, marks = []) {
  const points = Array.from(text);
  const parts = [];
  let at = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start >= at && end <= points.length) {
      parts.push(plain(points.slice(at, start).join('')), h('mark', {}, plain(points.slice(start, end).join(''))));
      at = end;
    }
  }
  parts.push(plain(points.slice(at).join(''), 4000));
  return h('blockquote', {}, h('p', { dir: 'auto' }, h('q', { class: /["“”„«»]/.test(text) ? 'marked' : null }, parts)));
}

/** A table with a caption; cells may be text or elements. */
export function table(caption, heads, rows, attributes = {}) {
  const numeric = (cell) => typeof cell === 'number';
  const short = (cell) => typeof cell === 'string' && cell.length <= 14;
  const numbers = heads.map((_, i) => i > 0 && rows.some((row) => numeric(row[i])));
  const kind = (cell, i) => (cell === 0 ? 'number zero' : numeric(cell) || (numbers[i] && short(cell)) ? 'number' : short(cell) ? 'short' : null);
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    h('table', attributes, h('caption', {}, caption),
      h('thead', {}, h('tr', {}, heads.map((head, i) => h('th', { scope: 'col', class: numbers[i] ? 'number' : null }, head)))),
      h('tbody', {}, rows.map((row) => h('tr', {}, row.map((cell, i) =>
        h(i === 0 ? 'th' : 'td', i === 0 ? { scope: 'row' } : { class: kind(cell, i) },
          numeric(cell) ? cell.toLocaleString('en') : cell)))))));
}

/** Values with their counts as bars of text: a list, longest first. */
export function counts(title, facets, link, most = 12) {
  if (facets.length === 0) {
    return null;
  }
  const top = Math.max(...facets.map((f) => f.count));
  return h('section', { class: 'counts' }, h('h3', {}, title), h('ul', {}, facets.slice(0, most).map((f) => {
    const bar = h('span', { class: 'bar', 'aria-hidden': 'true' });
    bar.style.inlineSize = (100 * f.count) / top + '%';
    const name = read(f.name, 100);
    const address = link && link(f);
    return h('li', {}, h('span', { class: 'name' }, address ? h('a', { href: address }, name) : name), ' ',
      h('span', { class: 'count' }, f.count.toLocaleString('en')), bar);
  })), facets.length > most && h('p', { class: 'none' }, `and ${facets.length - most} more`));
}

/** A list that grows by a button, page by page. */
export function growing(load, show) {
  const box = h('div', { class: 'growing' });
  const rest = h('button', { type: 'button' }, 'Show more');
  let next = null;
  const more = async () => {
    rest.disabled = true;
    const page = await load(next);
    next = page.next;
    const first = show(page, box);
    rest.disabled = false;
    rest.hidden = !next;
    return first;
  };
  rest.addEventListener('click', more);
  return { element: h('div', {}, box, rest), start: more };
}
