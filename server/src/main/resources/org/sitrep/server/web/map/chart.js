import { get } from '../api.js';
import { h, put, s } from '../dom.js';
import { words } from '../words.js';
import { Base } from './base.js';
import { cell, hatches, holding, radius } from './marks.js';
import { Names } from './names.js';
import { View } from './projection.js';
import { Room } from './room.js';
import { Tiles } from './tiles.js';

/** A map of the theatre's outlines, places with who holds them, and incidents; drawn here, from this server alone. */
export class MapChart {
  constructor({ label, tiles = null, moved = () => {}, cluster = () => {} }) {
    this.tiles = tiles ? new Tiles(tiles) : null;
    this.moved = moved;
    this.cluster = cluster;
    this.base = new Base();
    this.control = s('g', { class: 'control' });
    this.incidents = s('g', { class: 'cells' });
    this.names = new Names();
    this.svg = s('svg', { class: tiles ? 'map tiled' : 'map', tabindex: '0', role: 'group', 'aria-label': `${label}. Arrow keys move it, plus and minus zoom.` });
    this.tip = h('div', { class: 'tip', 'aria-hidden': 'true', hidden: true });
    this.element = h('div', { class: 'mapbox' }, h('a', { class: 'pass', href: '#after-map' }, 'Skip the marks of the map'), this.svg, this.buttons(), this.tip,
      h('span', { id: 'after-map', tabindex: '-1' }));
    this.held = [];
    this.cells = [];
    this.view = null;
    this.listen();
  }

  buttons() {
    const button = (text, label, act) => {
      const b = h('button', { type: 'button', 'aria-label': label, title: label }, text);
      b.addEventListener('click', act);
      return b;
    };
    return h('div', { class: 'zoom' }, button('+', 'Zoom in', () => this.set(this.view.zoomed(1))),
      button('−', 'Zoom out', () => this.set(this.view.zoomed(-1))), button('⌂', 'Show everything', () => this.fit(this.home)));
  }

  /** Draws the base map; the words and outlines are asked for once. */
  async start(home) {
    const [known, areas] = await Promise.all([words(), get('areas')]);
    this.words = known;
    this.base.draw(areas);
    put(this.svg, hatches(known), this.tiles?.element, this.base.element, this.names.provinces, this.names.spots, this.control, this.incidents, this.names.element);
    this.home = home ?? known.theatre.box;
    new ResizeObserver(() => this.resize()).observe(this.svg);
    this.fit(this.home);
  }

  size() {
    const box = this.svg.getBoundingClientRect();
    return [Math.max(200, box.width), Math.max(200, box.height)];
  }

  fit(box) {
    this.set(View.fit(box, ...this.size()));
  }

  show(text) {
    const view = View.parse(text, ...this.size());
    if (view) {
      this.set(view);
    }
  }

  resize() {
    const [width, height] = this.size();
    if (this.view && (width !== this.view.width || height !== this.view.height)) {
      this.set(this.view.resized(width, height));
    }
  }

  set(view) {
    this.view = view;
    this.svg.setAttribute('viewBox', `0 0 ${view.width} ${view.height}`);
    this.draw();
    this.moved(view);
  }

  /** Places with their control, and incidents; each with the layers that are on. */
  put({ held, cells, expected, layers }) {
    this.held = held ?? this.held;
    this.cells = cells ?? this.cells;
    this.expected = expected ?? this.expected ?? [];
    this.layers = layers ?? this.layers;
    this.draw();
  }

  draw() {
    if (!this.view || !this.layers) {
      return;
    }
    const focus = this.svg.contains(document.activeElement) ? document.activeElement.getAttribute('aria-label') : null;
    this.base.move(this.view);
    this.tiles?.move(this.view);
    this.room = new Room();
    this.sizes = new Map();
    put(this.control, this.layers.control ? this.holdings() : []);
    const [cities, towns] = this.sites();
    this.names.chief(cities, this.base.provinces, this.room, this.view);
    const found = [
      ...(this.layers.incidents ? this.cells.map((c) => this.placedCell(c, false)) : []),
      ...(this.layers.expected ? this.expected.map((c) => this.placedCell(c, true)) : []),
    ];
    put(this.incidents, found);
    this.names.others(cities, towns, this.base.provinces, this.room, this.view);
    if (focus) {
      [...this.svg.querySelectorAll('a')].find((a) => a.getAttribute('aria-label') === focus)?.focus();
    }
  }

