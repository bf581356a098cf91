package org.sitrep.text;

import java.util.Arrays;
import java.util.stream.LongStream;

/** A set of hashes, in ascending order, so that two of them are compared in one pass. */
public final class SortedHashes {
  private final long[] hashes;

  private SortedHashes(long[] hashes) {
    this.hashes = hashes;
  }

  /** The distinct ones of those given, whose array is taken over and sorted. */
  public static SortedHashes of(long... all) {
    Arrays.sort(all);
    int size = 0;
    for (long hash : all) {
      if (size == 0 || all[size - 1] != hash) {
        all[size++] = hash;
      }
    }
    return new SortedHashes(Arrays.copyOf(all, size));
  }

  /** All of them, ascending. */
  public LongStream stream() {
    return Arrays.stream(hashes);
  }

  /** How many there are. */
  public int size() {
    return hashes.length;
  }

  /** The numbers that two ascending arrays have in common. */
  public static LongStream common(long[] ones, long[] others) {
    long[] common = new long[Math.min(ones.length, others.length)];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < ones.length && j < others.length) {
      if (ones[i] == others[j]) {
        common[size++] = ones[i];
      }
      boolean forward = ones[i] <= others[j];
      j += others[j] <= ones[i] ? 1 : 0;
      i += forward ? 1 : 0;
    }
    return Arrays.stream(common, 0, size);
  }

  /** How many both have. */
  public int shared(SortedHashes other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
