package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theatre of one's own: begun, checked, used, and told what it lacks. */
final class TheatreCommandTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  private Path isle;

  @BeforeEach
  void begin() {
    isle = folder.resolve("isle");
    assertThat(Run.of("theatre", "new", isle).ends(0).err()).contains("theatre check");
  }

  private Path articles() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"a\",\"published\":\"2020-05-06\",\"text\":\"Northern Front fighters captured"
            + " Highmoor on Tuesday. The Isle Guard shelled the town. Seven members of the Reed"
            + " Brotherhood were arrested in the village of Saltmarsh on Monday. The Isle Guard"
            + " arrested the Reed Brotherhood in the village of Saltmarsh.\"}\n");
    return file;
  }

  @Test
  void whatIsBegunHasNoFaults() {
    assertThat(Run.of("theatre", "check", isle).ends(0).err()).contains("no faults");
  }

  @ParameterizedTest
  @ValueSource(strings = {"syria", "world"})
  void whatIsBuiltInHasNoFaults(String theatre) {
    Run.of("theatre", "check", theatre).ends(0);
  }

  @Test
  void whatIsBegunIsUsed() throws IOException {
    Run run = Run.of("extract", articles(), "--theatre", isle).ends(0);

    assertThat(run.out())
        .contains("\"actor\":\"northern-front\",\"name\":\"Council of the North\"")
        .contains("\"actor\":\"isle-guard\",\"name\":\"Isle Guard\"")
        .contains("\"name\":\"Highmoor\",\"lat\":10.88,\"lon\":-140.61,\"precision\":\"exact\"");
  }

  @Test
  void everyFaultIsToldOnALine() throws IOException {
    Files.writeString(
        isle.resolve("actors.tsv"),
        "id\tname\tside\tparent\taliases\tfrom\tto\na\tA\tnobody\nb\tB\tisle-state\tc\n");
    Files.writeString(isle.resolve("words/place-nouns.tsv"), "word\tplace\ncapital\tatlantis\n");

    assertThat(Run.of("theatre", "check", isle).ends(3).err().lines())
        .anyMatch(line -> line.contains("actors.tsv:2: unknown side"))
        .anyMatch(line -> line.contains("actors.tsv:3: unknown parent"))
        .anyMatch(line -> line.contains("place-nouns.tsv:2: unknown"));
  }

  @Test
  void nothingIsOverwritten() {
    assertThat(Run.of("theatre", "new", isle).ends(3).err()).contains("is in the way");
  }

  @Test
  void whatTheTheatreLacksIsSuggested() throws IOException {
    Run run = Run.of("theatre", "suggest", articles(), "--theatre", isle, "--least", "1").ends(0);

    assertThat(run.lines()).anyMatch(line -> line.startsWith("actor") && line.contains("Reed"));
    assertThat(run.lines())
        .anyMatch(line -> line.startsWith("place") && line.contains("\tSaltmarsh\t"));
    assertThat(run.out()).doesNotContain("\tHighmoor\t").doesNotContain("\tIsle Guard\t");
  }
}
