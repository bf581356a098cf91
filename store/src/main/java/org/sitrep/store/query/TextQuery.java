package org.sitrep.store.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to look for, as a user writes them. Everything that is no word, phrase or star is passed
 * over, so that no text is a wrong query.
 *
 * @param words in lower case without accents, in order
 * @param match what the full-text index is asked
 */
record TextQuery(List<Word> words, String match) {
  private static final Pattern PART = Pattern.compile("\"([^\"]*+)\"?|([^\\s\"]++)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}++");
  private static final int MOST_WORDS = 24;

  TextQuery {
    words = List.copyOf(words);
  }

  /** A word, or the beginning of one. */
  record Word(String text, boolean beginning) {
    boolean fits(String folded) {
      return beginning ? folded.startsWith(text) : folded.equals(text);
    }
  }

  /** The words of a text; empty where it has none. */
  static Optional<TextQuery> of(String text) {
    List<Word> words = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(text);
    while (part.find() && words.size() < MOST_WORDS) {
      boolean phrase = part.group(1) != null;
      String inside = phrase ? part.group(1) : part.group(2);
      List<String> found = words(inside);
      if (!found.isEmpty()) {
        boolean star = !phrase && inside.endsWith("*");
        for (int i = 0; i < found.size(); i++) {
          words.add(new Word(fold(found.get(i)), star && i == found.size() - 1));
        }
        parts.add("\"" + String.join(" ", found) + "\"" + (star ? "*" : ""));
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new TextQuery(words, String.join(" AND ", parts)));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(r -> r.group()).limit(MOST_WORDS).toList();
  }

  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    String plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
    return ACCENT.matcher(plain).replaceAll("");
  }

  /** Where a text has the words: each start and end, in code units. */
  List<int[]> marks(String text) {
    List<int[]> marks = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String folded = fold(word.group());
      if (words.stream().anyMatch(w -> w.fits(folded))) {
        marks.add(new int[] {word.start(), word.end()});
      }
    }
    return marks;
  }

  /** How many different words of the query a text has. */
  long fits(String text) {
    boolean[] has = new boolean[words.size()];
    int many = 0;
    Matcher word = WORD.matcher(text);
    while (many < has.length && word.find()) {
      String folded = fold(word.group());
      for (int i = 0; i < has.length; i++) {
        if (!has[i] && words.get(i).fits(folded)) {
          has[i] = true;
          many++;
        }
      }
    }
    return many;
  }
}
