package org.sitrep.place;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as names are compared: "al-Qaryatayn" has two, "Homs-Hama" has two.
 *
 * @param start offset into the article's text, in code units
 * @param end end exclusive
 * @param folded lower case without diacritics and apostrophes
 * @param capital whether it begins with a capital or a digit
 */
record NameWord(int start, int end, String folded, boolean capital) {
  /** The words of a token's text that begins at offset; punctuation has none. */
  static List<NameWord> split(String text, int offset) {
    List<NameWord> words = new ArrayList<>(2);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && !separates(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        add(text.substring(start, i), offset + start, words);
        start = -1;
      }
    }
    return words;
  }

  private static boolean separates(char c) {
    return Character.isWhitespace(c) || "-\u2010\u2011\u2013\u2014/".indexOf(c) >= 0;
  }

  private static void add(String word, int start, List<NameWord> words) {
    String folded = TransliterationKey.fold(word);
    if (!folded.isEmpty()) {
      int first = word.codePointAt(0);
      boolean quoted = !Character.isLetterOrDigit(first) && word.length() > 1;
      int letter = quoted ? word.codePointAt(1) : first;
      boolean capital = Character.isUpperCase(letter) || Character.isDigit(letter);
      words.add(new NameWord(start, start + word.length(), folded, capital));
    }
  }
}
