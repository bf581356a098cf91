package org.sitrep.theatre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.PlaceKind;

/** Checks that the lexicons have their columns and name only what the theatre knows. */
final class LexiconCheck {
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "owners",
          List.of("words", "actor", "ground", "air", "militia", "armed", "police", "from", "to"),
          "heads",
          List.of("words", "kind", "actor", "among"),
          "places",
          List.of("words"),
          "place-cues",
          List.of("role", "word"),
          "place-forms",
          List.of("kind", "ending"),
          "place-kinds",
          List.of("word", "kinds", "role", "example"),
          "place-nouns",
          List.of("word", "place"),
          "loaded",
          List.of("words", "plain", "about"));

  private static final Set<String> NOUN_KINDS =
      Set.of(
          "ground",
          "air",
          "militia",
          "armed",
          "police",
          "politics",
          "people",
          "member",
          "thing",
          "body",
          "other",
          "count");

  /** What a loaded word may be said of. */
  private static final Set<String> SAID_OF = Set.of("party", "act", "place", "death");

  /** Columns that may follow. */
  private static final Map<String, List<String>> OPTIONAL = Map.of("owners", List.of("within"));

  private static final Set<String> PLACE_KINDS =
      Arrays.stream(PlaceKind.values()).map(PlaceKind::code).collect(Collectors.toSet());

  private LexiconCheck() {}

  /** Checks the head of a lexicon; a lexicon of one's own may have any columns. */
  static void columns(String lexicon, Table table) {
    List<String> columns = COLUMNS.getOrDefault(lexicon, List.of());
    List<String> more = new ArrayList<>(columns);
    more.addAll(OPTIONAL.getOrDefault(lexicon, List.of()));
    boolean right = table.header().equals(columns) || table.header().equals(more);
    if (!columns.isEmpty() && !right) {
      throw new TheatreException(
          table.file()
              + ": the header is "
              + table.header()
              + "; it must be "
              + String.join(", ", columns));
    }
  }

  /** Checks what the rows of a lexicon refer to. */
  static void rows(String lexicon, Table table, Theatre theatre, Faults faults) {
    for (TableRow row : table.rows()) {
      faults.run(() -> row(lexicon, row, theatre));
    }
  }

  private static void row(String lexicon, TableRow row, Theatre theatre) {
    switch (lexicon) {
      case "owners" -> {
        known(row, theatre, List.of("actor", "ground", "air", "militia", "armed", "police"));
        row.date("from");
        row.date("to");
      }
      case "heads" -> {
        known(row, theatre, List.of("actor"));
        among(row, "kind", List.of(row.required("kind")), NOUN_KINDS);
      }
      case "place-forms" -> among(row, "kind", List.of(row.required("kind")), PLACE_KINDS);
      case "place-kinds" ->
          among(
              row,
              "kinds",
              row.list("kinds").stream().filter(kind -> !kind.equals("any")).toList(),
              PLACE_KINDS);
      case "place-nouns" -> among(row, "place", row.list("place"), theatre.places().keySet());
      case "loaded" -> {
        row.required("words");
        row.required("plain");
        among(row, "about", List.of(row.required("about")), SAID_OF);
      }
      default -> {
        // rows of other lexicons refer to nothing
      }
    }
  }

  private static void known(TableRow row, Theatre theatre, List<String> columns) {
    for (String column : columns) {
      row.optional(column)
          .filter(actor -> !theatre.actors().containsKey(actor))
          .ifPresent(
              actor -> {
                throw row.fault(
                    "unknown actor \"" + actor + "\" in " + column, "use an id of actors.tsv");
              });
    }
  }

  private static void among(TableRow row, String column, List<String> values, Set<String> known) {
    for (String value : values) {
      if (!known.contains(value)) {
        String few =
            known.size() > 30
                ? "an id that the theatre has"
                : "one of " + known.stream().sorted().toList();
        throw row.fault("unknown \"" + value + "\" in " + column, "use " + few);
      }
    }
  }
}
