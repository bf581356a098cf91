package org.sitrep.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.model.ClaimType;

/** The table of types that accounts of one event may give it. */
class KindsTest {
  @Test
  void isTheSameBothWaysAndFullForEqualTypes() {
    for (ClaimType one : ClaimType.values()) {
      assertThat(Kinds.known().weight(one, one)).isEqualTo(1);
      for (ClaimType other : ClaimType.values()) {
        double weight = Kinds.known().weight(one, other);
        assertThat(weight).isBetween(0.0, 1.0).isEqualTo(Kinds.known().weight(other, one));
        if (weight > 0) {
          assertThat(Kinds.known().group(one)).isEqualTo(Kinds.known().group(other));
        }
      }
    }
  }

  @Test
  void keepsApartWhatIsNeverOneEvent() {
    assertThat(Kinds.known().weight(ClaimType.AIRSTRIKE, ClaimType.CAPTURE)).isZero();
    assertThat(Kinds.known().weight(ClaimType.CAPTURE, ClaimType.WITHDRAW)).isPositive();
  }
}
