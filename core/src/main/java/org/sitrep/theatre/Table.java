package org.sitrep.theatre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tab-separated file with a header; its columns are found by name, in any order. */
final class Table {
  private final WordTable words;
  private final List<String> header;

  private Table(WordTable words, List<String> header) {
    this.words = words;
    this.header = header;
  }

  /** Parses a file that must be right. */
  static Table parse(String file, String text) {
    Faults faults = new Faults();
    Table table = parse(file, text, faults);
    faults.check();
    return table;
  }

  /** Parses a file; a row may leave out its last cells. A row with too many is noted as a fault. */
  static Table parse(String file, String text, Faults faults) {
    List<String> header = List.of();
    List<WordTable.Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
      if (header.isEmpty()) {
        header = cells;
      } else {
        int at = number;
        List<String> columns = header;
        faults.run(() -> rows.add(new WordTable.Row(at, fill(file, at, cells, columns))));
      }
    }
    if (header.isEmpty()) {
      throw new TheatreException(
          file + ": empty; the first line that is no comment must name the columns");
    }
    return new Table(new WordTable(file, rows), header);
  }

  private static List<String> fill(String file, int line, List<String> cells, List<String> header) {
    if (cells.size() > header.size()) {
      throw new TheatreException(
          file
              + ":"
              + line
              + ": "
              + cells.size()
              + " cells, but the header names "
              + header.size()
              + "; remove the extra tabs");
    }
    List<String> filled = new ArrayList<>(cells);
    while (filled.size() < header.size()) {
      filled.add("");
    }
    return filled;
  }

  String file() {
    return words.file();
  }

  List<String> header() {
    return List.copyOf(header);
  }

  /** Whether it has a column of this name. */
  boolean has(String column) {
    return header.contains(column);
  }

  WordTable words() {
    return words;
  }

  List<TableRow> rows() {
    return words.rows().stream().map(row -> new TableRow(this, row)).toList();
  }

  /** The number of the column with this name. */
  int column(String name) {
    int column = header.indexOf(name);
    if (column < 0) {
      throw new TheatreException(file() + ": no column \"" + name + "\"; the header has " + header);
    }
    return column;
  }
}
