package org.sitrep.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.sitrep.report.export.JsonLines;

/** One line of JSON as a string without its line end. */
final class JsonText {
  private JsonText() {}

  /** Writes one line. */
  interface Line {
    void write(JsonLines lines) throws IOException;
  }

  static String of(Line line) {
    StringWriter text = new StringWriter();
    try (JsonLines lines = new JsonLines(text)) {
      line.write(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().strip();
  }
}
