import { get, latest } from '../api.js';
import * as go from '../address.js';
import { h, put, read } from '../dom.js';
import * as dates from '../dates.js';
import { Filters, downloads } from '../filters.js';
import { MapChart } from '../map/chart.js';
import { onDay, phrase } from '../map/control.js';
import { Days } from '../map/days.js';
import { legend } from '../map/legend.js';
import { heading, items, side, table } from '../parts.js';
import { count, words } from '../words.js';

/** The map: control and incidents as of a day, as known on a day. */
export async function show(main) {
  const [known, spans, totals] = await Promise.all([words(), get('control/spans'), get('statistics')]);
  const days = range(spans, totals);
  if (!days) {
    put(main, heading('Map'), h('p', {}, 'The map shows one day after the other, and no day is known here: no article has a date, nor does one tell of a day.'),
      h('p', {}, 'Dates can be given in a table ', h('code', {}, 'articles.csv'), ' beside the articles. ', h('a', { href: '/search' }, 'All that is told, in the search')));
    return;
  }
  const page = new MapPage(known, spans, totals, days);
  put(main, page.element);
  await page.start();
}

const LAYERS = [['control', 'Who holds places'], ['claimed', 'Claimed by one voice (hatched)'], ['contested', 'Contested'],
  ['besieged', 'Besieged'], ['incidents', 'Incidents'], ['expected', 'Expected']];
const FILTERS = ['text', 'type', 'family', 'standing', 'side', 'area', 'actor', 'place', 'source', 'box'];
const STANDINGS = ['corroborated', 'single_source', 'disputed', 'denied', 'unconfirmed'];

class MapPage {
  constructor(known, spans, totals, [first, last]) {
    this.words = known;
    this.spans = spans;
    this.places = new Map(spans.places.map((p) => [p.id, p]));
    this.days = new Days(first, last, () => this.update());
    this.filters = new Filters(() => this.update(), { days: false });
    this.chart = new MapChart({ label: 'Map', tiles: totals.tiles, moved: () => this.moved(), cluster: (c, expected) => this.open(c, expected) });
    this.list = h('div', { id: 'list', tabindex: '-1' });
    this.told = h('p', { class: 'told', role: 'status' });
    this.control = h('div', {});
    this.files = h('div', {});
    this.ask = { cells: latest(), expected: latest(), list: latest() };
    this.element = [h('div', { class: 'titled' }, heading('Map'), this.told),
      h('div', { class: 'mapbar' }, this.days.element, h('div', { class: 'mapchoices' }, this.days.known, this.window(), this.layers())),
      h('div', { class: 'split' }, h('div', {}, this.chart.element, this.credit(), legend(known, spans)),
        h('section', { class: 'side-list', 'aria-labelledby': 'list-title' }, h('h2', { id: 'list-title' }, 'Incidents'), this.list)),
      h('details', { class: 'panel no-print', open: window.innerWidth > 900 }, h('summary', {}, 'Filters'), this.filters.element),
      h('details', { class: 'panel' }, h('summary', {}, 'Control as a table'), this.control), this.files];
  }

  /** Where the base map comes from, where it is another's. */
  credit() {
    if (!this.chart.tiles) {
      return null;
    }
    const line = h('p', { class: 'soft credit' });
    this.chart.tiles.credit().then((from) => put(line, 'Base map: ', from))
      .catch((e) => put(line, `The base map cannot be had: ${e.message}.`));
    return line;
  }

  window() {
    const select = h('select', { id: 'window' }, [['1', 'that day'], ['7', 'the 7 days up to it'], ['30', 'the 30 days up to it'],
      ['all', 'everything up to it']].map(([value, text]) => h('option', { value }, text)));
    select.value = ['1', '7', '30', 'all'].includes(go.param('window')) ? go.param('window') : '7';
    select.addEventListener('change', () => {
      go.change({ window: select.value });
      this.update();
    });
    this.windowed = select;
    return h('label', { for: 'window' }, 'Incidents of ', select);
  }

  layers() {
    const off = new Set(go.list('off'));
    this.boxes = LAYERS.map(([id, name]) => {
      const box = h('input', { type: 'checkbox', id: 'layer-' + id, checked: !off.has(id) });
      box.addEventListener('change', () => {
        go.change({ off: this.boxes.filter((b) => !b.checked).map((b) => b.id.slice(6)).join(',') });
        this.chart.put({ layers: this.shown() });
      });
      return box;
    });
    return h('fieldset', { class: 'layers' }, h('legend', {}, 'Layers'), LAYERS.map(([, name], i) => h('label', {}, this.boxes[i], ' ', name)));
  }

  shown() {
    return Object.fromEntries(this.boxes.map((b) => [b.id.slice(6), b.checked]));
  }

  async start() {
    const at = go.param('at');
    await this.chart.start(this.homeBox());
    if (at) {
      this.chart.show(at);
    }
    this.ready = true;
    await this.update();
  }

  /** Around the places of which control is told; the theatre where there are none. */
  homeBox() {
    const [west, south, east, north] = this.words.theatre.box;
    const near = [...this.places.values()].filter((p) => p.lon >= west && p.lon <= east && p.lat >= south && p.lat <= north);
    if (near.length < 2) {
      return this.words.theatre.box;
    }
    const los = near.map((p) => p.lon);
    const las = near.map((p) => p.lat);
    return [Math.min(...los) - 0.1, Math.min(...las) - 0.1, Math.max(...los) + 0.1, Math.max(...las) + 0.1];
  }

