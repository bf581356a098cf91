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

  /** Takes out those before a position that are in another set. */
  void andNot(Positions other, int to) {
    int whole = to >> 6;
    for (int i = 0; i < whole; i++) {
      words[i] &= ~other.words[i];
    }
    if ((to & 63) != 0) {
      words[whole] &= ~(other.words[whole] & (1L << to) - 1);
    }
  }

  /** How many are from a position to before another. */
  int count(int from, int to) {
    if (from >= to) {
      return 0;
    }
    int first = from >> 6;
    int last = (to - 1) >> 6;
    long head = -1L << from;
    long tail = -1L >>> (63 - (to - 1 & 63));
    if (first == last) {
      return Long.bitCount(words[first] & head & tail);
    }
    int count = Long.bitCount(words[first] & head) + Long.bitCount(words[last] & tail);
    for (int i = first + 1; i < last; i++) {
      count += Long.bitCount(words[i]);
    }
    return count;
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
    return common(other, 0, size());
  }

  /** How many of those from a position to before another are in both, and some beside them. */
  int common(Positions other, int from, int to) {
    int count = 0;
    int end = Math.min((to + Long.SIZE - 1) >> 6, Math.min(words.length, other.words.length));
    for (int i = from >> 6; i < end; i++) {
      count += Long.bitCount(words[i] & other.words[i]);
    }
    return count;
  }

  private int size() {
    return words.length * Long.SIZE;
  }

  /** The last one; -1 where there is none. */
  int last() {
    for (int i = words.length - 1; i >= 0; i--) {
      if (words[i] != 0) {
        return (i << 6) + 63 - Long.numberOfLeadingZeros(words[i]);
      }
    }
    return -1;
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
