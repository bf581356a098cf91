package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleConfidenceTest {
  private static DraftClaim draft(List<Span> agents, RoleConfidence roles) {
    Span words = new Span(0, 4);
    return new DraftClaim(
        ClaimType.CAPTURE,
        words,
        words,
        agents,
        List.of(),
        List.of(),
        Status.HAPPENED,
        List.of(),
        List.of(),
        1,
        roles);
  }

  @Test
  void everyPhraseHasOne() {
    RoleConfidence one = new RoleConfidence(List.of(0.5), List.of(), List.of(), List.of());
    assertThat(draft(List.of(new Span(0, 2)), one).roles().agents()).containsExactly(0.5);
    assertThatThrownBy(() -> draft(List.of(), one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("agents: 0 phrases, 1 confidences");
  }

  @Test
  void whatIsKnownIsCertain() {
    assertThat(RoleConfidence.certain(2, 0, 1, 0))
        .isEqualTo(new RoleConfidence(List.of(1.0, 1.0), List.of(), List.of(1.0), List.of()));
  }
}
