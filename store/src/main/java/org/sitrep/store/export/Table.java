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
  INCIDENTS(IncidentColumns.ALL),
  CLAIMS(
      List.of(
          Column.text("id"),
          Column.text("incident"),
          Column.text("type"),
          Column.text("status"),
          Column.text("article_id", "article.id"),
          Column.text("title", "article.title"),
          Column.text("publisher", "article.publisher"),
          Column.text("published", "article.published"),
          Column.text("url", "article.url"),
          Column.text("evidence", "evidence.text"),
          Column.whole("evidence_start", "evidence.start"),
          Column.whole("evidence_end", "evidence.end"),
          Column.text("trigger", "trigger.text"),
          Column.list("agents", "agents", "actor"),
          Column.list("agent_words", "agents", "text"),
          Column.list("targets", "targets", "actor"),
          Column.list("target_words", "targets", "text"),
          Column.list("places", "places", "name"),
          Column.list("place_words", "places", "text"),
          Column.text("date_start", "date.start"),
          Column.text("date_end", "date.end"),
          Column.text("date_precision", "date.precision"),
          Column.list("sources", "sources", "name"),
          Column.list("casualty_kinds", "casualties", "kind"),
          Column.list("casualty_min", "casualties", "min"),
          Column.list("casualty_max", "casualties", "max"),
          Column.text("against_interest"),
          Column.real("confidence", "confidence"))),
  ARTICLES(
      List.of(
          Column.text("id"),
          Column.text("title"),
          Column.text("publisher"),
          Column.text("source", "source.id"),
          Column.text("published"),
          Column.text("published_end"),
          Column.text("inferred"),
          Column.text("byline"),
          Column.text("credit"),
          Column.text("url"),
          Column.text("file"),
          Column.text("language"),
          Column.text("origin"),
          Column.whole("copies"),
          Column.whole("claims"),
          Column.text("incident"))),
  PLACES(
      List.of(
          Column.text("id"),
          Column.text("name"),
          Column.text("kind"),
          Column.real("lat", "lat"),
          Column.real("lon", "lon"),
          Column.text("province"),
          Column.text("country"),
          Column.whole("incidents"),
          Column.text("first"),
          Column.text("last"),
          Column.text("held_by", "holding.side"),
          Column.text("held_since", "holding.since"),
          Column.text("held_firmness", "holding.firmness"))),
  ACTORS(
      List.of(
          Column.text("id"),
          Column.text("name"),
          Column.text("side"),
          Column.text("parent"),
          Column.text("known"),
          Column.whole("incidents"),
          Column.whole("as_agent"),
          Column.whole("as_target"),
          Column.text("first"),
          Column.text("last"))),
  SOURCES(
      List.of(
          Column.text("id"),
          Column.text("name"),
          Column.text("kind"),
          Column.text("side"),
          Column.whole("articles"),
          Column.whole("claims"),
          Column.whole("incidents"),
          Column.whole("alone"),
          Column.whole("contradicted"),
          Column.whole("against_interest"),
          Column.whole("quoted"),
          Column.whole("quotes"))),
  CONTROL(
      List.of(
          Column.text("id"),
          Column.text("name"),
          Column.text("kind"),
          Column.real("lat", "lat"),
          Column.real("lon", "lon"),
          Column.text("side"),
          Column.text("role"),
          Column.text("firmness"),
          Column.text("since"),
          Column.text("incident")));

  private final List<Column> columns;

  Table(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  List<Column> columns() {
    return columns;
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
      header(csv, columns);
      for (String record : records) {
        row(csv, columns, Trees.of(record));
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
