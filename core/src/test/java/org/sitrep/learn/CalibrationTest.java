package org.sitrep.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  /** Scores that claim too much: a decision with score s is right with probability s squared. */
  private static List<Outcome> boastful(int count, long seed) {
    SplitMix64 random = new SplitMix64(seed);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double score = Toy.below(random, 1000) / 1000.0;
      outcomes.add(new Outcome(score, Toy.below(random, 1_000_000) < score * score * 1_000_000));
    }
    return outcomes;
  }

  private static List<Outcome> calibrated(Calibration calibration, List<Outcome> outcomes) {
    return outcomes.stream()
        .map(o -> new Outcome(calibration.probability(o.score()), o.correct()))
        .toList();
  }

  @Test
  void makesConfidenceAgreeWithTruth() {
    List<Outcome> unseen = boastful(20_000, 2);
    Calibration calibration = Calibration.isotonic(boastful(20_000, 1), 100);
    assertThat(Reliability.of(unseen).expectedCalibrationError()).isGreaterThan(0.1);
    assertThat(Reliability.of(calibrated(calibration, unseen)).expectedCalibrationError())
        .isLessThan(0.02);
    assertThat(calibration.probability(0.5)).isCloseTo(0.25, within(0.05));
  }

  @Test
  void neverFalls() {
    Calibration calibration = Calibration.isotonic(boastful(500, 3), 1);
    double before = 0;
    for (double score = -0.1; score < 1.1; score += 0.0001) {
      double probability = calibration.probability(score);
      assertThat(probability).isBetween(before, 1.0);
      before = probability;
    }
  }

  @Test
  void isNeverCertain() {
    List<Outcome> outcomes = List.of(new Outcome(0.1, false), new Outcome(0.9, true));
    Calibration calibration = Calibration.isotonic(outcomes, 1);
    assertThat(calibration.probability(0)).isEqualTo(0.25);
    assertThat(calibration.probability(0.5)).isEqualTo(0.5);
    assertThat(calibration.probability(1)).isEqualTo(0.75);
  }

  @Test
  void takesEqualScoresTogether() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      outcomes.add(new Outcome(0.5, i % 4 == 0));
    }
    Calibration calibration = Calibration.isotonic(outcomes, 10);
    assertThat(calibration.probability(0.5)).isCloseTo(0.25, within(0.01));
  }

  @Test
  void canLeaveScoresAsTheyAre() {
    assertThat(Calibration.identity().probability(0.3)).isEqualTo(0.3);
    assertThat(Calibration.identity().probability(Double.NaN)).isEqualTo(0);
  }

  @Test
  void countsOutcomesByConfidence() {
    Reliability reliability =
        Reliability.of(
            List.of(new Outcome(0.95, true), new Outcome(1, false), new Outcome(0.2, false)));
    Reliability.Bin top = reliability.bins().get(9);
    assertThat(top.count()).isEqualTo(2);
    assertThat(top.confidence()).isEqualTo(0.975);
    assertThat(top.accuracy()).isEqualTo(0.5);
    assertThat(reliability.bins().get(2).count()).isEqualTo(1);
    assertThat(reliability.expectedCalibrationError())
        .isCloseTo((2 * 0.475 + 0.2) / 3, within(1e-9));
    assertThat(Reliability.of(List.of()).expectedCalibrationError()).isEqualTo(0);
  }

  @Test
  void refusesWhatIsNoConfidence() {
    assertThatThrownBy(() -> Reliability.of(List.of(new Outcome(1.5, true))))
        .hasMessageContaining("1.5");
    assertThatThrownBy(() -> new Outcome(Double.NaN, true)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> Calibration.isotonic(List.of(), 1)).hasMessageContaining("0 outcomes");
  }
}
