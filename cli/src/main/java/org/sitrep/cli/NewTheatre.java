package org.sitrep.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a theatre to begin with: a small, complete one on an island that is nowhere. */
final class NewTheatre {
  private static final List<String> FILES =
      List.of(
          "theatre.yaml",
          "sides.tsv",
          "actors.tsv",
          "places.tsv",
          "areas.geojson",
          "fronts.tsv",
          "sources.tsv",
          "words/owners.tsv",
          "words/place-nouns.tsv");

  private NewTheatre() {}

  /** Writes them into a folder that does not exist or is empty. */
  static void write(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new FileAlreadyExistsException(folder.toString());
        }
      }
    }
    for (String file : FILES) {
      Path to = folder.resolve(file);
      Path parent = to.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      try (InputStream in = NewTheatre.class.getResourceAsStream("isle/" + file)) {
        if (in == null) {
          throw new FileNotFoundException("missing from the program: org/sitrep/cli/isle/" + file);
        }
        Files.copy(in, to);
      }
    }
  }
}
