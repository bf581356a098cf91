package org.sitrep.time;

import java.util.Arrays;
import java.util.List;
import org.sitrep.text.ResourceLines;

/** The tables of this package: tab-separated, with comments after #. */
final class TimeFiles {
  private TimeFiles() {}

  /** The rows of a table, each with its cells. */
  static List<List<String>> rows(String name) {
    return ResourceLines.of(TimeFiles.class, name).stream()
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }
}
