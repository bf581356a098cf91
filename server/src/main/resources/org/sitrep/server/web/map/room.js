/** What is drawn where, so that marks stand beside each other: boxes of left, top, right, bottom. */
const THERE = [0, 0];
const WAYS = [[1, -1], [-1, -1], [1, 1], [-1, 1], [0, -1.3], [1.3, 0], [-1.3, 0], [0, 1.3]];

export class Room {
  constructor() {
    this.boxes = [];
  }

  take(px, py, halfWidth, halfHeight = halfWidth) {
    this.boxes.push([px - halfWidth, py - halfHeight, px + halfWidth, py + halfHeight]);
  }

  /** How much of a box is taken. */
  covered([west, north, east, south]) {
    let area = 0;
    for (const [left, top, right, bottom] of this.boxes) {
      const wide = Math.min(right, east) - Math.max(left, west);
      const high = Math.min(bottom, south) - Math.max(top, north);
      area += wide > 0 && high > 0 ? wide * high : 0;
    }
    return area;
  }

  /** Where at or beside a point a mark covers least; the ways are tried in order, from one of them on. */
  beside(px, py, away, half, first = 0) {
    let best = null;
    let least = Infinity;
    for (let i = -1; i < WAYS.length && least > 0; i++) {
      const [wx, wy] = i < 0 ? THERE : WAYS[(i + first) % WAYS.length];
      const at = [px + wx * away, py + wy * away];
      const area = this.covered([at[0] - half, at[1] - half, at[0] + half, at[1] + half]);
      if (area < least) {
        [best, least] = [at, area];
      }
    }
    this.take(...best, half);
    return best;
  }
}
