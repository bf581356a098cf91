package org.sitrep.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Span;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.WordTable;

/**
 * Finds words that take sides in quotations, by the theatre's lexicon {@code words/loaded.tsv}: as
 * whole words, in any letters, the longest first. Immutable.
 */
public final class LoadedWords {
  private static final String LEXICON = "loaded";
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /** A row of the lexicon, by one of its forms. */
  private record Entry(String form, String plain, String about) {}

  /**
   * A loaded word in a text.
   *
   * @param plain a plain word for the same
   * @param about what it is said of: a party, an act, a place
   */
  public record Mark(Span span, String plain, String about) {}

  /** Those of a theatre; none where it has no such lexicon. */
  public LoadedWords(Theatre theatre) {
    Optional.ofNullable(theatre.words().get(LEXICON)).ifPresent(this::add);
    byFirst
        .values()
        .forEach(
            forms ->
                forms.sort(Comparator.comparingInt((Entry e) -> e.form().length()).reversed()));
  }

  private void add(WordTable table) {
    for (WordTable.Row row : table.rows()) {
      for (String form : row.cell(0).split("\\|")) {
        String lower = form.strip().toLowerCase(Locale.ROOT);
        if (!lower.isEmpty()) {
          byFirst
              .computeIfAbsent(firstWord(lower, 0), word -> new ArrayList<>())
              .add(new Entry(lower, row.cell(1).strip(), row.cell(2).strip()));
        }
      }
    }
  }

  /** The loaded words of a text, in its order, none within another. */
  public List<Mark> in(String text) {
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!begins(text, at)) {
        at++;
        continue;
      }
      String word = firstWord(text, at);
      Optional<Entry> found = longest(text, at, word.toLowerCase(Locale.ROOT));
      int end = at + found.map(entry -> entry.form().length()).orElse(Math.max(1, word.length()));
      if (found.isPresent()) {
        marks.add(new Mark(new Span(at, end), found.get().plain(), found.get().about()));
      }
      at = end;
    }
    return marks;
  }

  private Optional<Entry> longest(String text, int at, String word) {
    return byFirst.getOrDefault(word, List.of()).stream()
        .filter(entry -> text.regionMatches(true, at, entry.form(), 0, entry.form().length()))
        .filter(entry -> ends(text, at + entry.form().length()))
        .findFirst();
  }

  private static boolean begins(String text, int at) {
    return letter(text, at) && (at == 0 || !letter(text, at - 1));
  }

  private static boolean ends(String text, int end) {
    return end >= text.length() || !letter(text, end);
  }

  private static boolean letter(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private static String firstWord(String text, int at) {
    int end = at;
    while (end < text.length() && letter(text, end)) {
      end++;
    }
    return text.substring(at, end);
  }
}
