package org.sitrep.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated lexicons of this package: comments begin with #, then a header row. */
final class LexiconFile {
  private LexiconFile() {}

  /** The rows under the header, each with as many cells as the header. */
  static List<List<String>> rows(String name) {
    InputStream in = LexiconFile.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing from the program: org/sitrep/extract/" + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(name, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> parse(String name, List<String> lines) {
    List<List<String>> out = new ArrayList<>();
    int width = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (width < 0) {
        width = cells.size();
      } else if (cells.size() == width) {
        out.add(cells);
      } else {
        throw new IllegalStateException(
            name + ":" + (i + 1) + ": " + cells.size() + " cells, the header has " + width);
      }
    }
    return out;
  }
}
