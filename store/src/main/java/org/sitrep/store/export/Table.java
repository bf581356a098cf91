package org.sitrep.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sitrep.store.record.Trees;

/** A table of records, one a row. */
public enum Table {
  INCIDENTS,
  CLAIMS,
  ARTICLES,
  PLACES,
  ACTORS,
  SOURCES,
  CONTROL;

  List<Column> columns() {
    return RecordColumns.of(name().toLowerCase(Locale.ROOT));
  }

  /** The table with this name in addresses; that of incidents where there is none. */
  public static Table of(String name) {
    for (Table table : values()) {
      if (table.name().toLowerCase(Locale.ROOT).equals(name)) {
        return table;
      }
    }
    return INCIDENTS;
  }

  /** Some records as CSV, with a header. */
  public String csv(List<String> records) {
    StringBuilder out = new StringBuilder();
    try {
      CSVPrinter csv = CSVFormat.RFC4180.print(out);
      header(csv, columns());
      for (String record : records) {
        row(csv, columns(), Trees.of(record));
      }
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One cell of text, quoted where it must be. */
  public static String cell(String value) {
    return CSVFormat.RFC4180.format(Cells.text(value));
  }

  static void header(CSVPrinter csv, List<Column> columns) throws IOException {
    csv.printRecord(columns.stream().map(Column::name).toList());
  }

  static void row(CSVPrinter csv, List<Column> columns, JsonNode record) throws IOException {
    for (Column column : columns) {
      String value = column.value().apply(record);
      csv.print(column.kind() == Column.Kind.TEXT ? Cells.text(value) : value);
    }
    csv.println();
  }
}
