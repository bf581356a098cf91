package org.sitrep.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.text.CalendarDates;

/** Reads a table of articles: a row each, columns found by name. */
final class TableFile {
  /** How many rows decide how the dates of a column are written. */
  private static final int SAMPLE = 10_000;

  private final Columns columns;
  private final Limits limits;

  TableFile(Columns columns, Limits limits) {
    this.columns = columns;
    this.limits = limits;
  }

  void read(Input input, Sink sink) throws IOException {
    TableSource source = TableSource.of(input.path());
    source
        .invalidAt()
        .ifPresent(
            at ->
                sink.note(input, "invalid-utf8", "byte " + at, "not UTF-8; read as Windows-1252"));
    TableRows rows = new TableRows(source, limits);
    List<String> header = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    rows.read(row -> sample(row, header, dates), (code, line, message) -> {});
    Map<Field, Integer> found = columns.find(header);
    if (!found.containsKey(Field.TEXT)) {
      sink.rejected(
          input,
          "no-text-column",
          "line 1",
          "no column holds the text; name it with --map text=COLUMN (columns: "
              + shown(header)
              + ")");
      return;
    }
    Integer at = found.get(Field.PUBLISHED);
    boolean bare = at != null && header.get(at).strip().toLowerCase(Locale.ROOT).equals("date");
    Records records = new Records(input, sink, CalendarDates.orderOf(dates), bare);
    rows.read(
        row -> {
          if (row.number() > 0) {
            row(input, sink, records, found, header.size(), row);
          }
          return true;
        },
        (code, line, message) -> sink.rejected(input, code, "line " + line, message));
  }

  private static String shown(List<String> header) {
    String all = String.join(", ", header).replaceAll("\\p{Cntrl}", " ");
    return all.length() > 200 ? all.substring(0, 200) + "…" : all;
  }

  private boolean sample(TableRows.Row row, List<String> header, List<String> dates) {
    if (row.number() == 0) {
      header.addAll(row.cells());
    } else {
      Integer at = columns.find(header).get(Field.PUBLISHED);
      if (at == null) {
        return false;
      }
      if (at < row.cells().size()) {
        dates.add(row.cells().get(at));
      }
    }
    return row.number() < SAMPLE;
  }

  private static void row(
      Input input,
      Sink sink,
      Records records,
      Map<Field, Integer> found,
      int width,
      TableRows.Row row) {
    String place = "line " + row.line();
    List<String> cells = row.cells();
    Map<Field, String> fields = new EnumMap<>(Field.class);
    found.forEach(
        (field, at) -> {
          if (at < cells.size()) {
            fields.put(field, cells.get(at));
          }
        });
    boolean more =
        cells.size() > width
            && cells.subList(width, cells.size()).stream().anyMatch(c -> !c.isBlank());
    boolean fewer = cells.size() < width && !fields.containsKey(Field.TEXT);
    if (more || fewer) {
      String counts = cells.size() + " cells where the header has " + width;
      sink.rejected(input, "ragged-row", place, counts + "; the row is left out");
      return;
    }
    if (cells.size() < width) {
      String counts = cells.size() + " cells where the header has " + width;
      sink.rejected(input, "ragged-row", place, counts + "; the missing ones are taken as empty");
    }
    records.add(row.number(), place, fields, List.of());
  }
}
