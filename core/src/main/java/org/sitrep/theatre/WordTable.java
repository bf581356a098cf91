package org.sitrep.theatre;

import java.util.List;

/**
 * A tab-separated file of words: comment lines begin with {@code #}, the first other line is the
 * header.
 *
 * @param file its name, for messages
 */
public record WordTable(String file, List<Row> rows) {
  public WordTable {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param line its line in the file, from 1
   * @param cells as many as the header has; missing ones are empty strings
   */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell of column i, from 0. */
    public String cell(int i) {
      return cells.get(i);
    }
  }
}
