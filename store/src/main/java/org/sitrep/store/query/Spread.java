package org.sitrep.store.query;

import java.util.Arrays;

/**
 * How many incidents of a set began in each of some steps, one after the other. What lasts a day,
 * which is most, lies in one row of positions for each step and is counted many at a time.
 */
final class Spread {
  private final Snapshot all;
  private final int[] starts;
  private final int[] from;
  private final int[] to;

  /**
   * Of these steps.
   *
   * @param starts the first day of each, in order
   * @param end the day after the last one
   */
  Spread(Snapshot all, int[] starts, int end) {
    this.all = all;
    this.starts = starts.clone();
    this.from = new int[starts.length];
    this.to = new int[starts.length];
    int after = all.firstEndingBy(end - 1);
    for (int s = starts.length - 1; s >= 0; s--) {
      from[s] = after;
      after = all.firstEndingBy(starts[s] - 1);
      to[s] = after;
    }
  }

  /** The first and the last day on which one of a set began; the wrong way round: on none. */
  static int[] ends(Snapshot all, Positions set) {
    int[] ends = {Integer.MAX_VALUE, Integer.MIN_VALUE};
    Positions ofOneDay = set.copy();
    ofOneDay.and(all.ofOneDay());
    if (!ofOneDay.isEmpty()) {
      ends[0] = all.first(ofOneDay.last());
      ends[1] = all.first(ofOneDay.next(0));
    }
    Positions others = set.copy();
    others.andNot(all.ofOneDay());
    for (int p = others.next(0); p >= 0 && p < all.dated(); p = others.next(p + 1)) {
      ends[0] = Math.min(ends[0], all.first(p));
      ends[1] = Math.max(ends[1], all.first(p));
    }
    return ends;
  }

  /** How many of a set began in each step. */
  int[] of(Positions set) {
    int[] counts = new int[starts.length];
    Positions ofOneDay = set.copy();
    ofOneDay.and(all.ofOneDay());
    for (int s = 0; s < starts.length; s++) {
      counts[s] = ofOneDay.count(from[s], to[s]);
    }
    Positions others = set.copy();
    others.andNot(all.ofOneDay());
    for (int p = others.next(0); p >= 0 && p < all.dated(); p = others.next(p + 1)) {
      int found = Arrays.binarySearch(starts, all.first(p));
      int step = found >= 0 ? found : -found - 2;
      if (step >= 0) {
        counts[step]++;
      }
    }
    return counts;
  }
}
