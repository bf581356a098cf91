package org.sitrep.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.model.Issue;
import org.sitrep.model.Metadata;

/** Lists the files under paths, sorted, each once; hidden ones are passed by. */
final class FileTree {
  /** What browsers call such folders, in some languages. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(.{1,200})(?:[_.-](?:files|dateien|fichiers|archivos|arquivos|file|bestanden|pliki)|_elem)");

  private final Limits limits;
  private final Consumer<Issue> issues;
  private final Lister lister;
  private final Set<Path> seen = new HashSet<>();
  private final List<Found> found = new ArrayList<>();

  FileTree(Limits limits, Consumer<Issue> issues) {
    this(limits, issues, Files::newDirectoryStream);
  }

  /** With another way to list a folder. */
  FileTree(Limits limits, Consumer<Issue> issues, Lister lister) {
    this.limits = limits;
    this.issues = issues;
    this.lister = lister;
  }

  /** Lists a folder. */
  interface Lister {
    DirectoryStream<Path> list(Path folder) throws IOException;
  }

  /** A file, and the folder by whose list it is described. */
  private record Found(Path path, Path root) {
    String relative() {
      return root.relativize(path).toString().replace('\\', '/');
    }
  }

  /** The files under all paths. */
  List<Input> list(List<String> paths) {
    for (String path : paths) {
      add(Path.of(path));
    }
    found.sort((a, b) -> a.path().toString().compareTo(b.path().toString()));
    Map<String, Integer> stems = new HashMap<>();
    for (Found file : found) {
      stems.merge(FileFormat.stem(name(file.path())), 1, Integer::sum);
    }
    Map<Path, Sidecar> sidecars = new HashMap<>();
    List<Input> inputs = new ArrayList<>();
    for (Found file : found) {
      Sidecar sidecar =
          sidecars.computeIfAbsent(file.root(), folder -> Sidecar.in(folder, limits, issues));
      String shown = file.path().toString().replace('\\', '/');
      String stem = FileFormat.stem(name(file.path()));
      boolean alone = stems.getOrDefault(stem, 0) == 1;
      String id = alone ? stem : FileFormat.stem(file.relative()).replace('/', '-');
      Metadata given = sidecar.of(file.relative());
      inputs.add(new Input(file.path(), shown, Optional.of(shown), id, given));
    }
    return List.copyOf(inputs);
  }

  static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private void add(Path path) {
    if (!Files.exists(path)) {
      issue("no-such-path", path, "there is no such file or folder");
    } else if (Files.isDirectory(path)) {
      walk(path);
    } else {
      Path folder = path.getParent();
      file(path, folder == null ? Path.of("") : folder);
    }
  }

  private void file(Path path, Path root) {
    if (PathList.is(name(path))) {
      PathList list = PathList.of(path, limits.listBytes());
      list.issues().forEach(issues);
      list.files().stream().filter(file -> !PathList.is(name(file))).forEach(f -> file(f, root));
    } else if (seen.add(real(path))) {
      found.add(new Found(path, root));
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private void walk(Path root) {
    Deque<Path> folders = new ArrayDeque<>(List.of(root));
    while (!folders.isEmpty()) {
      Path folder = folders.pop();
      if (!seen.add(real(folder))) {
        continue; // a link leads back
      }
      List<Path> children = children(folder);
      Set<String> saved = new HashSet<>();
      children.forEach(child -> saved.add(name(child).toLowerCase(Locale.ROOT)));
      for (Path child : children) {
        if (name(child).startsWith(".") || partsOfPage(child, saved)) {
          continue;
        }
        if (Files.isDirectory(child)) {
          folders.add(child);
        } else {
          file(child, root);
        }
      }
    }
  }

  /** Whether a browser saved a page's pictures, scripts and frames in this folder beside it. */
  private static boolean partsOfPage(Path folder, Set<String> beside) {
    Matcher matcher = PARTS.matcher(name(folder).toLowerCase(Locale.ROOT));
    return matcher.matches()
        && Files.isDirectory(folder)
        && Stream.of(".html", ".htm", ".xhtml")
            .anyMatch(ending -> beside.contains(matcher.group(1) + ending));
  }

  private List<Path> children(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = lister.list(folder)) {
      stream.forEach(children::add);
    } catch (IOException | DirectoryIteratorException e) {
      issue("unreadable-folder", folder, "the folder cannot be read; check its permissions");
    }
    Collections.sort(children);
    return children;
  }

  private void issue(String code, Path path, String message) {
    issues.accept(new Issue(code, path.toString(), Optional.empty(), message, true));
  }
}
