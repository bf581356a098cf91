import { get } from '../api.js';
import * as go from '../address.js';
import { h, read } from '../dom.js';
import { directory } from '../directory.js';
import { side } from '../parts.js';

/** All who publish or are quoted, with how they tell. */
export async function show(main) {
  const page = await get('sources', { limit: 300 });
  await directory(main, {
    title: 'Sources', one: 'source', path: 'sources', above: [
      h('p', { class: 'soft' }, 'What each outlet publishes and whom articles quote. The counts describe; they are no mark of who is right.'),
      pair(page.items)],
    heads: ['Source', 'Articles', 'Incidents', 'Told alone', 'Another account differs', 'Against its side’s interest', 'Claims credited to it', 'Aligned with'],
    row: (known, s) => [h('a', { href: go.source(s.id) }, read(s.name, 120)), s.articles, s.incidents, s.alone, s.contradicted,
      s.against_interest, s.quoted, aligned(known, s)],
  });
}

const aligned = (known, s) => (s.side === null ? 'not known' : s.side === 'independent' ? 'independent' : side(known, s.side));

/** Chooses two to compare. */
export function pair(sources, a = '', b = '') {
  const options = (chosen) => sources.filter((s) => s.articles > 0 || s.quoted > 0).map((s) => h('option', { value: s.id, selected: s.id === chosen }, read(s.name, 80)));
  const select = (name, label, chosen) => h('label', { class: 'field', for: 'compare-' + name }, label,
    h('select', { name, id: 'compare-' + name }, options(chosen)));
  const second = b || sources[1]?.id || '';
  return h('form', { class: 'filters', action: '/compare' }, h('div', { class: 'fields' }, select('a', 'Compare', a || sources[0]?.id), select('b', 'with', second),
    h('button', { type: 'submit' }, 'Compare')));
}
