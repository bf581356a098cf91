package org.sitrep.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The tables of this package: tab-separated, with comments after #. */
final class TimeFiles {
  private TimeFiles() {}

  /** The rows of a table, each with its cells. */
  static List<List<String>> rows(String name) {
    InputStream in = TimeFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing from the program: org/sitrep/time/" + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
