package org.sitrep.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sitrep.store.query.Filter;
import org.sitrep.store.query.Order;
import org.sitrep.store.query.View;
import org.sitrep.store.record.Json;
import org.sitrep.store.record.Part;
import org.sitrep.store.record.Trees;

/** The formats in which all that a filter lets through is written as one file, as a stream. */
public enum Exports {
  CSV("text/csv", "csv"),
  GEOJSON("application/geo+json", "geojson"),
  JSONL("application/x-ndjson", "jsonl"),
  PARQUET("application/vnd.apache.parquet", "parquet"),
  ACLED_CSV("text/csv", "csv"),
  UCDP_CSV("text/csv", "csv"),
  CLAIMS_CSV("text/csv", "csv"),
  CLAIMS_JSONL("application/x-ndjson", "jsonl");

  private final String type;
  private final String extension;

  Exports(String type, String extension) {
    this.type = type;
    this.extension = extension;
  }

  /** The format with this name in addresses and commands: "acled-csv". */
  public static Optional<Exports> of(String name) {
    for (Exports format : values()) {
      if (format.code().equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Its name in addresses and commands. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** The end of a file's name. */
  public String extension() {
    return extension;
  }

  /** Writes the incidents that a filter lets through, or their claims. */
  public void write(View view, Filter filter, Order order, OutputStream out) throws IOException {
    if (this == PARQUET) {
      Parquet.write(view, filter, order, out);
      return;
    }
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    switch (this) {
      case CSV -> rows(view, filter, order, RecordColumns.of("incidents"), record -> true, writer);
      case ACLED_CSV -> acled(view, filter, order, writer);
      case UCDP_CSV -> ucdp(view, filter, order, writer);
      case CLAIMS_CSV -> claims(view, filter, order, writer);
      case GEOJSON -> features(view, filter, order, writer);
      case JSONL -> whole(view, filter, order, record -> line(writer, record));
      case CLAIMS_JSONL ->
          each(view, filter, order, id -> lines(writer, view.incidents().claimsOf(id)));
      case PARQUET -> throw new IllegalStateException();
    }
    writer.flush();
  }

  private static void each(View view, Filter filter, Order order, Consumer<String> id) {
    view.incidents().ids(filter, order).forEach(id);
  }

  /** Each incident with all that is told of it. */
  static void whole(View view, Filter filter, Order order, Consumer<String> record) {
    each(view, filter, order, id -> view.incidents().one(id).ifPresent(record));
  }

  private static void line(Writer writer, String record) {
    try {
      writer.write(record);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void lines(Writer writer, List<String> records) {
    records.forEach(record -> line(writer, record));
  }

  private static void acled(View view, Filter filter, Order order, Writer writer)
      throws IOException {
    List<Column> columns = new AcledColumns(view.theatre()).all();
    rows(view, filter, order, columns, AcledColumns::coded, writer);
  }

  private static void ucdp(View view, Filter filter, Order order, Writer writer)
      throws IOException {
    List<Column> columns = new UcdpColumns(view.theatre()).all();
    rows(view, filter, order, columns, UcdpColumns::coded, writer);
  }

  private static void rows(
      View view,
      Filter filter,
      Order order,
      List<Column> columns,
      Predicate<JsonNode> coded,
      Writer writer)
      throws IOException {
    CSVPrinter csv = CSVFormat.RFC4180.print(writer);
    Table.header(csv, columns);
    whole(
        view,
        filter,
        order,
        record -> {
          JsonNode tree = Trees.of(record);
          if (coded.test(tree)) {
            row(csv, columns, tree);
          }
        });
  }

  private static void row(CSVPrinter csv, List<Column> columns, JsonNode record) {
    try {
      Table.row(csv, columns, record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void claims(View view, Filter filter, Order order, Writer writer)
      throws IOException {
    CSVPrinter csv = CSVFormat.RFC4180.print(writer);
    List<Column> columns = Table.CLAIMS.columns();
    Table.header(csv, columns);
    each(
        view,
        filter,
        order,
        id -> view.incidents().claimsOf(id).forEach(claim -> row(csv, columns, Trees.of(claim))));
  }

  private static void features(View view, Filter filter, Order order, Writer writer) {
    Json json = new Json(writer);
    json.start().field("type", "FeatureCollection").startArray("features");
    view.incidents()
        .forEach(
            filter,
            order,
            record -> {
              if (Part.of(record, "site").isPresent() && GeoJson.feature(json, record)) {
                json.line();
              }
            });
    json.endArray().end().line().flush();
  }
}
