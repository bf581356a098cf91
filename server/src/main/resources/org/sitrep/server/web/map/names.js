import { plain, put, s } from '../dom.js';

/**
 * The names on the map. Those of the chief cities are placed before the incidents, whose circles then stand beside them; those
 * of other cities after, if need be partly on circles; those of smaller places and of provinces only where there is room
 * left. No name stands on another or on a place's square.
 */
const CITY = { class: 'city', font: '600 12px', gap: 0, part: 0.12 };
const TOWN = { class: 'town', font: '11.5px', gap: 0, part: 0 };
const PROVINCE = { class: 'province', font: '10.5px', gap: 1.5 };
const DOT = 2.5;

export class Names {
  constructor() {
    this.element = s('g', { class: 'names', 'aria-hidden': 'true' });
    this.provinces = s('g', { class: 'provinces', 'aria-hidden': 'true' });
    this.spots = s('g', { class: 'spots', 'aria-hidden': 'true' });
    this.widths = new Map();
    this.drawing = document.createElement('canvas').getContext('2d');
    this.family = getComputedStyle(document.body).fontFamily;
  }

  /** Begins anew, with the cities that are called as a province; sites are places with where they are and how large their squares. */
  chief(sites, provinces, room, view) {
    put(this.element);
    put(this.spots);
    const names = new Set(provinces.map((p) => p.name));
    sites.filter(({ place }) => names.has(place.name)).forEach((site) => this.name(site, CITY, room, view));
  }

  others(cities, towns, provinces, room, view) {
    const names = new Set(provinces.map((p) => p.name));
    cities.filter(({ place }) => !names.has(place.name)).forEach((site) => this.name(site, CITY, room, view));
    towns.forEach((site) => this.name(site, TOWN, room, view));
    this.areas(provinces, room, view);
  }

  name({ place, at: [px, py], size }, kind, room, view) {
    const name = plain(place.name, 40);
    const at = room.name(px, py, this.half(name, kind), view.width, size ?? [DOT, DOT], kind.part);
    if (at) {
      this.element.append(s('text', { x: at[0].toFixed(1), y: (at[1] + 4).toFixed(1), class: kind.class }, name));
      this.spots.append(...(size ? [] : [s('circle', { cx: px.toFixed(1), cy: py.toFixed(1), r: DOT })]));
    }
  }

  /** Names of provinces, where nothing else stands. */
  areas(areas, room, view) {
    put(this.provinces);
    for (const { name, at } of areas) {
      const [px, py] = view.at(...at);
      const text = name.toLocaleUpperCase('en');
      const half = this.half(text, PROVINCE);
      if (room.covered([px - half, py - 7, px + half, py + 7]) === 0) {
        room.take(px, py, half, 7);
        this.provinces.append(s('text', { x: px.toFixed(1), y: (py + 4).toFixed(1) }, text));
      }
    }
  }

  /** Half the width of a name as it is drawn, with a little air. */
  half(text, kind) {
    const key = kind.class + text;
    if (!this.widths.has(key)) {
      this.drawing.font = `${kind.font} ${this.family}`;
      this.widths.set(key, this.drawing.measureText(text).width / 2 + (text.length * kind.gap) / 2 + 1.5);
    }
    return this.widths.get(key);
  }
}
