package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitrep.learn.Outcome;
import org.sitrep.model.Graded;

class ConfidencesTest {
  private static List<ScoredClaim> system(String claims) {
    return GoldReader.claims("{\"id\":\"d\",\"claims\":[" + claims + "]}", "test").claims();
  }

  private static final String FOUND =
      """
      {"type":"capture","trigger":"captured","confidence":0.9,
       "agents":[{"text":"The army","actor":"army","confidence":0.8},
                 {"text":"activists","actor":"x","confidence":0.3}],
       "places":[{"text":"Greenford","name":"Greenford","confidence":0.7}],
       "sources":[{"text":"activists","confidence":0.6}]}""";

  private static final String EXTRA =
      """
      {"type":"clash","trigger":"killed","confidence":0.4,
       "places":[{"text":"Greenford","name":"Greenford","confidence":0.2}]}""";

  private static Confidences scored(String... claims) {
    return Example.score(
            List.of(Example.capture(), Example.shelling()), system(String.join(",", claims)))
        .confidences();
  }

  @Test
  void aFillerIsRightWhenItsClaimIsAndItStandsInItsRole() {
    Confidences confidences = scored(FOUND, EXTRA);
    assertThat(confidences.of(Graded.CLAIM))
        .containsExactly(new Outcome(0.9, true), new Outcome(0.4, false));
    assertThat(confidences.of(Graded.AGENTS))
        .containsExactly(new Outcome(0.8, true), new Outcome(0.3, false));
    assertThat(confidences.of(Graded.PLACES))
        .containsExactly(new Outcome(0.7, true), new Outcome(0.2, false));
    assertThat(confidences.of(Graded.SOURCES)).containsExactly(new Outcome(0.6, true));
    assertThat(confidences.of(Graded.TARGETS)).isEmpty();
  }

  @Test
  void calibrationIsAHeadlineWhereTheSystemSaysHowSureItIs() {
    Scores sure = Example.score(List.of(Example.capture()), system(FOUND));
    assertThat(sure.headlines().get("calibration")).isCloseTo(0.9, within());
    Scores silent = Example.score(List.of(Example.capture()), List.of(Example.capture()));
    assertThat(silent.headlines()).doesNotContainKey("calibration");
    assertThat(silent.calibration()).isZero();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  @Test
  void whatIsNoProbabilityIsRejected() {
    assertThatThrownBy(() -> scored(FOUND.replace("0.9", "1.5")))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("claims[0].confidence is no probability");
  }

  @Test
  void calibrationMakesProbabilitiesOfScores() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      outcomes.add(new Outcome(0.9, i % 2 == 0));
      outcomes.add(new Outcome(0.1, i % 10 == 0));
    }
    Confidences over = new Confidences(Map.of(Graded.CLAIM, outcomes));
    Confidences mended = over.calibrated(over.calibrations());
    assertThat(over.reliability(Graded.CLAIM).expectedCalibrationError()).isGreaterThan(0.19);
    assertThat(mended.reliability(Graded.CLAIM).expectedCalibrationError()).isLessThan(0.01);
    assertThat(over.calibrations()).containsOnlyKeys(Graded.CLAIM);
    assertThat(over.and(mended).of(Graded.CLAIM)).hasSize(1600);
  }

  @Test
  void theTableTellsBins() {
    Scores scores =
        Example.score(List.of(Example.capture(), Example.shelling()), system(FOUND + "," + EXTRA));
    assertThat(new ScoreReport(scores).reliability())
        .isEqualTo(
            """
            confidence   count   mean  right  (ECE: expected calibration error)
            claim            2  ECE 0.250
              0.4-0.5        1  0.400  0.000
              0.9-1.0        1  0.900  1.000
            agents           2  ECE 0.250
              0.3-0.4        1  0.300  0.000
              0.8-0.9        1  0.800  1.000
            targets          0  ECE 0.000
            places           2  ECE 0.250
              0.2-0.3        1  0.200  0.000
              0.7-0.8        1  0.700  1.000
            sources          1  ECE 0.400
              0.6-0.7        1  0.600  1.000
            """);
  }
}
