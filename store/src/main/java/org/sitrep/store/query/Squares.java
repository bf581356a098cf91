package org.sitrep.store.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * In which square of a map each incident lies, at each zoom; worked out when a zoom is first asked
 * for. Safe for many threads.
 */
final class Squares {
  /** Degrees of a square at zoom 0. */
  private static final double WIDEST = 22.5;

  private final Snapshot all;
  private final Map<Integer, Zoom> zooms = new HashMap<>();

  Squares(Snapshot all) {
    this.all = all;
  }

  /** The numbers of the squares of one zoom. */
  private static final class Zoom {
    private final int[] squares;
    private final int many;

    Zoom(int[] squares, int many) {
      this.squares = squares;
      this.many = many;
    }
  }

  /** For each incident the number of its square, which nobody may change; -1: it has no place. */
  int[] at(int zoom) {
    return of(zoom).squares;
  }

  /** How many squares have incidents. */
  int many(int zoom) {
    return of(zoom).many;
  }

  private synchronized Zoom of(int zoom) {
    return zooms.computeIfAbsent(zoom, this::squares);
  }

  private Zoom squares(int zoom) {
    double width = WIDEST / (1 << zoom);
    int[] squares = new int[all.size()];
    Arrays.fill(squares, -1);
    Map<Long, Integer> numbers = new HashMap<>();
    for (int p = 0; p < squares.length; p++) {
      if (all.placed(p)) {
        long x = (long) Math.floor(all.lon(p) / width);
        long y = (long) Math.floor(all.lat(p) / width);
        squares[p] = numbers.computeIfAbsent((x << 32) ^ (y & 0xffffffffL), key -> numbers.size());
      }
    }
    return new Zoom(squares, numbers.size());
  }
}
