package org.sitrep.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts files into a folder so that none of them is ever half written: they are written to a
 * temporary folder beside it first and then moved.
 */
final class ReportFolder {
  /** What the page of a report says of itself; a folder whose page does is one of ours. */
  static final String MARK = "<meta name=\"generator\" content=\"sitrep\"/>";

  private static final String PAGE = "index.html";
  private static final int HEAD = 2000;
  private final Path folder;
  private final List<String> names;
  private final List<String> stale;

  /**
   * A folder for the files of a report.
   *
   * @param stale files that an earlier report may have and this one has not
   */
  ReportFolder(Path folder, List<String> names, List<String> stale) {
    this.folder = folder.toAbsolutePath().normalize();
    this.names = names;
    this.stale = stale;
  }

  /** Writes one file. */
  interface FileWriter {
    void write(String name, BufferedWriter writer) throws IOException;
  }

  void write(FileWriter content) throws IOException {
    checkOurs();
    Path parent = folder.getParent() == null ? folder : folder.getParent();
    createFolders(parent);
    String ours = ".sitrep-" + folder.getFileName() + "-";
    removeLeftOvers(parent, ours);
    Path temporary = Files.createTempDirectory(parent, ours + ProcessHandle.current().pid() + "-");
    temporary.toFile().deleteOnExit();
    try {
      for (String name : names) {
        temporary.resolve(name).toFile().deleteOnExit();
        try (BufferedWriter writer =
            Files.newBufferedWriter(temporary.resolve(name), StandardCharsets.UTF_8)) {
          content.write(name, writer);
        }
      }
      boolean again = ours();
      createFolders(folder);
      for (String name : again ? stale : List.<String>of()) {
        Files.deleteIfExists(folder.resolve(name));
      }
      for (String name : names) {
        move(temporary.resolve(name), folder.resolve(name));
      }
    } finally {
      remove(temporary);
    }
  }

  /**
   * A link to a folder is one, too, which {@link Files#createDirectories} does not take as such.
   */
  private static void createFolders(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A folder that holds files with our names which we did not write is not touched. */
  private void checkOurs() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(folder + " is not a folder: choose another for --out");
    }
    if (ours()) {
      return;
    }
    for (String name : names) {
      if (Files.exists(folder.resolve(name))) {
        throw new FileAlreadyExistsException(
            folder.resolve(name) + " is not of a report: choose another folder for --out");
      }
    }
  }

  private boolean ours() throws IOException {
    Path page = folder.resolve(PAGE);
    if (!Files.isRegularFile(page)) {
      return false;
    }
    try (var in = Files.newInputStream(page)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(MARK);
    }
  }

  /** Removes what runs that were killed left of this report. */
  private static void removeLeftOvers(Path parent, String ours) throws IOException {
    List<Path> folders;
    try (Stream<Path> files = Files.list(parent)) {
      folders = files.filter(f -> String.valueOf(f.getFileName()).startsWith(ours)).toList();
    }
    for (Path left : folders) {
      String rest = String.valueOf(left.getFileName()).substring(ours.length());
      boolean named = rest.matches("\\d{1,9}-\\d{1,20}") && Files.isDirectory(left);
      if (named && ProcessHandle.of(Long.parseLong(rest.split("-", 2)[0])).isEmpty()) {
        remove(left);
      }
    }
  }

  private static void remove(Path temporary) throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(temporary);
  }
}
