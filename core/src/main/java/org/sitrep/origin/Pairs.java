package org.sitrep.origin;

import java.util.Arrays;

/** Pairs of texts, by their numbers, one for each shingle that both have. */
final class Pairs {
  private static final int BITS = 32;

  private long[] pairs = new long[1024];
  private int size;

  /** What is done with a pair and the number of shingles for which it was added. */
  interface Use {
    void pair(int a, int b, int shared);
  }

  void add(long a, long b) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size + size / 2);
    }
    pairs[size++] = a << BITS | b;
  }

  /** Gives every pair once, in order. */
  void forEach(Use use) {
    Arrays.sort(pairs, 0, size);
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && pairs[to] == pairs[from]) {
        to++;
      }
      use.pair((int) (pairs[from] >>> BITS), (int) pairs[from], to - from);
      from = to;
    }
  }
}
