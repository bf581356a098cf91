import { get, record } from '../api.js';
import * as go from '../address.js';
import { h, plain, put, read } from '../dom.js';
import * as dates from '../dates.js';
import { MapChart } from '../map/chart.js';
import { onDay, phrase } from '../map/control.js';
import { counts, heading, items, side, table } from '../parts.js';
import { ribbon } from '../ribbon.js';
import { words } from '../words.js';
import { namesTable } from '../names.js';

/** One place: its control over time, what is told of it, what it is called by whom. */
export async function show(main) {
  const [known, place] = await Promise.all([words(), record('places', go.param('id'))]);
  document.title = plain(place.name, 80) + ' · Sitrep';
  const map = new MapChart({ label: 'Map around the place' });
  const box = h('div', {});
  const when = knownOn(place, () => draw());
  const draw = () => put(box, control(known, place, when.day()));
  put(main, heading(read(place.name, 120)),
    h('p', { class: 'soft' }, [place.kind.replaceAll('_', ' '), place.province && plain(place.province, 60), plain(place.country, 60)].filter(Boolean).join(', '),
      place.aliases.length > 0 && ['; also ', read(place.aliases.join(', '), 300)]),
    h('p', {}, holding(known, place)),
    h('h2', {}, 'Control over time'), place.spans.length > 0 && when.element, box,
    h('h2', {}, 'Around it'), h('div', { class: 'small' }, map.element),
    h('p', {}, h('a', { href: go.to('/map', { at: `${place.lat},${place.lon},10` }) }, 'On the large map')),
    h('h2', {}, `Incidents (${place.incidents})`), items(known, place.recent),
    place.incidents > place.recent.length && h('p', {}, h('a', { href: go.to('/search', { place: place.id }) }, `All ${place.incidents} in the search`)),
    h('div', { class: 'countgrid' }, counts('What is told', place.types, (f) => go.to('/search', { place: place.id, type: f.value })),
      counts('Who takes part', place.sides, (f) => go.to('/search', { place: place.id, side: f.value }))),
    namesTable('Names used, and by whom', place.names));
  draw();
  await around(map, place);
}

function holding(known, place) {
  const held = place.holding;
  return held ? ['As last known: ', held.role === 'holds' ? 'reported held by ' : `${known.role(held.role)}: `, side(known, held.side),
    held.firmness && ` (${known.firmness(held.firmness)})`, `, since ${dates.long(held.since)}.`] : 'No report says who holds it.';
}

/** A choice of the day of knowing. */
function knownOn(place, changed) {
  const input = h('input', { type: 'date', id: 'place-known', value: dates.valid(go.param('known')) ? go.param('known') : '' });
  input.addEventListener('change', () => {
    go.change({ known: input.value });
    changed();
  });
  return { element: h('p', {}, h('label', { for: 'place-known' }, 'As known on (empty: now) ', input)), day: () => input.value || '9999-12-31' };
}

function control(known, place, day) {
  const shown = place.spans.filter((x) => (x.known_from === null || x.known_from <= day) && (x.known_to === null || day < x.known_to));
  const rows = shown.map((x) => [side(known, x.side), known.role(x.role), known.firmness(x.firmness), x.from ? dates.short(x.from) : 'the start',
    x.to ? dates.short(dates.plus(x.to, -1)) : 'open', x.incident ? h('a', { href: go.incident(x.incident) }, 'incident') : '']);
  return [ribbon(known, place.spans, day), rows.length > 0 && h('details', {}, h('summary', {}, 'As a table'),
    table('Control of ' + plain(place.name, 80), ['Side', 'Role', 'How firmly', 'From', 'Until', 'Told in'], rows))];
}

async function around(map, place) {
  const pad = 0.35;
  await map.start([place.lon - pad, place.lat - pad, place.lon + pad, place.lat + pad]);
  const spans = await get('control/spans', { box: map.view.box(1) });
  const places = new Map(spans.places.map((p) => [p.id, p]));
  places.set(place.id, place);
  const state = onDay(spans.spans, '9999-12-30', '9999-12-31');
  const held = [...state].filter(([id]) => places.has(id)).map(([id, s]) => ({ place: places.get(id), state: s }));
  if (!state.has(place.id)) {
    held.push({ place, state: { holds: null, contests: [], besieges: [], claims: [] } });
  }
  map.put({ held, cells: [], layers: { control: true, claimed: true, contested: true, besieged: true } });
  map.svg.setAttribute('aria-label', `Map around ${plain(place.name, 80)}: ${phrase(map.words, state.get(place.id) ?? { contests: [], besieges: [], claims: [] })}`);
}
