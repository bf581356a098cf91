package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentScorerTest {
  private final List<GoldMembership> gold =
      List.of(
          gold("a", "fire", ""), gold("b", "fire", "a"), gold("c", "", "b"), gold("d", "x", ""));

  private static GoldMembership gold(String id, String incident, String copyOf) {
    return new GoldMembership(id, given(incident), given(copyOf));
  }

  private static Membership system(String id, String incident, String origin) {
    return new Membership(id, given(incident), given(origin));
  }

  private static Optional<String> given(String name) {
    return Optional.of(name).filter(n -> !n.isEmpty());
  }

  @Test
  void goldAsSystemIsRight() {
    IncidentScores scores =
        IncidentScorer.score(
            gold,
            List.of(
                system("a", "1", "o"),
                system("b", "1", "o"),
                system("c", "1", "o"),
                system("d", "2", "")));
    assertThat(scores.all()).isEqualTo(new BCubed(1, 1, 3));
    assertThat(scores.shared()).isEqualTo(new BCubed(1, 1, 2));
    assertThat(scores.copies()).isEqualTo(new Prf(3, 3, 3));
  }

  @Test
  void articlesThatTheSystemDoesNotKnowStandAlone() {
    IncidentScores scores = IncidentScorer.score(gold, List.of());
    assertThat(scores.shared()).isEqualTo(new BCubed(1, 0.5, 2));
    assertThat(scores.text())
        .isEqualTo(
            """
            all     B-cubed P 1.000  R 0.667  F1 0.800  of 3 articles
            shared  B-cubed P 1.000  R 0.500  F1 0.667  of 2 articles
            copies  P 0.000  R 0.000  F1 0.000  of 3 pairs
            """);
  }

  @Test
  void allInOneIncidentFindsAllAndMixesAll() {
    IncidentScores scores =
        IncidentScorer.score(
            gold, List.of(system("a", "1", ""), system("b", "1", ""), system("d", "1", "")));
    assertThat(scores.all().recall()).isEqualTo(1);
    assertThat(scores.all().precision()).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3);
  }

  @Test
  void nothingToScore() {
    assertThat(IncidentScorer.score(List.of(), List.of()).all()).isEqualTo(new BCubed(0, 0, 0));
  }
}
