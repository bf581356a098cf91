/** What is drawn where, so that marks stand beside each other: boxes of left, top, right, bottom. */
const WAYS = [[1, -1], [-1, -1], [1, 1], [-1, 1], [0, -1.3], [1.3, 0], [-1.3, 0], [0, 1.3]];

export class Room {
  constructor() {
    this.boxes = [];
  }

  take(px, py, halfWidth, halfHeight = halfWidth) {
    this.boxes.push([px - halfWidth, py - halfHeight, px + halfWidth, py + halfHeight]);
  }

  /** How much of a box is taken. */
  taken(px, py, half) {
    let area = 0;
    for (const [left, top, right, bottom] of this.boxes) {
      const wide = Math.min(right, px + half) - Math.max(left, px - half);
      const high = Math.min(bottom, py + half) - Math.max(top, py - half);
      area += wide > 0 && high > 0 ? wide * high : 0;
    }
    return area;
  }

  /** Where beside a point a mark covers least; the ways are tried in order, from one of them on. */
  beside(px, py, away, half, first = 0) {
    let best = null;
    let least = Infinity;
    for (let i = 0; i < WAYS.length && least > 0; i++) {
      const [wx, wy] = WAYS[(i + first) % WAYS.length];
      const at = [px + wx * away, py + wy * away];
      const area = this.taken(...at, half);
      if (area < least) {
        [best, least] = [at, area];
      }
    }
    this.take(...best, half);
    return best;
  }
}
