package org.sitrep.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.sitrep.model.Issue;

/**
 * A list of files to read, a path a line, as Common Crawl gives its news archives ({@code
 * warc.paths}, {@code warc.paths.gz}). A path is looked for in the list's folder, with its folders
 * or under its name alone, and nowhere else.
 */
final class PathList {
  private final Path list;
  private final int most;
  private final Path folder;
  private final List<Issue> issues = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  private PathList(Path list, int most) {
    this.list = list;
    this.most = most;
    Path parent = list.getParent();
    this.folder = parent == null ? Path.of("") : parent;
  }

  static boolean is(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".paths") || lower.endsWith(".paths.gz");
  }

  /**
   * The files of a list.
   *
   * @param most how many bytes of it are read
   */
  static PathList of(Path list, int most) {
    PathList paths = new PathList(list, most);
    try {
      int number = 0;
      for (String line : (Iterable<String>) paths.text().lines()::iterator) {
        number++;
        if (!line.isBlank()) {
          paths.line(line.strip(), number);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      paths.issue(Optional.empty(), "read-error", "cannot be read: " + e.getMessage());
    }
    return paths;
  }

  /** The files, in the list's order. */
  List<Path> files() {
    return List.copyOf(files);
  }

  /** What of the list cannot be used. */
  List<Issue> issues() {
    return List.copyOf(issues);
  }

  private String text() throws IOException {
    boolean packed = list.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    try (InputStream raw = Files.newInputStream(list);
        InputStream in = packed ? new GZIPInputStream(raw) : raw) {
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        issue(
            Optional.empty(),
            "too-large",
            "is longer than " + most + " bytes; raise --max-list-bytes to read the rest");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private void line(String line, int number) {
    Optional<String> place = Optional.of("line " + number);
    try {
      Path written = Path.of(line).normalize();
      Path name = written.getFileName();
      boolean outside = written.isAbsolute() || written.startsWith("..") || name == null;
      Optional<Path> file =
          outside
              ? Optional.empty()
              : List.of(folder.resolve(written), folder.resolve(name)).stream()
                  .filter(Files::isRegularFile)
                  .findFirst();
      file.ifPresent(files::add);
      if (outside) {
        issue(place, "outside-path", "leads out of the list's folder; it is not read");
      } else if (file.isEmpty()) {
        issue(place, "no-such-path", line + " is not in the list's folder; put it there");
      }
    } catch (InvalidPathException e) {
      issue(place, "no-such-path", "is no path");
    }
  }

  private void issue(Optional<String> place, String code, String message) {
    issues.add(new Issue(code, list.toString(), place, message, true));
  }
}
