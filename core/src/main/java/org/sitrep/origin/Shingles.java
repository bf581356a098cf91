package org.sitrep.origin;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;

/**
 * The runs of five words of an article's body, as distinct 64-bit hashes in ascending order. Case,
 * punctuation and apostrophes make no difference ("Syria's" is "Syrias"); a text of fewer words is
 * one run.
 */
final class Shingles {
  private static final int WORDS = 5;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(Article article) {
    Builder builder = new Builder(article.text().length() / 4 + 1);
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.BODY) {
        builder.read(article.text(), block.span().start(), block.span().end());
      }
    }
    return new Shingles(builder.distinct());
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

  /** Hashes words as they are read and keeps the last five. */
  private static final class Builder {
    private final long[] last = new long[WORDS];
    private long[] found;
    private int words;
    private int size;

    Builder(int expected) {
      found = new long[Math.max(1, expected)];
    }

    void read(String text, int start, int end) {
      long word = 0;
      for (int i = start; i < end; ) {
        int c = text.codePointAt(i);
        i += Character.charCount(c);
        if (Character.isLetterOrDigit(c)) {
          word = mix(word + Character.toLowerCase(c) + BASE);
        } else if (word != 0 && !apostrophe(c)) {
          add(word);
          word = 0;
        }
      }
      if (word != 0) {
        add(word);
      }
    }

    private static boolean apostrophe(int c) {
      return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }

    private void add(long word) {
      last[words++ % WORDS] = word;
      if (words >= WORDS) {
        keep(run(WORDS));
      }
    }

    private long run(int length) {
      long hash = 0;
      for (int i = words - length; i < words; i++) {
        hash = mix(hash * 31 + last[i % WORDS]);
      }
      return hash;
    }

    private void keep(long hash) {
      if (size == found.length) {
        found = Arrays.copyOf(found, size * 2);
      }
      found[size++] = hash;
    }

    long[] distinct() {
      if (words > 0 && words < WORDS) {
        keep(run(words));
      }
      return Arrays.stream(found, 0, size).sorted().distinct().toArray();
    }

    private static long mix(long z) {
      z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
      z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
      return z ^ (z >>> 31);
    }
  }
}
