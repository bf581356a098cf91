import { get, latest } from '../api.js';
import * as go from '../address.js';
import { h, put, read, s } from '../dom.js';
import * as dates from '../dates.js';
import { Brush } from '../brush.js';
import { Filters, downloads } from '../filters.js';
import { MapChart } from '../map/chart.js';
import { onDay } from '../map/control.js';
import { heading, items, table } from '../parts.js';
import { count, words } from '../words.js';

/** Incidents over time, by front or by what else they are; a stretch of it filters map and list. */
export async function show(main) {
  const [known, spans] = await Promise.all([words(), get('control/spans')]);
  const page = new TimelinePage(known, spans);
  put(main, page.element);
  await page.start();
}

const BY = [['front', 'front'], ['type', 'type'], ['family', 'family'], ['standing', 'standing'], ['side', 'side']];

class TimelinePage {
  constructor(known, spans) {
    this.words = known;
    this.spans = spans;
    this.by = h('select', { id: 'by' }, BY.map(([value, name]) => h('option', { value }, name)));
    this.by.value = BY.some(([v]) => v === go.param('by')) ? go.param('by') : 'front';
    this.by.addEventListener('change', () => {
      go.change({ by: this.by.value });
      this.update();
    });
    this.filters = new Filters(() => this.update());
    this.rows = h('div', { class: 'rows' });
    this.told = h('p', { class: 'told', role: 'status' });
    this.list = h('div', {});
    this.numbers = h('div', {});
    this.hint = h('p', { class: 'soft no-print' }, 'Drag over the bars, or move the handles with the arrow keys, to choose days; map and list follow.');
    this.earlier = h('p', { class: 'none' });
    this.files = h('div', {});
    this.chart = new MapChart({ label: 'Map of these days', cluster: (c) => this.chart.fit(c.box), moved: () => this.ready && this.cells() });
    this.ask = { timeline: latest(), list: latest(), map: latest() };
    this.clear = h('button', { type: 'button' }, 'All days');
    this.clear.addEventListener('click', () => this.choose('', ''));
    this.element = [heading('Timeline'),
      this.hint,
      h('div', { class: 'bar-of-actions' }, h('label', { for: 'by' }, 'Rows by ', this.by), this.clear, this.told),
      this.rows, this.earlier, h('details', { class: 'panel no-print' }, h('summary', {}, 'As a table'), this.numbers),
      h('details', { class: 'panel no-print', open: window.innerWidth > 900 }, h('summary', {}, 'Filters'), this.filters.element),
      h('div', { class: 'split' }, this.chart.element, h('section', { class: 'side-list', 'aria-labelledby': 'tl-list' },
        h('h2', { id: 'tl-list' }, 'Incidents'), this.list)), this.files];
  }

  async start() {
    this.published = (await get('statistics')).first_published;
    await this.chart.start();
    this.ready = true;
    this.brush = new Brush(this.rows, (from, to) => this.choose(from, to));
    window.addEventListener('resize', () => this.brush.resized());
    await this.update();
  }

  choose(from, to) {
    const whole = from === this.timeline?.first && to === this.timeline?.last;
    go.change({ from: whole ? '' : from, to: whole ? '' : to }, true);
    this.follow();
  }

  /** The chart holds all days, so that others can be chosen; the days filter the rest. */
  async update() {
    const { from, to, ...others } = go.filters();
    const timeline = await this.timelineOf({ ...others, by: this.by.value });
    if (timeline) {
      this.timeline = timeline;
      this.draw();
      await this.follow();
    }
  }

  /** From a month before the first article on: what articles recall of years before would squeeze the rest. */
  async timelineOf(params) {
    const start = this.published && dates.plus(this.published, -31);
    const all = await this.ask.timeline('timeline', params);
    if (!all?.first || !start || all.first >= start || all.last < start) {
      return all;
    }
    const days = dates.number(all.last) - dates.number(start);
    const fine = await this.ask.timeline('timeline', { ...params, step: days <= 120 ? 'day' : days <= 840 ? 'week' : 'month' });
    return fine && since(fine, start);
  }

