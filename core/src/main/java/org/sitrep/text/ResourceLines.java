package org.sitrep.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists and tables of words that a stage keeps beside its classes. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * The lines of a file that are neither empty nor comments.
   *
   * @param beside a class of the package that the file stands in
   * @throws IllegalStateException if the file is not in the program
   */
  public static List<String> of(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        String folder = beside.getPackageName().replace('.', '/');
        throw new IllegalStateException("missing from the program: " + folder + "/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
