package org.sitrep.origin;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.sitrep.model.Article;

/**
 * The runs of five words of an article's body, as distinct 64-bit hashes in ascending order; a text
 * of fewer words is one run.
 */
final class Shingles {
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(Article article) {
    BodyWords words = BodyWords.of(article);
    long[] all = new long[words.shingles()];
    Arrays.setAll(all, words::shingle);
    Arrays.sort(all);
    return new Shingles(distinct(all));
  }

  private static long[] distinct(long[] sorted) {
    int size = 0;
    for (long hash : sorted) {
      if (size == 0 || sorted[size - 1] != hash) {
        sorted[size++] = hash;
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /** Those that the test lets through, in order. */
  LongStream hashes(LongPredicate test) {
    return Arrays.stream(hashes).filter(test);
  }

  int size() {
    return hashes.length;
  }

  /** How many both have. */
  int shared(Shingles other) {
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
