package org.sitrep.origin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Span;

/**
 * The words of an article's body, in order, as 64-bit hashes and where they stand. Case,
 * punctuation and apostrophes make no difference ("Syria's" is "Syrias").
 */
final class BodyWords {
  /** How many words make a shingle. */
  static final int RUN = 5;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private long[] words;
  private int[] starts;
  private int[] ends;
  private int size;

  private BodyWords(int expected) {
    words = new long[Math.max(1, expected)];
    starts = new int[words.length];
    ends = new int[words.length];
  }

  static BodyWords of(Article article) {
    BodyWords found = new BodyWords(article.text().length() / 4 + 1);
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.BODY) {
        found.read(article.text(), block.span().start(), block.span().end());
      }
    }
    return found;
  }

  private void read(String text, int start, int end) {
    long word = 0;
    int from = start;
    int to = start;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        from = word == 0 ? i : from;
        to = next;
        word = mix(word + Character.toLowerCase(c) + BASE);
      } else if (word != 0 && !apostrophe(c)) {
        add(word, from, to);
        word = 0;
      }
      i = next;
    }
    if (word != 0) {
      add(word, from, to);
    }
  }

  private static boolean apostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
  }

  private void add(long word, int from, int to) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    words[size] = word;
    starts[size] = from;
    ends[size++] = to;
  }

  int size() {
    return size;
  }

  long word(int at) {
    return words[at];
  }

  /** How many shingles there are; a text of fewer words is one. */
  int shingles() {
    return size == 0 ? 0 : Math.max(1, size - RUN + 1);
  }

  /** The shingle that begins at a word. */
  long shingle(int at) {
    long hash = 0;
    for (int i = at; i < Math.min(size, at + RUN); i++) {
      hash = mix(hash * 31 + words[i]);
    }
    return hash;
  }

  /** The first place of each shingle. */
  Map<Long, Integer> index() {
    Map<Long, Integer> index = new HashMap<>();
    for (int at = 0; at < shingles(); at++) {
      index.putIfAbsent(shingle(at), at);
    }
    return index;
  }

  /** The characters from one word to another, which it does not hold. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  private static long mix(long z) {
    long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
