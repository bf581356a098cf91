package org.sitrep.learn;

/**
 * Tells at a glance that a key is not there: a bit for each key that is, in a table small enough to
 * stay in a processor's cache. Most features of a decision have no weight and need no look into the
 * large table.
 */
final class BitFilter {
  private static final int BITS_PER_KEY = 8;

  private final long[] bits;
  private final int shift;

  BitFilter(int[] keys) {
    int size = 64 - Long.numberOfLeadingZeros(Math.max(64L, (long) keys.length * BITS_PER_KEY) - 1);
    bits = new long[1 << (size - 6)];
    shift = 32 - Math.min(32, size);
    for (int key : keys) {
      int bit = bit(key);
      bits[bit >>> 6] |= 1L << bit;
    }
  }

  /** Never false for a key that is there. */
  boolean mayHold(int key) {
    int bit = bit(key);
    return (bits[bit >>> 6] & 1L << bit) != 0;
  }

  private int bit(int key) {
    return (key * 0x85ebca6b) >>> shift;
  }
}
