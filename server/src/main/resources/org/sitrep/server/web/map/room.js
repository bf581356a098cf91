/** What is drawn where, so that marks stand beside each other: boxes of left, top, right, bottom. */
const LINE = 8; // half the height of a name
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

  /** Where a name stands, below a mark of these half sizes, above or beside it; none where no place is free. */
  name(px, py, half, width, [wide, high] = [0, 0]) {
    const ways = [[0, high + LINE], [0, -high - LINE], [wide + 3 + half, 0], [-wide - 3 - half, 0]];
    const at = ways.map(([x, y]) => [px + x, py + y]).find(([x, y]) =>
      x >= half && x + half <= width && this.covered([x - half, y - LINE + 1, x + half, y + LINE - 1]) === 0);
    if (at) {
      this.take(...at, half, LINE - 1);
    }
    return at ?? null;
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
