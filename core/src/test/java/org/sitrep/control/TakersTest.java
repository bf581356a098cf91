package org.sitrep.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.ControlChange.Kind;

class TakersTest {
  private final Takers takers = new Takers(String::equals);

  private static Change change(String claim, Kind kind, String side) {
    LocalDate day = LocalDate.parse("2017-10-14");
    return new Change(
        day,
        day,
        true,
        day,
        "field",
        kind,
        0,
        List.of(side),
        List.of(),
        false,
        "i",
        List.of(claim));
  }

  private static final Change ONE = change("a", Kind.TAKEN, "government");
  private static final Change TWO = change("b", Kind.TAKEN, "sdf");
  private static final Change THREE = change("c", Kind.TAKEN, "sdf");
  private static final Change FIGHT = change("d", Kind.FOUGHT_FOR, "government");

  @Test
  void theSideOfMostCapturesTookIt() {
    assertThat(takers.one(List.of(ONE, TWO, THREE, FIGHT), List.of("government", "sdf")))
        .containsExactly(TWO, THREE, FIGHT);
  }

  @Test
  void ofEquallyManyItIsTheOneThatTheIncidentNamesFirst() {
    assertThat(takers.one(List.of(ONE, TWO), List.of("sdf", "government"))).containsExactly(TWO);
    assertThat(takers.one(List.of(ONE, TWO), List.of("government", "sdf"))).containsExactly(ONE);
  }

  @Test
  void whereOneSideIsToldNothingChanges() {
    assertThat(takers.one(List.of(TWO, THREE), List.of("sdf"))).containsExactly(TWO, THREE);
    assertThat(takers.one(List.of(), List.of())).isEmpty();
  }
}
