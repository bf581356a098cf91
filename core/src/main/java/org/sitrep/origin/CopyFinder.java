package org.sitrep.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds which texts are copies and which share a passage, in time that grows with the texts and not
 * with their pairs.
 *
 * <p>Shingles whose hash is divisible by four (and all of a short text) stand in an index. Texts
 * that share enough of them are compared in full. A shingle that more than {@value #COMMON} texts
 * have is a stock phrase or belongs to a much copied text; there each text is proposed only with
 * its next ones, which is enough to chain all copies together.
 */
final class CopyFinder {
  static final int COMMON = 40;
  static final int NEXT = 3;
  private static final int SHORT = 100;
  private static final int RATE = 3;
  private static final double WORTH = 0.1;
  static final int TEXT_BITS = 24;
  private static final long TEXT_MASK = (1L << TEXT_BITS) - 1;

  /** So many sampled shingles are some twenty words: a paragraph may be lifted. */
  static final int LIFTED = 3;

  private final List<Shingles> texts;
  private final List<Pair> copies = new ArrayList<>();
  private final List<Pair> sharing = new ArrayList<>();
  private final Pairs alike = new Pairs();
  private final Pairs lifted = new Pairs();

  private CopyFinder(List<Shingles> texts) {
    if (texts.size() > TEXT_MASK) {
      throw new IllegalArgumentException("more than " + TEXT_MASK + " articles in one run");
    }
    this.texts = texts;
  }

  /** Two texts, by their numbers. */
  record Pair(int a, int b) {}

  /**
   * What was found.
   *
   * @param copies texts of which one is a copy of the other
   * @param sharing texts that have words in common: a passage, where they are no copies
   */
  record Found(List<Pair> copies, List<Pair> sharing) {}

  /**
   * What texts share.
   *
   * @param texts the earliest first: who shares a passage with several is paired with the first
   */
  static Found find(List<Shingles> texts) {
    CopyFinder finder = new CopyFinder(texts);
    finder.propose(finder.index());
    finder.verify();
    return new Found(finder.copies, finder.sharing);
  }

  /** Entries of 40 bits of a sampled shingle and 24 bits of its text, sorted. */
  private long[] index() {
    long[] entries = new long[texts.stream().mapToInt(text -> (int) kept(text).count()).sum()];
    int size = 0;
    for (int text = 0; text < texts.size(); text++) {
      for (long hash : kept(texts.get(text)).toArray()) {
        entries[size++] = hash << TEXT_BITS | text;
      }
    }
    Arrays.sort(entries);
    return entries;
  }

  /** What is kept of the sample of a text: 40 bits of each shingle, each once. */
  static LongStream kept(Shingles text) {
    return sample(text).map(hash -> hash >>> TEXT_BITS).sorted().distinct();
  }

  /** The low bits decide; they are no part of an entry. */
  private static LongStream sample(Shingles text) {
    return text.hashes(hash -> (hash & RATE) == 0 || text.size() < SHORT);
  }

  private void propose(long[] entries) {
    for (int from = 0; from < entries.length; ) {
      int to = from + 1;
      while (to < entries.length && (entries[to] & ~TEXT_MASK) == (entries[from] & ~TEXT_MASK)) {
        to++;
      }
      int reach = to - from > COMMON ? NEXT : COMMON;
      for (int i = from; i < to; i++) {
        for (int j = i + 1; j < to && j <= i + reach; j++) {
          alike.add(entries[i] & TEXT_MASK, entries[j] & TEXT_MASK);
        }
        if (i > from) {
          lifted.add(entries[from] & TEXT_MASK, entries[i] & TEXT_MASK);
        }
      }
      from = to;
    }
  }

  private void verify() {
    alike.forEach(
        (a, b, shared) -> {
          if (worth(texts.get(a).size(), texts.get(b).size(), shared)
              && CopyRule.holds(texts.get(a), texts.get(b))) {
            copies.add(new Pair(a, b));
          }
        });
    lifted.forEach(
        (a, b, shared) -> {
          if (shared >= LIFTED) {
            sharing.add(new Pair(a, b));
          }
        });
  }

  /** Whether the sample shares so much that texts of so many shingles may be copies. */
  static boolean worth(int one, int other, int shared) {
    return shared > 0 && shared >= WORTH * Math.min(one, other) / (RATE + 1);
  }
}
