package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Floors on others' annotated times, places and web pages, where they are beside the checkout. */
final class SharedTimesAndPlacesTest {
  private static Path shared(String name) {
    Path path = Path.of("..", "..", "shared", "data", name);
    Assumptions.assumeTrue(Files.exists(path), "no ../shared/data/" + name);
    return path;
  }

  private static double figure(List<String> lines, String start) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).replace("F1", "").strip().split(" ")[0])
        .mapToDouble(Double::parseDouble)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void narrativesAreRead() {
    List<String> lines = Run.of("evaluate-times", shared("time")).ends(0).lines();

    assertThat(figure(lines, "strict")).isGreaterThanOrEqualTo(0.885);
    assertThat(figure(lines, "relaxed")).isGreaterThanOrEqualTo(0.965);
    assertThat(figure(lines, "value")).isGreaterThanOrEqualTo(0.88);
  }

  @Test
  void bodiesOfWebPagesAreFound() {
    List<String> lines = Run.of("evaluate-html", shared("html")).ends(0).lines();

    assertThat(figure(lines, "pages")).isEqualTo(93);
    assertThat(figure(lines, "precision")).isGreaterThanOrEqualTo(0.972);
    assertThat(figure(lines, "recall")).isGreaterThanOrEqualTo(0.978);
    assertThat(figure(lines, "f1")).isGreaterThanOrEqualTo(0.976);
  }

  @Test
  void settlementsAreKnown() {
    List<String> lines = Run.of("evaluate-places", shared("ucdp/places.tsv")).ends(0).lines();

    assertThat(figure(lines, "settlements")).isGreaterThanOrEqualTo(0.70);
    assertThat(figure(lines, "most frequent")).isGreaterThanOrEqualTo(0.95);
  }
}