  /** Squares of places, those of cities first; where there is no room, a small one without letters. */
  holdings() {
    const taken = [];
    const marks = [];
    for (const { place, state } of this.ranked()) {
      const [px, py] = this.view.at(place.lon, place.lat);
      const free = !taken.some(([x, y]) => Math.abs(x - px) < 27 && Math.abs(y - py) < 21);
      const mark = this.placed(holding(this.words, place, state, this.layers, free), place.lon, place.lat);
      if (mark) {
        marks.push(mark);
        const frame = mark.querySelector('.siege') ? 5 : 0;
        const half = [Number(mark.dataset.width) / 2 + frame, Number(mark.dataset.size) / 2 + frame];
        this.sizes.set(place.id, half);
        this.room.take(px, py, ...half);
        taken.push(...(free ? [[px, py]] : []));
      }
    }
    return marks.reverse();
  }

  ranked() {
    const rank = { city: 0, town: 1 };
    return [...this.held].sort((a, b) => (rank[a.place.kind] ?? 2) - (rank[b.place.kind] ?? 2));
  }

  placedCell(entry, expected) {
    const half = entry.incident ? 9 : radius(entry.count);
    const [px, py] = this.view.at(entry.lon, entry.lat);
    const at = this.inSight(px, py) ? this.room.beside(px, py, 5 + half * 0.85, half, expected ? 1 : 0) : [px, py];
    const mark = this.shownAt(cell(this.words, entry, expected), ...at);
    if (mark && !entry.incident) {
      mark.addEventListener('click', (event) => {
        event.preventDefault();
        this.cluster(entry, expected);
      });
    }
    return mark;
  }

  inSight(px, py) {
    return px >= -40 && py >= -40 && px <= this.view.width + 40 && py <= this.view.height + 40;
  }

  placed(mark, lon, lat) {
    return this.shownAt(mark, ...this.view.at(lon, lat));
  }

  /** Moved to where it is; none where that is out of sight. */
  shownAt(mark, px, py) {
    if (!mark || !this.inSight(px, py)) {
      return null;
    }
    mark.setAttribute('transform', `translate(${px.toFixed(1)} ${py.toFixed(1)})`);
    return mark;
  }

  /** Cities, those of the base map first, and smaller places that are held; with where they are, and how large their squares. */
  sites() {
    const held = this.layers.control ? this.ranked().map(({ place }) => place) : [];
    const cities = [...this.base.cities, ...held.filter((p) => p.kind === 'city')];
    const site = (place) => ({ place, at: this.view.at(place.lon, place.lat), size: this.sizes.get(place.id) ?? null });
    const shown = (places) => [...new Map(places.map((p) => [p.id, p])).values()].map(site).filter(({ at }) => this.inSight(...at));
    return [shown(cities), shown(held.filter((p) => p.kind !== 'city'))];
  }

  listen() {
    this.svg.addEventListener('keydown', (event) => this.key(event));
    this.svg.addEventListener('wheel', (event) => {
      event.preventDefault();
      this.set(this.view.zoomed(event.deltaY < 0 ? 0.5 : -0.5, event.offsetX, event.offsetY));
    }, { passive: false });
    this.drag();
    for (const [over, out] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
      this.svg.addEventListener(over, (event) => this.hover(event.target.closest('.mark')));
      this.svg.addEventListener(out, () => (this.tip.hidden = true));
    }
  }

  key(event) {
    const step = 80;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (moves[event.key]) {
      this.set(this.view.moved(...moves[event.key]));
    } else if (event.key === '+' || event.key === '=') {
      this.set(this.view.zoomed(1));
    } else if (event.key === '-') {
      this.set(this.view.zoomed(-1));
    } else if (event.key === 'Escape') {
      this.tip.hidden = true;
    } else {
      return;
    }
    event.preventDefault();
  }

  drag() {
    let from = null;
    this.svg.addEventListener('pointerdown', (event) => {
      if (!event.target.closest('.mark')) {
        from = { x: event.clientX, y: event.clientY, view: this.view };
        this.svg.setPointerCapture(event.pointerId);
      }
    });
    this.svg.addEventListener('pointermove', (event) => {
      if (from) {
        this.set(from.view.moved(from.x - event.clientX, from.y - event.clientY));
      }
    });
    for (const end of ['pointerup', 'pointercancel']) {
      this.svg.addEventListener(end, () => (from = null));
    }
  }

  hover(mark) {
    if (!mark) {
      return;
    }
    this.tip.textContent = mark.getAttribute('aria-label');
    this.tip.hidden = false;
    const at = mark.getBoundingClientRect();
    const box = this.element.getBoundingClientRect();
    const left = Math.max(4, Math.min(at.left - box.left, box.width - this.tip.offsetWidth - 4));
    const below = at.bottom - box.top + 6;
    const fits = below + this.tip.offsetHeight < box.height;
    this.tip.style.left = left + 'px';
    this.tip.style.top = (fits ? below : Math.max(4, at.top - box.top - this.tip.offsetHeight - 6)) + 'px';
  }
}
