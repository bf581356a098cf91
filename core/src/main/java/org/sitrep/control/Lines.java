package org.sitrep.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a resource of this package that are neither empty nor comments. */
final class Lines {
  private Lines() {}

  static List<String> of(String name) {
    try (InputStream in = Lines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: control/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
