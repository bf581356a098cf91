package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.Lemmas;
import org.sitrep.text.Token;
import org.sitrep.text.Words;

/** The words of {@code reporting.tsv} and the classes of {@code speakers.tsv}. */
final class Reporting {
  /** How a word credits. */
  enum Kind {
    SAY,
    TELL,
    ANNOUNCE,
    QUOTE,
    ACCUSE,
    DENY,
    COUNT,
    BY,
    TO
  }

  /**
   * A word that credits.
   *
   * @param rest the words that must follow the first
   * @param not words right after it with which it is no report
   * @param example a sentence with the sources in braces and the fact between asterisks
   */
  record Row(String first, List<String> rest, Kind kind, Set<String> not, String example) {
    Row {
      rest = List.copyOf(rest);
      not = Set.copyOf(not);
    }

    int length() {
      return 1 + rest.size();
    }
  }

  private static final int NOT_WITHIN = 4;

  private final Lemmas lemmas = new Lemmas();
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, List<Row>> byFirst = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  Reporting() {
    for (List<String> cells : LexiconFile.rows("reporting.tsv")) {
      List<String> words = List.of(cells.get(0).split(" "));
      Kind kind = Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
      Set<String> not = Set.copyOf(List.of(cells.get(2).split(" ")));
      Row row = new Row(words.get(0), words.subList(1, words.size()), kind, not, cells.get(3));
      rows.add(row);
      for (String base : bases(row.first())) {
        List<Row> same = byFirst.computeIfAbsent(base, k -> new ArrayList<>());
        same.add(row.rest().isEmpty() ? same.size() : 0, row);
      }
    }
    for (List<String> cells : LexiconFile.rows("speakers.tsv")) {
      classes.put(cells.get(0), Set.copyOf(List.of(cells.get(1).split(" "))));
    }
  }

  /** The base forms under which the lemmatiser files the forms of a verb. */
  private Set<String> bases(String verb) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    return new LinkedHashSet<>(
        List.of(verb, lemmas.of(stem + "ed", "VERB"), lemmas.of(stem + "ing", "VERB")));
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The row that fits the word at a token, longer ones first. */
  Optional<Row> at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (i > 0 && tokens.get(i - 1).tag().equals("DET")) {
      return Optional.empty();
    }
    boolean verb =
        token.tag().equals("VERB")
            || token.tag().equals("AUX")
            || token.lower().endsWith("ing") && token.tag().equals("SCONJ");
    boolean clause =
        i + 1 < tokens.size()
            && tokens.get(i + 1).lower().equals("that")
            && !token.lower().equals("reports");
    List<Row> found = byFirst.getOrDefault(base(token), List.of());
    for (Row row : found) {
      boolean certain =
          row.kind() == Kind.TO
              || row.first().equals("say")
              || token.lower().equals("told")
              || verb
              || clause;
      if ((certain || endsReport(tokens, i)) && fits(tokens, i, row)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** A verb at the end of a sentence that the tagger takes for a noun: "the agency reports." */
  private static boolean endsReport(List<Token> tokens, int i) {
    boolean last = i == tokens.size() - 1 || i == tokens.size() - 2;
    return last && i > 0 && Words.capital(tokens.get(i - 1).text());
  }

  private static boolean fits(List<Token> tokens, int i, Row row) {
    int at = i;
    for (String word : row.rest()) {
      at++;
      if (at >= tokens.size() || !tokens.get(at).lower().equals(word)) {
        return false;
      }
    }
    for (int k = at + 1; k < tokens.size() && k <= at + NOT_WITHIN; k++) {
      String word = tokens.get(k).lower();
      if (row.not().contains("~" + word) || k == at + 1 && row.not().contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word, as it stands or in its base form, is of a class. */
  boolean is(Token token, String name) {
    Set<String> words = classes.getOrDefault(name, Set.of());
    return words.contains(token.lower()) || words.contains(lemmas.of(token.lower(), "NOUN"));
  }

  private String base(Token token) {
    String lower = token.lower();
    return lower.equals("according") ? lower : lemmas.of(lower, "VERB");
  }
}
