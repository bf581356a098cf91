package org.sitrep.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.sitrep.report.export.JsonLines;
import org.sitrep.theatre.Theatre;

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
      return written(line, lines, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that names parties as the theatre does. */
  static String of(Theatre theatre, Line line) {
    StringWriter text = new StringWriter();
    try (JsonLines lines = new JsonLines(text, theatre)) {
      return written(line, lines, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(Line line, JsonLines lines, StringWriter text) throws IOException {
    line.write(lines);
    lines.flush();
    return text.toString().strip();
  }
}
