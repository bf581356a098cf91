package org.sitrep.link;

import java.util.Arrays;

/**
 * How often each of many pairs is counted, and which counts changed since that was asked last. A
 * pair is a number other than 0. It is what a map of numbers would be, without an object for each.
 */
final class PairCounts {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int FIRST = 1 << 10;

  private long[] pairs = new long[FIRST];
  private int[] counts = new int[FIRST];
  private boolean[] told = new boolean[FIRST];
  private int used;
  private long[] changed = new long[FIRST];
  private int changes;

  /** Adds to the count of a pair. */
  void add(long pair, int by) {
    int at = place(pair);
    if (pairs[at] == 0) {
      if (2 * ++used > pairs.length) {
        grow();
        used++;
        at = place(pair);
      }
      pairs[at] = pair;
    }
    counts[at] += by;
    if (!told[at]) {
      told[at] = true;
      if (changes == changed.length) {
        changed = Arrays.copyOf(changed, 2 * changes);
      }
      changed[changes++] = pair;
    }
  }

  /** Whether a pair is counted at all. */
  boolean holds(long pair) {
    return counts[place(pair)] > 0;
  }

  /** The pairs whose counts changed since this was asked last, each once. */
  long[] changed() {
    long[] since = Arrays.copyOf(changed, changes);
    for (long pair : since) {
      told[place(pair)] = false;
    }
    changes = 0;
    changed = new long[FIRST];
    return since;
  }

  /** Where a pair stands, or would. */
  private int place(long pair) {
    int mask = pairs.length - 1;
    int at = (int) (pair * SPREAD >>> 32) & mask;
    while (pairs[at] != 0 && pairs[at] != pair) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** Makes room, and leaves out what counts nothing any more. */
  private void grow() {
    long[] before = pairs;
    int[] counted = counts;
    boolean[] toldOf = told;
    pairs = new long[2 * before.length];
    counts = new int[pairs.length];
    told = new boolean[pairs.length];
    used = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0 && (counted[i] != 0 || toldOf[i])) {
        int at = place(before[i]);
        pairs[at] = before[i];
        counts[at] = counted[i];
        told[at] = toldOf[i];
        used++;
      }
    }
  }
}
