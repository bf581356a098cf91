import { s } from '../dom.js';
import { Archive } from './archive.js';
import { drawing } from './vectors.js';

/** Another base map, under everything else; only where the server was started with one. */
const SIZE = 256;
const MOST = 19;
const KEPT = 120;
const UNITS = 4096;

export class Tiles {
  constructor(address) {
    this.address = address;
    this.element = s('g', { class: 'tiles', 'aria-hidden': 'true' });
    this.shown = new Map();
    this.least = 0;
    this.most = MOST;
    this.archive = /^[^?#]*\.pmtiles([?#]|$)/i.test(address) ? new Archive(address) : null;
    this.opened = this.archive ? this.archive.open().then(() => this.begin()) : Promise.resolve('');
  }

  /** Whom to credit, once that is known; an error where the map cannot be had. */
  async credit() {
    const from = this.address.startsWith('/') ? 'a file of this server' : new URL(this.address.replace(/\{[a-z]\}/g, '0')).host;
    return [from, await this.opened].filter(Boolean).join(', ');
  }

  begin() {
    this.least = this.archive.least;
    this.most = this.archive.most;
    this.ready = true;
    if (this.view) {
      this.move(this.view);
    }
    return this.archive.credit;
  }

  /** Shows the tiles of a view; those out of sight are dropped. */
  move(view) {
    this.view = view;
    if (this.archive && !this.ready) {
      return;
    }
    const zoom = Math.max(this.least, Math.min(this.most, Math.round(view.zoom)));
    const count = 2 ** zoom;
    const size = SIZE * 2 ** (view.zoom - zoom);
    const left = view.cx * count * size - view.width / 2;
    const top = view.cy * count * size - view.height / 2;
    const seen = new Set();
    if (view.width / size > KEPT / 4) {
      return; // the archive begins at a closer zoom
    }
    for (let row = Math.max(0, Math.floor(top / size)); row <= Math.min(count - 1, Math.floor((top + view.height) / size)); row++) {
      for (let column = Math.max(0, Math.floor(left / size)); column <= Math.min(count - 1, Math.floor((left + view.width) / size)); column++) {
        const key = `${zoom}/${column}/${row}`;
        seen.add(key);
        const tile = this.tile(key, zoom, column, row);
        // Half a pixel more hides the seams.
        const place = { x: column * size - left, y: row * size - top, width: size + 0.5, height: size + 0.5 };
        Object.entries(place).forEach(([name, value]) => tile.setAttribute(name, value.toFixed(2)));
      }
    }
    for (const [key, tile] of this.shown) {
      if (!seen.has(key) && (this.shown.size > KEPT || !key.startsWith(zoom + '/'))) {
        tile.remove();
        this.shown.delete(key);
      }
    }
  }

  tile(key, zoom, column, row) {
    let tile = this.shown.get(key);
    if (!tile) {
      tile = this.archive ? this.part(zoom, column, row) : this.picture(zoom, column, row);
      this.shown.set(key, tile);
      this.element.append(tile);
    }
    return tile;
  }

  picture(zoom, column, row) {
    const href = this.address.replaceAll('{z}', zoom).replaceAll('{x}', column).replaceAll('{y}', row);
    return s('image', { href, preserveAspectRatio: 'none' });
  }

  /** A tile of the archive, empty until it is there. */
  part(zoom, column, row) {
    const tile = s('svg', { viewBox: `0 0 ${UNITS} ${UNITS}`, preserveAspectRatio: 'none' });
    const whole = { width: UNITS, height: UNITS, preserveAspectRatio: 'none' };
    this.archive.tile(zoom, column, row).then((bytes) => {
      if (bytes && this.archive.picture) {
        const image = s('image', whole);
        image.setAttribute('href', `data:${this.archive.picture};base64,${base64(bytes)}`);
        tile.append(image);
      } else if (bytes) {
        tile.append(...drawing(bytes));
      }
    }).catch(() => tile.setAttribute('class', 'missing'));
    return tile;
  }
}

function base64(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) {
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return btoa(text);
}
