package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The order of real articles does not show, where they lie beside the checkout: by default each
 * fourth, with {@code -Dsitrep.order.every=1} all.
 */
class SharedOrderTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final int EVERY = Integer.getInteger("sitrep.order.every", 4);
  private static final int SHUFFLINGS = 10;

  /** Incidents are asked for after so many articles each. */
  private static final int STEP = 40;

  @Test
  void ordersOfRealArticlesGiveTheSameBytes(@TempDir Path folder) throws IOException {
    List<Path> paths = List.of(DATA.resolve("fa-kes"), DATA.resolve("articles"));
    assumeTrue(paths.stream().allMatch(Files::isDirectory), () -> "skipped: not all of " + paths);
    Shuffled real = Shuffled.read(paths, EVERY, folder);
    assertThat(real.size()).isGreaterThanOrEqualTo(800 / EVERY);
    String first = real.report(0);
    for (int seed = 1; seed <= SHUFFLINGS; seed++) {
      assertThat(real.report(seed).equals(first)).as("shuffling %s", seed).isTrue();
    }
    assertThat(real.oneAtATime(SHUFFLINGS + 1, STEP).equals(real.allAtOnce())).isTrue();
    System.out.println(
        "order: " + real.size() + " articles, " + SHUFFLINGS + " shufflings, same bytes");
  }
}
