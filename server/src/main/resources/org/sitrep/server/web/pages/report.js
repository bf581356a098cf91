import { get } from '../api.js';
import * as go from '../address.js';
import { h, put, read } from '../dom.js';
import * as dates from '../dates.js';
import { Filters, downloads, sentence } from '../filters.js';
import { onDay, phrase } from '../map/control.js';
import { articleLink, heading, item, quotation, side, table } from '../parts.js';
import { count, words } from '../words.js';

/** The view as a document, to read, print or keep as PDF. */
const MOST = 400;

export async function show(main) {
  const [known, totals] = await Promise.all([words(), get('statistics')]);
  const body = h('div', {});
  const actions = h('div', { class: 'bar-of-actions' });
  const print = h('button', { type: 'button' }, 'Print or save as PDF');
  print.addEventListener('click', () => window.print());
  const update = async () => {
    const params = go.filters();
    const [found, spans] = await Promise.all([gathered(params), get('control/spans')]);
    put(actions, print, downloads(params));
    put(body, written(known, params, found, spans, totals));
    await filters.show(found.facets);
  };
  const filters = new Filters(update);
  put(main, h('details', { class: 'panel no-print', open: window.innerWidth > 900 }, h('summary', {}, 'What the report is of'), filters.element), actions, body);
  await update();
}

async function gathered(params) {
  const hits = [];
  let page = await get('search', { ...params, limit: 200 });
  const first = page;
  hits.push(...page.items);
  while (page.next && hits.length < MOST) {
    page = await get('search', { ...params, limit: 200, cursor: page.next });
    hits.push(...page.items);
  }
  return { ...first, hits: hits.slice(0, MOST) };
}

function written(known, params, found, spans, totals) {
  const chosen = sentence(known, params).map(([, text]) => text);
  return [heading('Situation report'),
    h('p', { class: 'soft' }, read(totals.title, 80), ': ', count(totals.articles, 'article'), totals.first_published && `, ${dates.short(totals.first_published)} to ${dates.short(totals.last_published)}`),
    h('p', { class: 'lead' }, chosen.length > 0 ? read(chosen.join('; '), 600) : 'All incidents of the collection', '.'),
    h('p', {}, `${count(found.total, 'incident')}: `, found.facets.standing.map((f, i) => [i > 0 && ', ', `${f.count} ${f.name.toLowerCase()}`]), '. ',
      'This report says what was reported and by whom. It does not say that anything is true.'),
    found.total > found.hits.length && h('p', { class: 'problem' }, `Only the first ${found.hits.length} are shown; narrow the filters, or export them all.`),
    control(known, params, spans), fronts(known, found.hits)];
}

function fronts(known, hits) {
  const groups = new Map();
  for (const hit of hits) {
    const front = hit.incident.front ?? '';
    groups.set(front, [...(groups.get(front) ?? []), hit]);
  }
  const name = (id) => (id === '' ? 'Elsewhere, or no place told' : known.name('areas', id));
  return [...groups].sort((a, b) => (a[0] === '') - (b[0] === '') || b[1].length - a[1].length).map(([front, list]) =>
    h('section', {}, h('h2', { class: 'group-title' }, name(front), ` (${list.length})`),
      h('ul', { class: 'incidents' }, list.sort((a, b) => order(a.incident).localeCompare(order(b.incident), 'en')).map((hit) =>
        item(known, hit.incident, hit.quotation && quotation(hit.quotation.text), hit.article && h('p', { class: 'facts' }, h('span', {}, articleLink(hit.article))))))));
}

const order = (incident) => incident.date?.start ?? '9999';

function control(known, params, spans) {
  const on = params.to || spans.last;
  if (!on) {
    return null;
  }
  const places = new Map(spans.places.map((p) => [p.id, p]));
  const rows = [...onDay(spans.spans, on, params.known || '9999-12-31')].filter(([id, state]) => places.has(id) && state.holds)
    .map(([id, state]) => [places.get(id), state]).sort((a, b) => a[0].name.localeCompare(b[0].name, 'en'));
  return rows.length > 0 && h('details', { class: 'panel' }, h('summary', {}, `Who is reported to hold what on ${dates.long(on)}`),
    table('Control', ['Place', 'Side', 'As reported'], rows.map(([place, state]) => [h('a', { href: go.place(place.id) }, read(place.name, 80)),
      side(known, state.holds.side), phrase(known, state)])));
}
