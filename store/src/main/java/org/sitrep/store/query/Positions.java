package org.sitrep.store.query;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of positions of a {@link Snapshot}, as bits. All sets of one snapshot are of one size. */
final class Positions {
  private static final Positions NONE = new Positions(0);
  private final long[] words;

  /** An empty set of positions below a number. */
  Positions(int size) {
    words = new long[(size + Long.SIZE - 1) / Long.SIZE];
  }

  private Positions(long[] words) {
    this.words = words;
  }

  /** The empty set that nobody may change. */
  static Positions none() {
    return NONE;
  }

  Positions copy() {
    return new Positions(words.clone());
  }

  boolean get(int p) {
    int word = p >> 6;
    return word < words.length && (words[word] & 1L << p) != 0;
  }

  void set(int p) {
    words[p >> 6] |= 1L << p;
  }

  void clear(int p) {
    words[p >> 6] &= ~(1L << p);
  }

  /** Takes in all from a position to before another. */
  void set(int from, int to) {
    for (int p = from; p < to; ) {
      if ((p & 63) == 0 && p + Long.SIZE <= to) {
        words[p >> 6] = -1L;
        p += Long.SIZE;
      } else {
        set(p++);
      }
    }
  }

  /** Takes out all from a position to before another. */
  void clear(int from, int to) {
    for (int p = from; p < to; ) {
      if ((p & 63) == 0 && p + Long.SIZE <= to) {
        words[p >> 6] = 0;
        p += Long.SIZE;
      } else {
        clear(p++);
      }
    }
  }

  void clear() {
    Arrays.fill(words, 0);
  }

  void and(Positions other) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= i < other.words.length ? other.words[i] : 0;
    }
  }

  void or(Positions other) {
    for (int i = 0; i < other.words.length; i++) {
      words[i] |= other.words[i];
    }
  }

  void andNot(Positions other) {
    for (int i = 0; i < Math.min(words.length, other.words.length); i++) {
      words[i] &= ~other.words[i];
    }
  }

  int cardinality() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** How many are in both. */
  int common(Positions other) {
    int count = 0;
    for (int i = 0; i < Math.min(words.length, other.words.length); i++) {
      count += Long.bitCount(words[i] & other.words[i]);
    }
    return count;
  }

  boolean isEmpty() {
    return next(0) < 0;
  }

  /** The first one from a position on; -1 where there is none. */
  int next(int from) {
    int i = from >> 6;
    if (i >= words.length) {
      return -1;
    }
    long word = words[i] & -1L << from;
    while (word == 0) {
      if (++i == words.length) {
        return -1;
      }
      word = words[i];
    }
    return (i << 6) + Long.numberOfTrailingZeros(word);
  }

  IntStream stream() {
    return IntStream.iterate(next(0), p -> p >= 0, p -> next(p + 1));
  }
}
