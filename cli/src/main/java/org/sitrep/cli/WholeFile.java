package org.sitrep.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is whole or absent: it is written beside its place and moved there, so that whoever
 * ends the program in between leaves what stood there before.
 */
final class WholeFile {
  private WholeFile() {}

  /** Writes text. */
  interface Content {
    void write(Writer out) throws IOException;
  }

  /** Writes bytes. */
  interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  /** Says before any work is done that a folder cannot be written as a file. */
  static void check(Path file) {
    check("--to", file);
  }

  /** Likewise, of another option. */
  static void check(String option, Path file) {
    if (Files.isDirectory(file)) {
      throw new UsageException(option + " " + file + " is a folder; name a file in it");
    }
  }

  static void write(Path file, Content content) throws IOException {
    writeBytes(
        file,
        out -> {
          Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          content.write(text);
          text.flush();
        });
  }

  static void writeBytes(Path file, Bytes content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (OutputStream out = Files.newOutputStream(file)) { // a pipe or device
        content.write(out);
      }
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    Path aside =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    aside.toFile().deleteOnExit();
    try (OutputStream out = Files.newOutputStream(aside)) {
      content.write(out);
    }
    Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