  /** The filters of the incidents of the day. */
  params() {
    const on = this.days.day();
    const filters = go.filters(FILTERS);
    const back = { 1: 0, 7: 6, 30: 29 }[this.windowed.value];
    return { ...filters, from: back === undefined ? '' : dates.plus(on, -back), to: on, known: this.days.knownDay() };
  }

  standings(params) {
    const chosen = go.list('standing');
    const kept = chosen.length === 0 ? STANDINGS : chosen.filter((s) => s !== 'expected');
    return kept.length === 0 ? null : { ...params, standing: kept };
  }

  async update() {
    const held = this.held();
    this.chart.put({ held, layers: this.shown() });
    this.tableOf(held);
    const params = this.params();
    const [list] = await Promise.all([this.ask.list('search', { ...params, limit: window.innerWidth > 640 ? 50 : 15 }), this.cells()]);
    if (list) {
      put(this.list, items(this.words, list.items.map((hit) => hit.incident)),
        list.total > list.items.length && h('p', {}, h('a', { href: go.to('/search', params) }, `All ${list.total.toLocaleString('en')} in the search`)));
      this.told.textContent = `${dates.long(this.days.day())}: ${count(held.length, 'place')} with a report on control, ${count(list.total, 'incident')}`
        + (params.known ? `, as known on ${dates.long(params.known)}` : '');
      put(this.files, downloads(params), h('p', {}, h('a', { href: go.to('/report', params) }, 'Report of this view')));
      this.filters.show(list.facets);
    }
  }

  held() {
    const state = onDay(this.spans.spans, this.days.day(), this.days.knownDay() || '9999-12-31');
    const sides = go.list('side');
    return [...state].filter(([id]) => this.places.has(id))
      .filter(([, s]) => sides.length === 0 || [s.holds, ...s.contests, ...s.besieges, ...s.claims].some((x) => x && sides.includes(x.side)))
      .map(([id, s]) => ({ place: this.places.get(id), state: s }));
  }

  /** Asks for what is in sight, with a margin, so that a small move needs no request. */
  async cells() {
    const view = this.chart.view;
    const params = this.params();
    const box = params.box || view.box(0.6);
    this.asked = { box: view.box(0.6), zoom: Math.round(view.zoom) };
    const more = { zoom: Math.max(0, Math.min(20, Math.round(view.zoom) - 2)), box };
    const plain = this.standings(params);
    const chosen = go.list('standing');
    const wanted = chosen.length === 0 || chosen.includes('expected');
    const ahead = { ...params, ...more, standing: 'expected', to: dates.plus(params.to, 30) };
    const [cells, expected] = await Promise.all([
      plain ? this.ask.cells('map', { ...plain, ...more }) : { cells: [] },
      wanted ? this.ask.expected('map', ahead) : { cells: [] },
    ]);
    if (cells && expected) {
      this.chart.put({ cells: cells.cells, expected: expected.cells });
    }
  }

  moved() {
    if (!this.ready) {
      return;
    }
    const view = this.chart.view;
    go.change({ at: view.text() });
    const [west, south, east, north] = view.box();
    const asked = this.asked;
    const inside = asked && west >= asked.box[0] && south >= asked.box[1] && east <= asked.box[2] && north <= asked.box[3];
    if (!inside || Math.round(view.zoom) !== asked.zoom) {
      this.cells();
    }
  }

  /** Lists what a cluster holds, and zooms in where that parts it. */
  async open(entry, expected) {
    const pad = 1e-4;
    const [west, south, east, north] = entry.box;
    const box = [west - pad, south - pad, east + pad, north + pad];
    const params = { ...this.params(), box };
    if (expected) {
      Object.assign(params, { standing: 'expected', to: dates.plus(params.to, 30) });
    }
    const list = await this.ask.list('search', { ...params, limit: 50 });
    if (list) {
      put(this.list, h('p', { class: 'told' }, `${count(list.total, 'incident')} of the circle. `), this.all(),
        items(this.words, list.items.map((hit) => hit.incident)));
      this.list.focus({ preventScroll: window.innerWidth > 900 });
    }
    if (east - west > 0.002 || north - south > 0.002) {
      this.chart.set(this.chart.view.zoomed(0).constructor.fit(box, this.chart.view.width, this.chart.view.height));
    }
  }

  all() {
    const button = h('button', { type: 'button' }, 'All incidents of the day');
    button.addEventListener('click', () => this.update());
    return button;
  }

  tableOf(held) {
    const rows = [...held].sort((a, b) => a.place.name.localeCompare(b.place.name, 'en')).map(({ place, state }) => {
      const span = state.holds ?? state.contests[0] ?? state.besieges[0] ?? state.claims[0];
      return [h('a', { href: go.place(place.id) }, read(place.name, 80)), state.holds ? side(this.words, state.holds.side) : 'none reported',
        phrase(this.words, state), dates.short(span.since), span.incident ? h('a', { href: go.incident(span.incident) }, 'incident') : ''];
    });
    put(this.control, rows.length === 0 ? h('p', { class: 'none' }, 'No report on control by this day.')
      : table('Control on ' + dates.long(this.days.day()), ['Place', 'Held by', 'As reported', 'Since', 'Told in'], rows));
  }
}

/** From a week before the first report to the last day told; none where no day is known. */
function range(spans, totals) {
  const start = dates.first(spans.known_first, totals.first_published) ?? totals.first_day;
  if (!start) {
    return null;
  }
  const end = dates.last(spans.last, spans.known_last, totals.last_published) ?? totals.last_day ?? start;
  return [dates.plus(start, -7), end > start ? end : dates.plus(start, 1)];
}
