package org.sitrep.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sitrep.time.GoldClaims.Annotated;

/** Floors on annotated data, where it is beside the checkout. */
class MeasuredTest {
  private static Path shared() {
    Optional<Path> shared = GoldClaims.shared();
    Assumptions.assumeTrue(shared.isPresent(), "no ../shared beside the checkout");
    return shared.orElseThrow();
  }

  @Test
  void datesClaims() {
    assertThat(accuracy("dev")).isGreaterThanOrEqualTo(0.84);
  }

  static double accuracy(String set) {
    DateResolver resolver = new DateResolver();
    int right = 0;
    int all = 0;
    for (Annotated annotated : GoldClaims.read(shared(), set)) {
      right += ChooserTraining.right(resolver, annotated);
      all += annotated.claims().size();
    }
    return right / (double) all;
  }
}
