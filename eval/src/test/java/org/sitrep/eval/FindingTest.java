package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Point;

class FindingTest {
  private static final ScoredClaim CAPTURE = Example.capture();

  private static Finding only(ScoredClaim gold, ScoredClaim system) {
    List<Finding> findings = Example.score(List.of(gold), List.of(system)).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void whatIsRightIsNoFinding() {
    ScoredClaim placed =
        Example.with(
            CAPTURE,
            Role.PLACES,
            Example.place("Greenford", "Greenford", Optional.of(new Point(35, 40))));
    assertThat(Example.score(List.of(CAPTURE), List.of(placed)).findings()).isEmpty();
  }

  @Test
  void whatOneSideHasIsMissedOrExtra() {
    List<Finding> findings =
        Example.score(List.of(CAPTURE), List.of(Example.shelling())).findings();
    assertThat(findings).extracting(Finding::first).containsExactly(Cause.MISSED, Cause.EXTRA);
    assertThat(findings).extracting(Finding::type).containsExactly("capture", "shelling");
    assertThat(findings.get(0).system()).isEmpty();
  }

  @Test
  void theSameWordsWithAnotherTypeAreOneFinding() {
    Finding finding = only(CAPTURE, Example.withTrigger(CAPTURE, "advance", Phrase.of("captured")));
    assertThat(finding.causes()).containsExactly(Cause.TYPE);
    assertThat(finding.type()).isEqualTo("capture");
  }

  @Test
  void otherWordsWithAnotherTypeAreTwo() {
    List<Finding> findings =
        Example.score(
                List.of(CAPTURE),
                List.of(Example.withTrigger(CAPTURE, "advance", Phrase.of("said"))))
            .findings();
    assertThat(findings).extracting(Finding::first).containsExactly(Cause.MISSED, Cause.EXTRA);
  }

  @Test
  void everyWrongFieldIsACause() {
    ScoredClaim wrong =
        new ScoredClaim(
            "capture",
            Optional.empty(),
            Phrase.of("captured"),
            Map.of(
                Role.AGENTS, List.of(Example.filler("The army", "guard")),
                Role.TARGETS, List.of(Example.filler("activists", "rebels"))),
            List.of(new Toll("killed", OptionalDouble.of(1))),
            Optional.empty(),
            "denied");
    assertThat(only(CAPTURE, wrong).causes())
        .containsExactlyInAnyOrder(
            Cause.TARGETS,
            Cause.PLACES,
            Cause.DATE,
            Cause.STATUS,
            Cause.SOURCES,
            Cause.CASUALTIES,
            Cause.ACTOR);
  }

  @Test
  void aPlaceFarAwayIsFoundToo() {
    ScoredClaim far =
        Example.with(
            CAPTURE,
            Role.PLACES,
            Example.place("Greenford", "Greenford", Optional.of(new Point(36, 40))));
    assertThat(only(CAPTURE, far).causes()).isEqualTo(Set.of(Cause.LOCATION));
  }
}
