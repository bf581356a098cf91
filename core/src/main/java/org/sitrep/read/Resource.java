package org.sitrep.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated file that stands beside this package. */
final class Resource {
  private Resource() {}

  /** A row: where it stands and its cells. */
  record Row(String where, List<String> cells) {
    String cell(int i) {
      return cells.get(i);
    }
  }

  /**
   * The rows without comments and header.
   *
   * @throws IllegalStateException if the file is missing or a row has too few cells
   */
  static List<Row> rows(String file, int columns) {
    try (InputStream in = Resource.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the program");
      }
      return rows(
          file, columns, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static List<Row> rows(String file, int columns, BufferedReader reader)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    boolean header = true;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String where = file + ":" + number;
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new IllegalStateException(where + ": " + cells.size() + " cells, not " + columns);
      }
      if (!header) {
        rows.add(new Row(where, cells));
      }
      header = false;
    }
    return List.copyOf(rows);
  }
}
