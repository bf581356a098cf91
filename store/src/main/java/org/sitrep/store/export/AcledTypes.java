package org.sitrep.store.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What types of events are called in ACLED's code book. */
final class AcledTypes {
  private static final Map<String, String[]> ROWS = load();

  private AcledTypes() {}

  private static Map<String, String[]> load() {
    Map<String, String[]> rows = new HashMap<>();
    Resource.rows("acled.tsv").forEach(row -> rows.put(row[0], row));
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
