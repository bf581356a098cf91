package org.sitrep.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Tells how long the first views take to be drawn, of the example or of the server that the
 * property {@code sitrep.view} names. How long they may take depends on the machine, so that this
 * is only printed; each address is opened by a browser that has nothing of it yet, and once more.
 */
class FirstViewTest {
  @Test
  void theFirstViewIsDrawn() {
    String server =
        Optional.ofNullable(System.getProperty("sitrep.view"))
            .orElseGet(() -> Collection.example().address());
    for (String address : List.of("/", "/map", "/")) {
      try (Visit visit = Visit.between(server, server)) {
        for (String time : List.of("first", "again")) {
          visit.open(address);
          double drawn = at(visit, "sitrep:drawn");
          System.out.printf(
              "%s %s: painted after %.0f ms, drawn after %.0f ms%n",
              address, time, at(visit, "first-contentful-paint"), drawn);
          assertThat(drawn).isPositive();
        }
      }
    }
  }

  private static double at(Visit visit, String mark) {
    return ((Number)
            visit.script("performance.getEntriesByName('" + mark + "')[0]?.startTime ?? -1"))
        .doubleValue();
  }
}
