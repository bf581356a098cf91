package org.sitrep.theatre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a user's theatre. */
record DirectoryFiles(Path directory) implements TheatreFiles {
  private static final String EXTENSION = ".tsv";

  DirectoryFiles {
    if (!Files.isDirectory(directory)) {
      throw new TheatreException(
          directory + ": no such theatre; name a built-in one or a directory with its files");
    }
  }

  @Override
  public String where(String file) {
    return directory.resolve(file).toString();
  }

  @Override
  public byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(directory.resolve(file));
  }

  @Override
  public boolean has(String file) {
    return Files.exists(directory.resolve(file));
  }

  @Override
  public String beside(String name) {
    try {
      return directory.resolveSibling(name).toString();
    } catch (InvalidPathException e) {
      throw new TheatreException(where("theatre.yaml") + ": no theatre \"" + name + "\"", e);
    }
  }

  @Override
  public List<String> lexicons() {
    Path words = directory.resolve("words");
    if (!Files.isDirectory(words)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(words)) {
      return files
          .map(file -> words.relativize(file).toString())
          .filter(file -> file.endsWith(EXTENSION))
          .map(file -> file.substring(0, file.length() - EXTENSION.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new TheatreException(words + ": cannot be listed; check its permissions", e);
    }
  }
}
