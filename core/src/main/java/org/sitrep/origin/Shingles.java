package org.sitrep.origin;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.sitrep.model.Article;
import org.sitrep.text.SortedHashes;

/** The runs of five words of an article's body, as hashes; a text of fewer words is one run. */
final class Shingles {
  private final SortedHashes hashes;

  private Shingles(SortedHashes hashes) {
    this.hashes = hashes;
  }

  static Shingles of(Article article) {
    BodyWords words = BodyWords.of(article);
    long[] all = new long[words.shingles()];
    Arrays.setAll(all, words::shingle);
    return new Shingles(SortedHashes.of(all));
  }

  /** Those that the test lets through, in order. */
  LongStream hashes(LongPredicate test) {
    return hashes.stream().filter(test);
  }

  int size() {
    return hashes.size();
  }

  /** How many both have. */
  int shared(Shingles other) {
    return hashes.shared(other.hashes);
  }
}
