package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorsTest {
  private static final Scores HALF =
      Example.score(List.of(Example.capture(), Example.shelling()), List.of(Example.capture()));

  @Test
  void theProjectsFloorsCanBeRead() {
    assertThat(Floors.read(Path.of("floors.json")).datasets()).contains("dev");
  }

  @Test
  void scoresThatReachTheirFloors(@TempDir Path folder) throws IOException {
    FloorCheck check = check(folder, "{\"dev\": {\"typed\": 0.6666, \"date\": 1}}");
    assertThat(check.holds()).isTrue();
    assertThat(check.exitCode()).isZero();
    assertThat(check.message()).isEqualTo("dev: all 2 floors hold");
  }

  @Test
  void scoresThatDoNot(@TempDir Path folder) throws IOException {
    FloorCheck check = check(folder, "{\"dev\": {\"place_km\": 0.5, \"typed\": 0.6667}}");
    assertThat(check.holds()).isFalse();
    assertThat(check.exitCode()).isEqualTo(3);
    assertThat(check.message())
        .isEqualTo(
            """
            dev: typed is 0.6666, below its floor of 0.6667
            dev: place_km is 0.0000, below its floor of 0.5""");
  }

  @Test
  void calibrationHasAFloorToo(@TempDir Path folder) throws IOException {
    FloorCheck check = check(folder, "{\"dev\": {\"calibration\": 0.95}}");
    assertThat(check.message())
        .as("a system that does not say how sure it is")
        .isEqualTo("dev: calibration is 0.0000, below its floor of 0.95");
  }

  private static FloorCheck check(Path folder, String floors) throws IOException {
    return Floors.read(Files.writeString(folder.resolve("floors.json"), floors)).check("dev", HALF);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"dev": {"typo": 0.5}}    | dev.typo is no figure; use one of sentence, typed, core
          {"dev": {"typed": 1.5}}   | dev.typed is no floor; give a number from 0 to 1
          {"dev": {"typed": "1"}}   | dev.typed is no number
          {"dev": 0.5}              | dev is no object
          {"train": {}}             | no floors for dev; there are some for train
          {"dev"                    | no valid JSON
          """)
  void wrongFloors(String content, String complaint, @TempDir Path folder) {
    assertThatThrownBy(() -> check(folder, content))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining(complaint);
  }
}
