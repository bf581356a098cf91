import { s } from '../dom.js';

/** A base map of another server, under everything else; only where the server was started with its address. */
const SIZE = 256;
const MOST = 19;
const KEPT = 120;

export class Tiles {
  constructor(address) {
    this.address = address;
    this.element = s('g', { class: 'tiles', 'aria-hidden': 'true' });
    this.images = new Map();
  }

  /** Shows the tiles of a view; those out of sight are dropped. */
  move(view) {
    const zoom = Math.max(0, Math.min(MOST, Math.round(view.zoom)));
    const count = 2 ** zoom;
    const size = SIZE * 2 ** (view.zoom - zoom);
    const left = view.cx * count * size - view.width / 2;
    const top = view.cy * count * size - view.height / 2;
    const seen = new Set();
    for (let row = Math.max(0, Math.floor(top / size)); row <= Math.min(count - 1, Math.floor((top + view.height) / size)); row++) {
      for (let column = Math.max(0, Math.floor(left / size)); column <= Math.min(count - 1, Math.floor((left + view.width) / size)); column++) {
        const key = `${zoom}/${column}/${row}`;
        seen.add(key);
        const image = this.image(key, zoom, column, row);
        // Half a pixel more hides the seams.
        const place = { x: column * size - left, y: row * size - top, width: size + 0.5, height: size + 0.5 };
        Object.entries(place).forEach(([name, value]) => image.setAttribute(name, value.toFixed(2)));
      }
    }
    for (const [key, image] of this.images) {
      if (!seen.has(key) && (this.images.size > KEPT || !key.startsWith(zoom + '/'))) {
        image.remove();
        this.images.delete(key);
      }
    }
  }

  image(key, zoom, column, row) {
    let image = this.images.get(key);
    if (!image) {
      const href = this.address.replaceAll('{z}', zoom).replaceAll('{x}', column).replaceAll('{y}', row);
      image = s('image', { href, preserveAspectRatio: 'none' });
      this.images.set(key, image);
      this.element.append(image);
    }
    return image;
  }
}
