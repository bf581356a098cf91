import { record } from '../api.js';
import * as go from '../address.js';
import { h, plain, put, read } from '../dom.js';
import { articleLink, counts, heading, side } from '../parts.js';
import { histogram } from '../histogram.js';
import { count, words } from '../words.js';

/** One source: what it tells, whom it quotes, how often alone, against interest, or contradicted. */
export async function show(main) {
  const [known, source] = await Promise.all([words(), record('sources', go.param('id'))]);
  document.title = plain(source.name, 80) + ' · Sitrep';
  const stat = (name, value, of) => h('div', {}, h('dt', {}, name, of > 0 && ` (${Math.round((100 * value) / of)} %)`), h('dd', {}, value.toLocaleString('en')));
  const voices = (list) => list.map((v) => ({ value: v.id, name: v.name, count: v.count }));
  put(main, heading(read(source.name, 160)), h('p', {}, source.kind && `${source.kind}; `, 'aligned with: ',
    source.side === null ? 'not known' : source.side === 'independent' ? 'independent' : side(known, source.side)),
  h('dl', { class: 'stat' }, stat('articles', source.articles), stat('claims in them', source.claims), stat('incidents that they tell', source.incidents),
    stat('told by it alone', source.alone, source.incidents), stat('another account differs', source.contradicted, source.incidents),
    stat('against its side’s interest', source.against_interest, source.claims), stat('claims credited to others', source.quotes, source.claims),
    stat('claims credited to it', source.quoted)),
  h('p', { class: 'soft' }, 'That accounts differ does not say which of them holds.'),
  h('p', {}, h('a', { href: go.to('/search', { source: source.id }) }, 'Its incidents'), ' · ', h('a', { href: go.to('/compare', { a: source.id }) }, 'Compare with another')),
  source.months.length > 1 && h('section', {}, h('h2', {}, 'Claims by month'), histogram(source.months.map((m) => ({ label: m.month, count: m.claims })), 'Claims by month')),
  h('div', { class: 'countgrid' }, counts('What it tells', source.types, (f) => go.to('/search', { source: source.id, type: f.value })),
    counts('How that stands', source.standings, (f) => go.to('/search', { source: source.id, standing: f.value })),
    counts('Whom it names', source.sides, (f) => go.to('/search', { source: source.id, side: f.value })),
    counts('Whom it quotes', voices(source.whom_it_quotes), (f) => go.source(f.value)),
    counts('Who quotes it', voices(source.who_quotes_it), (f) => go.source(f.value))),
  source.recent.length > 0 && h('section', {}, h('h2', {}, 'Newest articles'),
    h('ul', {}, source.recent.map((a) => h('li', {}, articleLink(a), `, ${count(a.claims, 'claim')}`)))));
}
