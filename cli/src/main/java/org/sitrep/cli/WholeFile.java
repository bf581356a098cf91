package org.sitrep.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

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
    removeLeftOvers(target);
    Path aside = aside(target, String.valueOf(ProcessHandle.current().pid()));
    aside.toFile().deleteOnExit();
    try (OutputStream out = Files.newOutputStream(aside)) {
      content.write(out);
    }
    Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path aside(Path target, String process) {
    return target.resolveSibling("." + target.getFileName() + "." + process + ".part");
  }

  /** Removes what runs that were killed left of this file. */
  private static void removeLeftOvers(Path target) throws IOException {
    String name = String.valueOf(target.getFileName());
    List<Path> parts = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            target.toAbsolutePath().getParent(),
            file -> String.valueOf(file.getFileName()).startsWith("." + name + "."))) {
      files.forEach(parts::add);
    }
    for (Path part : parts) {
      String rest = String.valueOf(part.getFileName()).substring(name.length() + 2);
      String process = rest.replaceFirst("\\.part$", "");
      boolean ours = process.matches("\\d{1,9}") && part.equals(aside(target, process));
      if (ours && ProcessHandle.of(Long.parseLong(process)).isEmpty()) {
        Files.deleteIfExists(part);
      }
    }
  }
}
