package org.sitrep.read;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells in what language a text is, where it is long enough to tell: by its script, and of Latin
 * letters by the frequent words of languages.tsv. Immutable.
 */
final class LanguageFinder {
  private static final int LONGEST = 4_000;
  private static final int LEAST_WORDS = 30;
  private static final double LEAST_SHARE = 0.12;

  /** Up to here all letters are Latin ones. */
  private static final char LAST_LATIN = '\u024f';

  /** Scripts of one language, or of languages none of which is English. */
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.CYRILLIC, "ru",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.HAN, "zh",
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.DEVANAGARI, "hi",
          UnicodeScript.THAI, "th");

  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  LanguageFinder() {
    for (Resource.Row row : Resource.rows("languages.tsv", 2)) {
      words.put(row.cell(0), new HashSet<>(List.of(row.cell(1).split(" "))));
    }
  }

  /** The language of a text; empty where it is too short or mixed. */
  Optional<String> of(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    Optional<String> script = script(start);
    return script.isPresent() ? script : latin(start.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> script(String text) {
    Map<UnicodeScript, Integer> letters = new LinkedHashMap<>();
    int all = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        all++;
        if (c > LAST_LATIN) {
          letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    int most = all / 2;
    return letters.entrySet().stream()
        .filter(e -> e.getValue() > most && SCRIPTS.containsKey(e.getKey()))
        .map(e -> SCRIPTS.getOrDefault(e.getKey(), ""))
        .findFirst();
  }

  private Optional<String> latin(String text) {
    List<String> tokens = tokens(text);
    if (tokens.size() < LEAST_WORDS) {
      return Optional.empty();
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Set<String>> language : words.entrySet()) {
      int hits = 0;
      for (String token : tokens) {
        hits += language.getValue().contains(token) ? 1 : 0;
      }
      if (hits > most) {
        most = hits;
        best = language.getKey();
      }
    }
    return most >= tokens.size() * LEAST_SHARE ? Optional.of(best) : Optional.empty();
  }

  /** The runs of letters of a text. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean letter = Character.isLetter(c);
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        tokens.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      tokens.add(text.substring(start));
    }
    return tokens;
  }
}
