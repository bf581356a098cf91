package org.sitrep.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.scene.LinkedStories.only;

import org.junit.jupiter.api.Test;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.model.Standing;
import org.sitrep.model.StandingOn;
import org.sitrep.model.Status;
import org.sitrep.scene.Story;
import org.sitrep.scene.Telling;

/** Accounts of one event that contradict each other, and standings that change. */
class ContradictionsTest {
  private static Telling capture() {
    return Telling.of("capture", "mayadin").by("tiger-forces").against("isis").on("2017-10-14");
  }

  private static Difference difference(Incident incident) {
    assertThat(incident.differences()).hasSize(1);
    Difference difference = incident.differences().get(0);
    assertThat(incident.claims())
        .extracting(claim -> claim.id())
        .contains(difference.first(), difference.second());
    return difference;
  }

  @Test
  void capturesByEnemiesDifferInControl() {
    Incident incident =
        only(
            Story.of("a", "Daily One", "2017-10-14")
                .says("The army took the town of Mayadin on Saturday.", capture()),
            Story.of("b", "Daily Two", "2017-10-14")
                .says(
                    "The SDF took the town of Mayadin on Saturday.",
                    Telling.of("capture", "mayadin").by("sdf").against("isis").on("2017-10-14")));
    assertThat(difference(incident).kind()).isEqualTo(Difference.Kind.CONTROL);
    assertThat(incident.standing()).isEqualTo(Standing.DISPUTED);
  }

  @Test
  void daysFarApartDifferInDate() {
    Incident incident =
        only(
            Story.of("a", "Daily One", "2017-10-16")
                .says("The army took the town of Mayadin from IS on Saturday.", capture()),
            Story.of("b", "Daily Two", "2017-10-16")
                .says(
                    "The army took the town of Mayadin from IS on Monday.",
                    capture().on("2017-10-16")));
    assertThat(difference(incident).kind()).isEqualTo(Difference.Kind.DATE);
    assertThat(difference(incident).message())
        .isEqualTo("Daily One dates it 14 October 2017; Daily Two 16 October 2017.");
    assertThat(incident.standing()).isEqualTo(Standing.CORROBORATED);
  }

  @Test
  void aDayLaterIsNoContradictionForACapture() {
    assertThat(
            only(
                    Story.of("a", "Daily One", "2017-10-16")
                        .says("The army took the town of Mayadin from IS on Saturday.", capture()),
                    Story.of("b", "Daily Two", "2017-10-16")
                        .says(
                            "The army took the town of Mayadin from IS on Sunday.",
                            capture().on("2017-10-15")))
                .differences())
        .isEmpty();
  }

  @Test
  void groundGainedAndAnAttackBeatenOffDifferInOutcome() {
    Telling attack = Telling.of("assault", "mayadin").by("isis").against("saa").on("2017-10-14");
    Incident incident =
        only(
            Story.of("a", "Daily One", "2017-10-14")
                .says("IS attacked the army's lines at Mayadin on Saturday.", attack)
                .says(
                    "The fighters of IS broke through the army's lines at Mayadin and advanced.",
                    Telling.of("advance", "mayadin").by("isis").against("saa").on("2017-10-14")),
            Story.of("b", "SANA", "2017-10-14")
                .says("IS attacked the army's lines at Mayadin on Saturday night.", attack)
                .says(
                    "The army repelled the attack of IS at Mayadin.",
                    Telling.of("repel", "mayadin").by("saa").against("isis").on("2017-10-14")));
    assertThat(difference(incident).kind()).isEqualTo(Difference.Kind.OUTCOME);
    assertThat(incident.standing()).isEqualTo(Standing.DISPUTED);
    assertThat(incident.reason()).contains("who differ on how it ended");
  }

  @Test
  void theStandingIsToldAsKnownOnEachDay() {
    Incident incident =
        only(
            Story.of("a", "Daily One", "2017-10-12")
                .says(
                    "There were unconfirmed reports that the army took Mayadin.",
                    capture().on("2017-10-12").as(Status.UNCONFIRMED)),
            Story.of("b", "SANA", "2017-10-13")
                .says("The army took Mayadin.", capture().on("2017-10-12")),
            Story.of("c", "Daily Two", "2017-10-14")
                .says("The army is in Mayadin, which IS held.", capture().on("2017-10-12")),
            Story.of("d", "Daily Three", "2017-10-14")
                .says(
                    "The army did not take Mayadin, IS said.",
                    capture().on("2017-10-12").as(Status.DENIED).from("isis")));
    assertThat(incident.history())
        .extracting(StandingOn::standing)
        .containsExactly(Standing.UNCONFIRMED, Standing.CORROBORATED, Standing.DISPUTED);
    assertThat(incident.history())
        .extracting(then -> then.day().toString())
        .containsExactly("2017-10-12", "2017-10-13", "2017-10-14");
    assertThat(incident.history().get(2).standing()).isEqualTo(incident.standing());
  }

  @Test
  void whatIsNotDatedHasNoHistory() {
    assertThat(
            only(Story.undated("a", "Daily One").says("The army took Mayadin.", capture()))
                .history())
        .isEmpty();
  }

  @Test
  void aLossToldByOnesOwnSideIsAgainstItsInterest() {
    Incident incident =
        only(
            Story.of("a", "SANA", "2017-10-14")
                .says(
                    "Army units withdrew from Mayadin.",
                    Telling.of("withdraw", "mayadin").by("saa").on("2017-10-14")),
            Story.of("b", "Daily One", "2017-10-14")
                .says(
                    "The army's units left the town of Mayadin.",
                    Telling.of("withdraw", "mayadin").by("saa").on("2017-10-14")));
    assertThat(incident.againstInterest())
        .singleElement()
        .satisfies(mark -> assertThat(mark.source()).isEqualTo("SANA"))
        .satisfies(mark -> assertThat(mark.side()).isEqualTo("government"))
        .satisfies(mark -> assertThat(mark.claim()).startsWith("a-"));
    assertThat(incident.reason()).endsWith(" Told against the interest of the own side by SANA.");
  }

  @Test
  void aGainToldByOnesOwnSideIsNot() {
    assertThat(
            only(Story.of("a", "SANA", "2017-10-14").says("Taken.", capture())).againstInterest())
        .isEmpty();
  }

  @Test
  void aPartyThatTellsOfItsOwnStrikeOnCiviliansSpeaksAgainstItsInterest() {
    Incident incident =
        only(
            Story.daily(
                "a",
                "2017-10-14",
                "The ministry said that its jets hit a market by mistake.",
                Telling.of("airstrike", "mayadin")
                    .by("russia")
                    .against("civilians")
                    .on("2017-10-14")
                    .from("russia")));
    assertThat(incident.againstInterest()).extracting(m -> m.side()).containsExactly("russia");
  }
}
