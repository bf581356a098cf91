import { get } from './api.js';
import * as go from './address.js';
import { h, put, read } from './dom.js';
import { long, valid } from './dates.js';
import { words } from './words.js';

const GROUPS = [
  ['type', 'Type', 'types'], ['standing', 'Standing', 'standings'], ['side', 'Side', 'sides'], ['front', 'Front', 'areas'],
  ['source', 'Source', null],
];
const PARAMETER = { front: 'area' };

/**
 * The filters that map, timeline, search and report share. They are in the address; a change of one
 * writes it there and calls back.
 */
export class Filters {
  constructor(changed, { days = true } = {}) {
    this.changed = changed;
    this.days = days;
    this.groups = h('div', { class: 'groups' });
    this.chips = h('div', { class: 'chips' });
    this.element = h('form', { class: 'filters', role: 'search', 'aria-label': 'Filters', tabindex: '-1' });
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.text = h('input', { type: 'search', id: 'f-text', value: go.param('text'), maxlength: '300', autocomplete: 'off' });
    this.text.addEventListener('change', () => this.set('text', this.text.value.trim()));
    put(this.element, h('div', { class: 'fields' },
      h('label', { class: 'field wide', for: 'f-text' }, 'Words', this.text),
      days && [this.date('from', 'From'), this.date('to', 'To')],
      h('button', { type: 'submit' }, 'Search')), this.chips, this.groups);
  }

  date(name, label) {
    const input = h('input', { type: 'date', id: 'f-' + name, value: go.param(name) });
    input.addEventListener('change', () => this.set(name, input.value));
    this[name] = input;
    return h('label', { class: 'field', for: 'f-' + name }, label, input);
  }

  set(name, value) {
    go.change({ [name]: value }, true);
    this.changed();
  }

  /** Shows the values that may be chosen, with how many match each. */
  async show(facets) {
    const known = await words();
    for (const name of ['from', 'to']) {
      if (this[name] && this[name] !== document.activeElement) {
        this[name].value = go.param(name);
      }
    }
    const open = new Set([...this.groups.querySelectorAll('details[open]')].map((d) => d.dataset.group));
    const focused = document.activeElement?.id;
    put(this.groups, await Promise.all(GROUPS.map((group) => this.group(group, facets, known, open))));
    put(this.chips, this.chosen(known));
    if (focused?.startsWith('f-')) {
      document.getElementById(focused)?.focus();
    }
  }

  async group([id, label, vocabulary], facets, known, open) {
    const name = PARAMETER[id] ?? id;
    const chosen = go.list(name);
    let values = facets[id] ?? [];
    if (chosen.length > 0) {
      // Values of one filter are joined by "or": the others are counted as if it were not set.
      const { [name]: dropped, ...others } = go.filters();
      values = (await get('search', { ...others, limit: 1 })).facets[id] ?? [];
    }
    const missing = chosen.filter((c) => !values.some((v) => v.value === c))
      .map((c) => ({ value: c, name: vocabulary ? known.name(vocabulary, c) : c, count: 0 }));
    const shown = [...missing, ...values.filter((v) => v.value !== '').slice(0, 40)];
    if (shown.length === 0) {
      return null;
    }
    const details = h('details', { class: 'group', open: open.has(id) },
      h('summary', {}, label, chosen.length > 0 && ` (${chosen.length})`),
      h('fieldset', {}, h('legend', { class: 'unseen' }, label), shown.map((v, i) => this.box(name, id + i, v, chosen))));
    details.dataset.group = id;
    return details;
  }

  box(name, id, value, chosen) {
    const box = h('input', { type: 'checkbox', id: 'f-' + id, checked: chosen.includes(value.value) });
    box.addEventListener('change', () => {
      const others = go.list(name).filter((v) => v !== value.value);
      this.set(name, (box.checked ? [...others, value.value] : others).join(','));
    });
    return h('label', { class: 'choice', for: 'f-' + id }, box, read(value.name, 80), ' ',
      h('span', { class: 'count' }, value.count.toLocaleString('en')));
  }

  chosen(known) {
    const chips = sentence(known, go.filters(), this.days).map(([name, text]) => {
      const chip = h('button', { type: 'button', class: 'chip' }, read(text, 120),
        h('span', { 'aria-hidden': 'true' }, ' ×'), h('span', { class: 'unseen' }, ' (remove this filter)'));
      chip.addEventListener('click', () => {
        if (name === 'text') {
          this.text.value = '';
        }
        this.element.focus({ preventScroll: true });
        this.set(name, '');
      });
      return chip;
    });
    return chips;
  }
}

/** The filters in words: pairs of a parameter and what it keeps. */
export function sentence(known, filters, days = true) {
  const names = (vocabulary) => (value) => value.split(',').map((v) => known.name(vocabulary, v)).join(' or ');
  const say = {
    text: (v) => `words: ${v}`,
    from: (v) => days && valid(v) && `from ${long(v)}`,
    to: (v) => days && valid(v) && `to ${long(v)}`,
    known: (v) => days && valid(v) && `as known on ${long(v)}`,
    type: names('types'), family: names('families'), standing: names('standings'), side: names('sides'), area: names('areas'),
    actor: (v) => `party: ${v}`,
    place: (v) => `place: ${v}`,
    source: (v) => `source: ${v.split(',').join(' or ')}`,
    box: () => 'the part of the map that was chosen',
  };
  return Object.entries(filters).map(([name, value]) => [name, say[name]?.(value)]).filter(([, text]) => text);
}

/** Files of all that passes the filters. */
export function downloads(filters) {
  const formats = [['csv', 'CSV'], ['geojson', 'GeoJSON'], ['jsonl', 'JSON Lines'], ['parquet', 'Parquet'],
    ['acled-csv', 'CSV, ACLED columns'], ['ucdp-csv', 'CSV, UCDP columns'], ['claims-csv', 'claims, CSV'],
    ['claims-jsonl', 'claims, JSON Lines']];
  const { known: _, ...rest } = filters;
  const kept = filters.known && valid(filters.known) ? filters : rest;
  return h('details', { class: 'exports' }, h('summary', {}, 'Export these incidents'),
    h('ul', {}, formats.map(([format, name]) =>
      h('li', {}, h('a', { href: go.to('/api/v1/export/' + format, kept), download: true }, name)))));
}
