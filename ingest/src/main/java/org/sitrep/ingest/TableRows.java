package org.sitrep.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table, one at a time. A row that cannot be parsed is reported, and reading goes on
 * in the line after its beginning.
 */
final class TableRows {
  private final TableSource source;
  private final Limits limits;

  TableRows(TableSource source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  /**
   * A row.
   *
   * @param number from 1, the header not counted
   * @param line its first line in the file, from 1
   */
  record Row(long number, long line, List<String> cells) {}

  /** Told of a row that cannot be parsed. */
  interface Broken {
    void row(String code, long line, String message);
  }

  /** Reads until the end, or until {@code wanted} says false; the header is row 0. */
  void read(Predicate<Row> wanted, Broken broken) throws IOException {
    Cursor cursor = new Cursor();
    for (int restart = 0; restart <= limits.brokenRows(); restart++) {
      try {
        cursor.run(wanted);
        return;
      } catch (IOException | UncheckedIOException e) {
        cursor.report(e, broken);
      }
    }
    broken.row(
        "too-many-broken-rows",
        cursor.line,
        "more than "
            + limits.brokenRows()
            + " rows are broken; the rest is left out; raise --max-broken-rows to go on");
  }

  private final class Cursor {
    private long number;
    private long line = 1;

    void run(Predicate<Row> wanted) throws IOException {
      long first = line;
      CSVFormat format =
          CSVFormat.RFC4180
              .builder()
              .setDelimiter(source.delimiter())
              .setTrailingData(true)
              .setIgnoreEmptyLines(true)
              .get();
      try (Reader opened = source.open(first);
          BoundedReader reader = new BoundedReader(opened, limits.documentBytes());
          CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
        Iterator<CSVRecord> records = parser.iterator();
        while (records.hasNext()) {
          CSVRecord record = records.next();
          reader.rowEnds();
          boolean more = wanted.test(new Row(number, line, record.toList()));
          number++;
          line = first + parser.getCurrentLineNumber();
          if (!more) {
            return;
          }
        }
      }
    }

    void report(Exception e, Broken broken) {
      boolean tooLong =
          e instanceof BoundedReader.RowTooLong || e.getCause() instanceof BoundedReader.RowTooLong;
      String why =
          tooLong
              ? "the row is longer than "
                  + limits.documentBytes()
                  + " characters; raise --max-bytes to read it"
              : "a quote in this row does not end; the row is left out";
      broken.row(tooLong ? "too-large" : "unterminated-quote", line, why);
      number++;
      line++;
    }
  }
}
