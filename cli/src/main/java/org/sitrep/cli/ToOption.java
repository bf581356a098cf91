package org.sitrep.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where text is written: to a file, which is whole or absent, or to standard output. */
final class ToOption {
  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private Optional<Path> to = Optional.empty();

  /** Says before any work is done what cannot be written. */
  void check() {
    to.ifPresent(WholeFile::check);
  }

  Optional<Path> file() {
    return to;
  }

  void write(WholeFile.Content content) throws IOException {
    if (to.isPresent()) {
      WholeFile.write(to.get(), content);
    } else {
      Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
      content.write(out);
      out.flush();
    }
  }
}
