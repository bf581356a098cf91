/** Web Mercator on a world that is 1 wide, and the view onto it: a centre and a zoom of 256-pixel tiles. */
export const x = (lon) => (lon + 180) / 360;

export function y(lat) {
  const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export const lon = (px) => px * 360 - 180;
export const lat = (py) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * py))) * 180) / Math.PI;

const LEAST = 2;
const MOST = 14;

export class View {
  constructor(centreX, centreY, zoom, width, height) {
    this.cx = Math.max(0, Math.min(1, centreX));
    this.cy = Math.max(0, Math.min(1, centreY));
    this.zoom = Math.max(LEAST, Math.min(MOST, zoom));
    this.width = width;
    this.height = height;
    this.scale = 256 * 2 ** this.zoom;
  }

  /** Shows a box: west, south, east, north. */
  static fit([west, south, east, north], width, height, margin = 40) {
    const wide = Math.max(1e-4, x(east) - x(west));
    const high = Math.max(1e-4, y(south) - y(north));
    const zoom = Math.log2(Math.min(Math.max(60, width - 2 * margin) / wide, Math.max(60, height - 2 * margin) / high) / 256);
    return new View((x(west) + x(east)) / 2, (y(south) + y(north)) / 2, Math.min(zoom, 11), width, height);
  }

  /** Where a point is shown, in pixels. */
  at(longitude, latitude) {
    return [(x(longitude) - this.cx) * this.scale + this.width / 2, (y(latitude) - this.cy) * this.scale + this.height / 2];
  }

  moved(dx, dy) {
    return new View(this.cx + dx / this.scale, this.cy + dy / this.scale, this.zoom, this.width, this.height);
  }

  /** Zoomed so that what is at a pixel stays there. */
  zoomed(by, px = this.width / 2, py = this.height / 2) {
    const next = new View(this.cx, this.cy, this.zoom + by, this.width, this.height);
    const wx = this.cx + (px - this.width / 2) / this.scale;
    const wy = this.cy + (py - this.height / 2) / this.scale;
    return new View(wx - (px - this.width / 2) / next.scale, wy - (py - this.height / 2) / next.scale, next.zoom, this.width, this.height);
  }

  resized(width, height) {
    return new View(this.cx, this.cy, this.zoom, width, height);
  }

  /** West, south, east, north of what is shown, with a margin in parts of it. */
  box(margin = 0) {
    const halfX = (this.width / this.scale / 2) * (1 + margin);
    const halfY = (this.height / this.scale / 2) * (1 + margin);
    const clamp = (v, least, most) => Math.max(least, Math.min(most, v));
    return [clamp(lon(this.cx - halfX), -180, 180), clamp(lat(this.cy + halfY), -90, 90), clamp(lon(this.cx + halfX), -180, 180),
      clamp(lat(this.cy - halfY), -90, 90)].map((v) => Number(v.toFixed(4)));
  }

  /** For an address: latitude, longitude, zoom. */
  text() {
    return [lat(this.cy).toFixed(4), lon(this.cx).toFixed(4), this.zoom.toFixed(2)].join(',');
  }

  static parse(text, width, height) {
    const [la, lo, z] = text.split(',').map(Number);
    return [la, lo, z].every(Number.isFinite) ? new View(x(lo), y(la), z, width, height) : null;
  }
}
