package org.sitrep.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.CasualtyKind;
import org.sitrep.text.Lemmas;
import org.sitrep.text.Token;

/** The words of {@code harms.tsv}. */
final class HarmLexicon {
  /** Where the people stand. */
  enum People {
    OBJECT,
    SUBJECT,
    BEFORE,
    OF,
    LIFE,
    PEOPLE
  }

  /** A row. */
  record Row(String word, CasualtyKind kind, People people, String example) {}

  private final Map<String, Row> byWord = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final Lemmas lemmas = new Lemmas();

  HarmLexicon() {
    for (List<String> cells : LexiconFile.rows("harms.tsv")) {
      CasualtyKind kind = CasualtyKind.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
      People people = People.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
      Row row = new Row(cells.get(0), kind, people, cells.get(3));
      rows.add(row);
      byWord.put(row.word(), row);
      if (!nominal(row)) {
        bases(row.word()).forEach(base -> byWord.putIfAbsent(base, row));
      }
    }
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The row that fits the word at a token. */
  Optional<Row> at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String verb = lemmas.of(token.lower(), "VERB");
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    boolean own = next.equals("their") || next.equals("his") || next.equals("her");
    String second = own && i + 2 < tokens.size() ? tokens.get(i + 2).lower() : next;
    Optional<Row> two = find(verb + " " + second);
    if (two.isPresent()) {
      return two;
    }
    boolean tagged = token.tag().equals("VERB");
    boolean form = token.lower().endsWith("ed") || token.lower().endsWith("ing");
    boolean noun = token.lower().equals("killing") && next.equals("of");
    Optional<Row> asVerb = (form || tagged) && !noun ? find(verb) : Optional.empty();
    if (asVerb.isPresent()) {
      return asVerb;
    }
    Optional<Row> asIs = find(token.lower());
    return asIs.isPresent()
        ? asIs.filter(r -> tagged || nominal(r))
        : find(lemmas.of(token.lower(), "NOUN")).filter(HarmLexicon::nominal);
  }

  /** The base forms under which the lemmatiser files the forms of a verb. */
  private List<String> bases(String verb) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    return List.of(lemmas.of(stem + "ed", "VERB"), lemmas.of(stem + "ing", "VERB"));
  }

  private Optional<Row> find(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  private static boolean nominal(Row row) {
    return row.people() == People.OF || row.people() == People.BEFORE;
  }
}
