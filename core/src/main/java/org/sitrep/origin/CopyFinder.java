package org.sitrep.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
  private static final int COMMON = 40;
  private static final int NEXT = 3;
  private static final int SHORT = 100;
  private static final int RATE = 3;
  private static final double WORTH = 0.1;
  private static final int TEXT_BITS = 24;
  private static final long TEXT_MASK = (1L << TEXT_BITS) - 1;

  /** So many sampled shingles are some twenty words: a paragraph may be lifted. */
  private static final int LIFTED = 3;

  private final List<Shingles> texts;
  private final Groups groups;
  private final List<Pair> sharing = new ArrayList<>();
  private long[] pairs = new long[1024];
  private int pairCount;

  private CopyFinder(List<Shingles> texts) {
    if (texts.size() > TEXT_MASK) {
      throw new IllegalArgumentException("more than " + TEXT_MASK + " articles in one run");
    }
    this.texts = texts;
    this.groups = new Groups(texts.size());
  }

  /** Two texts, by their numbers. */
  record Pair(int a, int b) {}

  /**
   * What was found.
   *
   * @param groups which texts are copies, by their numbers
   * @param sharing texts that are no copies of each other but have a passage in common
   */
  record Found(Groups groups, List<Pair> sharing) {}

  static Found find(List<Shingles> texts) {
    CopyFinder finder = new CopyFinder(texts);
    finder.propose(finder.index());
    finder.verify();
    finder.sharing.removeIf(pair -> finder.joined(pair.a(), pair.b()));
    return new Found(finder.groups, finder.sharing);
  }

  /** Entries of 40 bits of a sampled shingle and 24 bits of its text, sorted. */
  private long[] index() {
    return IntStream.range(0, texts.size())
        .mapToObj(text -> sample(texts.get(text)).map(hash -> (hash & ~TEXT_MASK) | text))
        .flatMapToLong(entries -> entries)
        .sorted()
        .toArray();
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
          add((entries[i] & TEXT_MASK) << TEXT_BITS | (entries[j] & TEXT_MASK));
        }
      }
      from = to;
    }
  }

  private void add(long pair) {
    if (pairCount == pairs.length) {
      pairs = Arrays.copyOf(pairs, pairCount * 2);
    }
    pairs[pairCount++] = pair;
  }

  private void verify() {
    Arrays.sort(pairs, 0, pairCount);
    for (int from = 0; from < pairCount; ) {
      int to = from + 1;
      while (to < pairCount && pairs[to] == pairs[from]) {
        to++;
      }
      int a = (int) (pairs[from] >>> TEXT_BITS);
      int b = (int) (pairs[from] & TEXT_MASK);
      if (!joined(a, b)) {
        if (worth(a, b, to - from) && CopyRule.holds(texts.get(a), texts.get(b))) {
          groups.join(a, b);
        } else if (to - from >= LIFTED) {
          sharing.add(new Pair(a, b));
        }
      }
      from = to;
    }
  }

  private boolean joined(int a, int b) {
    return groups.of(a) == groups.of(b);
  }

  /** Whether the sample shares so much that the pair may be copies. */
  private boolean worth(int a, int b, int shared) {
    int shorter = Math.min(texts.get(a).size(), texts.get(b).size());
    return shared >= WORTH * shorter / (RATE + 1);
  }
}
