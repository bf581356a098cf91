package org.sitrep.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.PlaceKind;
import org.sitrep.text.Token;
import org.sitrep.theatre.TheatreException;
import org.sitrep.theatre.WordTable;

/** Words for kinds of places: "city", "airbase", "countryside". */
final class KindWords {
  private static final String ANY = "any";

  /**
   * What a kind word says.
   *
   * @param kinds the kinds it may stand for, likeliest first
   * @param any whether any kind will do, after those
   * @param part whether it is a piece of a wider place
   */
  record Meaning(List<PlaceKind> kinds, boolean any, boolean part) {
    boolean fits(PlaceKind kind) {
      return any || kinds.contains(kind);
    }
  }

  private final Map<String, Meaning> meanings = new HashMap<>();

  KindWords(WordTable table) {
    for (WordTable.Row row : table.rows()) {
      List<String> codes = Arrays.asList(row.cell(1).split("\\|"));
      List<PlaceKind> kinds =
          codes.stream().filter(code -> !code.equals(ANY)).map(KindWords::kind).toList();
      meanings.putIfAbsent(
          row.cell(0), new Meaning(kinds, codes.contains(ANY), row.cell(2).equals("part")));
    }
  }

  /** The kind with this name in files. */
  static PlaceKind kind(String code) {
    return Arrays.stream(PlaceKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new TheatreException("words: unknown kind of place \"" + code + "\""));
  }

  /** What a token says of the kind, in singular or plural. */
  Optional<Meaning> of(Token token) {
    return of(token.lower());
  }

  /** Whether the word is a kind word in the singular. */
  boolean singular(String word) {
    return meanings.containsKey(word);
  }

  /** What a word in lower case says of the kind, in singular or plural. */
  Optional<Meaning> of(String word) {
    Meaning meaning = meanings.get(word);
    if (meaning == null && word.endsWith("s") && word.length() > 3) {
      meaning = meanings.get(word.substring(0, word.length() - 1));
      if (meaning == null && word.endsWith("ies")) {
        meaning = meanings.get(word.substring(0, word.length() - 3) + "y");
      }
    }
    return Optional.ofNullable(meaning);
  }
}
