/** What is drawn where, so that marks stand beside each other: boxes of left, top, right, bottom. */
const LINE = 8; // half the height of a name
const NAME = 4; // how much worse it is to stand on a name than on anything else
const THERE = [0, 0];
const WAYS = [[1, -1], [-1, -1], [1, 1], [-1, 1], [0, -1.3], [1.3, 0], [-1.3, 0], [0, 1.3]];

export class Room {
  constructor() {
    this.boxes = [];
    this.circles = [];
  }

  take(px, py, halfWidth, halfHeight = halfWidth, weight = 1) {
    this.boxes.push([px - halfWidth, py - halfHeight, px + halfWidth, py + halfHeight, weight]);
  }

  /** How much of a box is taken, by weight. */
  covered(box) {
    return over(this.boxes, box) + over(this.circles, box);
  }

  /**
   * Where a name stands: below a mark of these half sizes, above, beside or askew of it, where it lies least on circles, and
   * on nothing else; none where no place is free, or more than a part of it would lie on circles.
   */
  name(px, py, half, width, [wide, high], part) {
    const [side, up, askew] = [wide + 3 + half, high + LINE, high + 2];
    const ways = [[0, up], [0, -up], [side, 0], [-side, 0], [side, -askew], [-side, -askew], [side, askew], [-side, askew]];
    let best = null;
    let least = part * 4 * half * (LINE - 1) + 1e-9;
    for (const [x, y] of ways) {
      const at = [px + x, py + y];
      const box = [at[0] - half, at[1] - LINE + 1, at[0] + half, at[1] + LINE - 1];
      const area = over(this.circles, box);
      if (area < least && box[0] >= 0 && box[2] <= width && over(this.boxes, box) === 0) {
        [best, least] = [at, area];
      }
    }
    if (best) {
      this.take(...best, half, LINE - 1, NAME);
    }
    return best;
  }

  /** Where at or beside a point a circle covers least; the ways are tried in order, from one of them on. */
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
    this.circles.push([best[0] - half, best[1] - half, best[0] + half, best[1] + half]);
    return best;
  }
}

function over(boxes, [west, north, east, south]) {
  let area = 0;
  for (const [left, top, right, bottom, weight = 1] of boxes) {
    const wide = Math.min(right, east) - Math.max(left, west);
    const high = Math.min(bottom, south) - Math.max(top, north);
    area += wide > 0 && high > 0 ? wide * high * weight : 0;
  }
  return area;
}
