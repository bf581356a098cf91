package org.sitrep.store.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What types of events are called in ACLED's code book. */
final class AcledTypes {
  private static final Map<String, String[]> ROWS = load();

  private AcledTypes() {}

  private static Map<String, String[]> load() {
    Map<String, String[]> rows = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(AcledTypes.class.getResourceAsStream("acled.tsv")),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .forEach(row -> rows.put(row[0], row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  static Optional<String> event(String type) {
    return Optional.ofNullable(ROWS.get(type)).map(row -> row[1]);
  }

  /** The sub-event type, which may go by whether a state's forces do it. */
  static String sub(String type, boolean state) {
    String[] row = ROWS.get(type);
    if (row == null) {
      return "";
    }
    int bar = row[2].indexOf('|');
    return bar < 0 ? row[2] : state ? row[2].substring(bar + 1) : row[2].substring(0, bar);
  }

  static String disorder(String event) {
    return switch (event) {
      case "Strategic developments" -> "Strategic developments";
      case "Protests" -> "Demonstrations";
      default -> "Political violence";
    };
  }
}
