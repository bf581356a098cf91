package org.sitrep.store.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The columns of tables of records: {@code columns.tsv}. */
final class RecordColumns {
  private static final Map<String, List<Column>> TABLES = load();

  private RecordColumns() {}

  /** The columns of a table: incidents, claims, articles, places, actors, sources or control. */
  static List<Column> of(String table) {
    return List.copyOf(Objects.requireNonNull(TABLES.get(table), table));
  }

  private static Map<String, List<Column>> load() {
    Map<String, List<Column>> tables = new HashMap<>();
    List<String[]> rows = Resource.rows("columns.tsv");
    for (String[] row : rows.subList(1, rows.size())) {
      tables.computeIfAbsent(row[0], t -> new ArrayList<>()).add(column(row));
    }
    return tables;
  }

  private static Column column(String[] row) {
    String name = row[1];
    String path = row[3];
    return switch (row[2]) {
      case "text" -> Column.text(name, path);
      case "whole" -> Column.whole(name, path);
      case "real" -> Column.real(name, path);
      case "list" -> Column.list(name, path, row[4]);
      case "toll" -> Column.toll(name, path, row[4].split(" ", -1));
      default -> throw new IllegalStateException("columns.tsv: no kind " + row[2]);
    };
  }
}