  draw() {
    const t = this.timeline;
    const most = Math.max(1, ...t.rows.flatMap((r) => r.counts));
    const group = { front: 'area', type: 'type', family: 'family', standing: 'standing', side: 'side' }[this.by.value];
    const shown = t.rows.slice(0, 12);
    put(this.rows, shown.map((row) => h('div', { class: 'row' }, h('span', { class: 'name' },
      row.value ? h('a', { href: go.to('/timeline', { ...go.filters(), by: this.by.value, [group]: row.value }) }, read(row.name, 60)) : read(row.name || 'elsewhere', 60),
      ' ', h('span', { class: 'count' }, row.total.toLocaleString('en'))), bars(row, most, t.starts.length))),
    h('div', { class: 'row axis' }, h('span', {}, t.rows.length > 12 && `and ${t.rows.length - 12} more rows, in the table`),
      h('span', { class: 'axislabels' }, [t.first, t.starts[Math.floor(t.starts.length / 2)], t.last].filter(Boolean).map((d) => h('span', {}, dates.short(d))))),
    this.brush.shade, this.brush.handles);
    const empty = t.rows.length === 0 || !t.first;
    put(this.earlier, empty ? 'No incident of a known day matches.'
      : t.before > 0 && `${count(t.before, 'incident')} before ${dates.long(t.first)} not drawn; the list has them.`);
    this.rows.hidden = empty;
    this.hint.hidden = empty;
    put(this.numbers, empty ? h('p', { class: 'none' }, 'No incident of a known day matches.') : table(`Incidents that began in each ${t.step}`,
      ['From', ...t.rows.slice(0, 12).map((r) => read(r.name || 'elsewhere', 40))],
      t.starts.map((d, i) => [dates.short(d), ...t.rows.slice(0, 12).map((r) => r.counts[i])]).slice(-400)));
    if (!empty) {
      this.brush.over(t.first, t.last, go.param('from'), go.param('to'), () => this.area());
    }
  }

  /** Where time runs in the chart. */
  area() {
    const svg = this.rows.querySelector('svg');
    const box = this.rows.getBoundingClientRect();
    const inner = svg?.getBoundingClientRect() ?? box;
    return { left: inner.left - box.left, width: Math.max(1, inner.width) };
  }

  async follow() {
    if (this.timeline?.first) {
      this.brush.over(this.timeline.first, this.timeline.last, go.param('from'), go.param('to'), () => this.area());
    }
    const params = go.filters();
    this.clear.disabled = !params.from && !params.to;
    const last = params.to || this.timeline?.last || '9999-12-30';
    const places = new Map(this.spans.places.map((p) => [p.id, p]));
    const held = [...onDay(this.spans.spans, last, params.known || '9999-12-31')].filter(([id]) => places.has(id))
      .map(([id, state]) => ({ place: places.get(id), state }));
    this.chart.put({ held, layers: { control: true, claimed: true, contested: true, besieged: true, incidents: true } });
    const [list] = await Promise.all([this.ask.list('search', { ...params, limit: 50 }), this.cells()]);
    if (list) {
      this.told.textContent = count(list.total, 'incident') + (params.from || params.to ? ` from ${dates.short(params.from || this.timeline.first)} to ${dates.short(params.to || this.timeline.last)}` : '');
      put(this.list, items(this.words, list.items.map((hit) => hit.incident)),
        list.total > list.items.length && h('p', {}, h('a', { href: go.to('/search', params) }, `All ${list.total.toLocaleString('en')} in the search`)));
      put(this.files, downloads(params), h('p', {}, h('a', { href: go.to('/report', params) }, 'Report of this view')));
      await this.filters.show(list.facets);
    }
  }

  async cells() {
    const view = this.chart.view;
    const params = go.filters();
    const answer = await this.ask.map('map', { ...params, zoom: Math.max(0, Math.round(view.zoom) - 2), box: params.box || view.box(0.3) });
    if (answer) {
      this.chart.put({ cells: answer.cells });
    }
  }
}

/** A timeline without its steps before a day, and how many began in them. */
function since(t, start) {
  const cut = Math.max(0, t.starts.findIndex((d) => d >= start));
  const before = t.rows.reduce((sum, r) => sum + r.counts.slice(0, cut).reduce((x, y) => x + y, 0), 0);
  const rows = t.rows.map((r) => ({ ...r, counts: r.counts.slice(cut) })).filter((r) => r.counts.some((n) => n > 0));
  return { ...t, starts: t.starts.slice(cut), first: t.starts[cut], before, rows };
}

function bars(row, most, steps) {
  return s('svg', { viewBox: `0 0 ${steps} 40`, preserveAspectRatio: 'none', class: 'histogram', 'aria-hidden': 'true' },
    row.counts.map((n, i) => n > 0 && s('rect', { x: i + 0.08, width: 0.84, y: 40 - Math.max(3, (n / most) * 38), height: Math.max(3, (n / most) * 38), class: 'bar' })));
}
