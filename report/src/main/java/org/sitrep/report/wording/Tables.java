package org.sitrep.report.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of words beside this class. */
final class Tables {
  private Tables() {}

  /** The rows of a table, without comments and header, each with as many cells as the header. */
  static List<List<String>> rows(String file) {
    List<String> lines =
        read(file).lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    int columns = cells(lines.get(0)).size();
    List<List<String>> rows = lines.stream().skip(1).map(Tables::cells).toList();
    for (List<String> row : rows) {
      if (row.size() != columns) {
        throw new IllegalStateException(file + ": " + row + " has not " + columns + " cells");
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static String read(String file) {
    try (InputStream in = Tables.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
