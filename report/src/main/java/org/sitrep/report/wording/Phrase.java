package org.sitrep.report.wording;

import java.util.List;
import java.util.Locale;

/**
 * Words for one or several things.
 *
 * @param text empty where there is nothing to name
 * @param many whether a verb after it stands in the plural
 */
record Phrase(String text, boolean many) {
  private static final int SHOWN = 4;

  static final Phrase NONE = new Phrase("", false);

  /** The phrases as a list: "A, B and C", after four "and 3 others". */
  static Phrase list(List<Phrase> phrases) {
    if (phrases.size() < 2) {
      return phrases.isEmpty() ? NONE : phrases.get(0);
    }
    List<String> words = phrases.stream().map(Phrase::text).toList();
    return new Phrase(list(words, "others"), true);
  }

  /** The words as a list; others names those that are too many to show. */
  static String list(List<String> words, String others) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int shown = words.size() > SHOWN ? SHOWN - 1 : words.size() - 1;
    int more = words.size() - shown;
    String last = more == 1 ? words.get(shown) : more + " " + others;
    return String.join(", ", words.subList(0, shown)) + " and " + last;
  }

  /** The text with its first character, behind a quotation mark, in upper case. */
  static String capital(String text) {
    int from = text.startsWith("“") ? 1 : 0;
    if (text.length() == from) {
      return text;
    }
    int first = text.offsetByCodePoints(from, 1);
    return text.substring(0, from)
        + text.substring(from, first).toUpperCase(Locale.ROOT)
        + text.substring(first);
  }
}
