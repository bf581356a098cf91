package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.learn.Calibration;
import org.sitrep.learn.ModelFile;
import org.sitrep.learn.Outcome;
import org.sitrep.model.ClaimType;
import org.sitrep.model.RoleConfidence;
import org.sitrep.model.Span;

class ConfidenceTest {
  private static final Trigger TRIGGER = new Trigger(0, 1, 0, ClaimType.CAPTURE, 0.8);

  private static Roles roles() {
    Roles roles = new Roles();
    roles.place(new Span(20, 25), 0.25);
    roles.agent(new Span(10, 15), 0.9);
    roles.agent(new Span(0, 5), 0.5);
    roles.target(new Span(12, 14), 0.7);
    roles.target(new Span(30, 35), 0.6);
    return roles;
  }

  @Test
  void aPhraseHasItsOwnProbabilityInTheOrderOfThePhrases() {
    assertThat(roles().agents()).containsExactly(new Span(0, 5), new Span(10, 15));
    assertThat(roles().sureAgents()).containsExactly(0.5, 0.9);
    assertThat(roles().targets()).containsExactly(new Span(30, 35));
    assertThat(roles().sureTargets()).containsExactly(0.6);
    assertThat(roles().surePlaces()).containsExactly(0.25);
  }

  @Test
  void theFirstOfOverlappingPhrasesStays() {
    Roles roles = new Roles();
    roles.place(new Span(0, 9), 0.4);
    roles.place(new Span(3, 5), 0.9);
    assertThat(roles.places()).containsExactly(new Span(0, 9));
    assertThat(roles.surePlaces()).containsExactly(0.4);
  }

  @Test
  void withoutCalibrationTheScoreIsTheProduct() {
    Confidence said = Confidence.asSaid();
    Roles roles = roles();
    roles.source(new Span(40, 45), 0.5);
    RoleConfidence given = said.roles(TRIGGER, roles);
    assertThat(said.claim(TRIGGER)).isEqualTo(0.8);
    assertThat(given.agents()).containsExactly(0.4, 0.8 * 0.9);
    assertThat(given.places()).containsExactly(0.2);
    assertThat(given.sources()).containsExactly(0.4);
  }

  @Test
  void aModelsCalibrationsAreUsedByName() {
    List<Outcome> half = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      half.add(new Outcome(i / 100.0, i % 2 == 0));
    }
    Calibration even = Calibration.isotonic(half, 100);
    Confidence learned =
        Confidence.of(ModelFile.of(Map.of(), Map.of("claim", even, "places", even, "x", even)));
    assertThat(learned.claim(TRIGGER)).isEqualTo(0.5);
    RoleConfidence given = learned.roles(TRIGGER, roles());
    assertThat(given.places()).containsExactly(0.5);
    assertThat(given.agents()).containsExactly(0.4, 0.8 * 0.9);
  }
}
