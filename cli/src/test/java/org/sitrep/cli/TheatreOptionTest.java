package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theatre of the user's own, made here from the files of the built-in one. */
final class TheatreOptionTest {
  private static final Path BUILT_IN =
      Path.of("..", "core", "src", "main", "resources", "org", "sitrep", "theatre", "syria");
  private final Path folder;
  private final Path theatre;

  TheatreOptionTest(@TempDir Path folder) {
    this.folder = folder;
    this.theatre = folder.resolve("theatre");
  }

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(BUILT_IN)) {
      for (Path file : files.toList()) {
        Files.copy(file, theatre.resolve(BUILT_IN.relativize(file).toString()));
      }
    }
    Files.writeString(folder.resolve("a.txt"), "The Greens captured Springfield on 3 May 2017.\n");
  }

  private void append(String file, String line) throws IOException {
    Path path = theatre.resolve(file);
    String text = Files.readString(path);
    Files.writeString(path, text + (text.endsWith("\n") ? "" : "\n") + line + "\n");
  }

  private Run extract() {
    return Run.of("extract", folder.resolve("a.txt"), "--theatre", theatre);
  }

  @Test
  void itsNamesAreFound() throws IOException {
    append("actors.tsv", "greens\tGreens\topposition\t\tthe Greens\t\t");
    append("places.tsv", "springfield\tSpringfield\ttown\t35.5\t40.5\tSyria\tHoms\t");
    assertThat(extract().ends(0).out())
        .contains("\"actor\":\"greens\"", "\"name\":\"Springfield\"");
  }

  @Test
  void aFaultIsNamedWithItsLine() throws IOException {
    append("places.tsv", "nowhere\tNowhere\ttown\tnorth\t40.5\tSyria\tHoms\t");
    long line = Files.readAllLines(theatre.resolve("places.tsv")).size();
    Run run = extract().ends(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("places.tsv", String.valueOf(line), "north");
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    for (String file : List.of("sides.tsv", "actors.tsv", "theatre.yaml")) {
      Path path = theatre.resolve(file);
      byte[] content = Files.readAllBytes(path);
      Files.delete(path);
      Run run = extract().ends(3);
      assertThat(run.err().lines().findFirst().orElseThrow())
          .contains(path.getFileName().toString());
      Files.write(path, content);
    }
    assertThat(Run.of("extract", folder.resolve("a.txt"), "--theatre", "mars").ends(3).err())
        .contains("mars", "no such theatre");
  }
}
