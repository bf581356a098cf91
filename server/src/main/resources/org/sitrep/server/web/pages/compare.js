import { get } from '../api.js';
import * as go from '../address.js';
import { h, put, read } from '../dom.js';
import { accountCard, byVoice } from '../accounts.js';
import { growing, heading, item, sourceLink, table } from '../parts.js';
import { words } from '../words.js';
import { pair } from './sources.js';

/** Two sources side by side: what each tells, and how each tells what both do. */
export async function show(main) {
  const [known, all] = await Promise.all([words(), get('sources', { limit: 300 })]);
  const a = go.param('a') || all.items[0]?.id || '';
  const b = go.param('b') || all.items.find((s) => s.id !== a)?.id || '';
  put(main, heading('Compare two sources'), pair(all.items, a, b));
  if (!a || !b || a === b) {
    main.append(h('p', { class: 'none' }, all.items.length < 2 ? 'There are not two sources yet.' : 'Choose two different sources.'));
    return;
  }
  const list = growing((cursor) => get('compare', { a, b, from: go.param('from'), to: go.param('to'), limit: 20, cursor }), (page, box) => {
    box.append(...page.items.map((entry) => both(known, page, entry)));
    return page;
  });
  const result = await list.start();
  main.append(overview(result), h('h2', {}, `Incidents that both tell (${result.both})`),
    result.both === 0 ? h('p', { class: 'none' }, 'None in this collection.') : list.element);
}

function overview(c) {
  const row = (name, a, b, both) => [name, a, both, b];
  return table('In numbers', ['', sourceLink(c.a), 'both', sourceLink(c.b)], [
    row('articles', c.a.articles, c.b.articles, ''), row('incidents that it tells and the other does not, or both tell', c.only_a, c.only_b, c.both),
    row('told first', c.a_first, c.b_first, ''), row('their accounts differ', '', '', c.differ),
    row('no other voice tells it', c.a.alone, c.b.alone, ''), row('against its side’s interest (claims)', c.a.against_interest, c.b.against_interest, ''),
    ...c.types.map((t) => row(t.name, t.a, t.b, t.both))]);
}

function both(known, page, entry) {
  const card = (source, claims) => accountCard(known, { voice: source, quotations: byVoice(claims).flatMap((g) => g.quotations).slice(0, 4) }, {});
  return h('section', {}, h('ul', { class: 'incidents' }, item(known, entry.incident)), h('div', { class: 'pair' }, card(page.a, entry.a), card(page.b, entry.b)),
    entry.differences.length > 0 && h('p', {}, h('strong', {}, 'They differ: '), entry.differences.map((d) => [read(d.message, 400), ' '])));
}
