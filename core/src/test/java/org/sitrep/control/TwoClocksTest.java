package org.sitrep.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Control;
import org.sitrep.model.ControlChange;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Holding;
import org.sitrep.model.Incident;
import org.sitrep.model.Stake;
import org.sitrep.model.Status;
import org.sitrep.scene.LinkedStories;
import org.sitrep.scene.SmallTheatre;
import org.sitrep.scene.Story;
import org.sitrep.scene.Telling;
import org.sitrep.theatre.StartState;
import org.sitrep.theatre.Theatre;

/** Control on a day, as known on a day, after a start state. */
class TwoClocksTest {
  private static final Theatre PLAIN = SmallTheatre.load();
  private static final Theatre THEATRE =
      PLAIN.startingFrom(
          Optional.of(
              new StartState(
                  "start.tsv",
                  Optional.of(day("2017-07-01")),
                  List.of(
                      row(2, "mayadin", "isis", List.of(), List.of()),
                      row(3, "deir-ez-zor", "government", List.of("isis"), List.of("isis"))))));

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static StartState.Row row(
      int line, String place, String side, List<String> contested, List<String> besieged) {
    return new StartState.Row(
        line,
        Optional.ofNullable(PLAIN.places().get(place)).orElseThrow(),
        side,
        Optional.empty(),
        contested,
        besieged);
  }

  private static ControlHistory history(Story... stories) {
    List<Incident> incidents = new ArrayList<>(LinkedStories.link(stories));
    Collections.reverse(incidents);
    return ControlHistory.of(THEATRE, LinkedStories.articles(stories), incidents);
  }

  private static String held(ControlHistory history, String place, String on, String known) {
    return history
        .on(day(on), day(known), place)
        .flatMap(Control::holding)
        .map(Holding::side)
        .orElse("nobody");
  }

  private static final Story TAKEN =
      Story.daily(
          "a",
          "2017-10-16",
          "The army took Mayadin on 14 October.",
          Telling.of("capture", "mayadin").by("saa").on("2017-10-14"));

  private static final Story TOO =
      Story.daily(
          "b",
          "2017-10-20",
          "Mayadin fell to the army on 14 October.",
          Telling.of("capture", "mayadin").by("saa").on("2017-10-14"));

  @Test
  void theStartStateHoldsUntilAChangeIsKnown() {
    ControlHistory history = history(TAKEN, TOO);
    assertThat(held(history, "mayadin", "2017-06-30", "2017-12-01")).isEqualTo("nobody");
    assertThat(held(history, "mayadin", "2017-10-13", "2017-12-01")).isEqualTo("isis");
    assertThat(held(history, "mayadin", "2017-10-14", "2017-10-15")).isEqualTo("isis");
    assertThat(held(history, "mayadin", "2017-10-14", "2017-10-16")).isEqualTo("government");
    assertThat(history.knownDays()).contains(day("2017-10-16"), day("2017-10-20"));
  }

  @Test
  void aStandingIsThatOfTheArticlesKnown() {
    ControlHistory history = history(TAKEN, TOO);
    Holding first =
        history.on(day("2017-10-21"), day("2017-10-16"), "mayadin").flatMap(Control::holding).get();
    Holding later =
        history.on(day("2017-10-21"), day("2017-10-20"), "mayadin").flatMap(Control::holding).get();
    assertThat(first.firmness()).isEqualTo(Holding.Firmness.CLAIMED);
    assertThat(first.claims()).containsExactly("a-0-capture");
    assertThat(later.firmness()).isEqualTo(Holding.Firmness.CORROBORATED);
    assertThat(later.claims()).containsExactlyInAnyOrder("a-0-capture", "b-0-capture");
    assertThat(later.since()).isEqualTo("2017-10-14");
  }

  @Test
  void aRowOfTheStartStateIsCited() {
    Holding given =
        history()
            .on(day("2017-08-01"), day("2017-08-01"), "mayadin")
            .flatMap(Control::holding)
            .get();
    assertThat(given.firmness()).isEqualTo(Holding.Firmness.GIVEN);
    assertThat(given.start()).contains("start.tsv:2");
    assertThat(given.claims()).isEmpty();
  }

  @Test
  void aSiegeLastsUntilItIsBroken() {
    ControlHistory history =
        history(
            Story.daily(
                "a",
                "2017-09-06",
                "The army broke the siege of Deir ez-Zor.",
                Telling.of("lift_siege", "deir-ez-zor")
                    .by("saa")
                    .against("isis")
                    .on("2017-09-05")));
    Control before = history.on(day("2017-09-04"), ControlHistory.LATEST, "deir-ez-zor").get();
    assertThat(before.sides(Stake.Kind.BESIEGES)).containsExactly("isis");
    assertThat(before.sides(Stake.Kind.CONTESTS)).containsExactly("isis");
    assertThat(before.holding().get().firmness()).isEqualTo(Holding.Firmness.CONTESTED);
    Control after = history.on(day("2017-09-05"), ControlHistory.LATEST, "deir-ez-zor").get();
    assertThat(after.sides(Stake.Kind.BESIEGES)).isEmpty();
    assertThat(after.holding().get().side()).isEqualTo("government");
    assertThat(held(history, "deir-ez-zor", "2017-09-05", "2017-09-05")).isEqualTo("government");
    assertThat(
            history
                .on(day("2017-09-05"), day("2017-09-05"), "deir-ez-zor")
                .get()
                .sides(Stake.Kind.BESIEGES))
        .containsExactly("isis");
  }

  @Test
  void aSiegeEndsAlsoWhereNobodyIsNamedAsHavingBrokenIt() {
    ControlHistory history =
        history(
            Story.daily(
                "a",
                "2017-09-06",
                "The siege of Deir ez-Zor by IS was broken.",
                Telling.of("lift_siege", "deir-ez-zor").against("isis").on("2017-09-05")));
    Control after = history.on(day("2017-09-05"), ControlHistory.LATEST, "deir-ez-zor").get();
    assertThat(after.sides(Stake.Kind.BESIEGES)).isEmpty();
    assertThat(after.holding().get().side()).isEqualTo("government");
  }

  @Test
  void aRoadCutNearAPlaceIsNoSiegeOfIt() {
    Telling cut = Telling.near("besiege", "mayadin").by("saa").on("2017-09-05");
    ControlHistory history = history(Story.daily("a", "2017-09-06", "The army cut the road.", cut));
    Control control = history.on(day("2017-09-07"), ControlHistory.LATEST, "mayadin").get();
    assertThat(control.sides(Stake.Kind.BESIEGES)).isEmpty();
    assertThat(control.sides(Stake.Kind.CONTESTS)).containsExactly("government");
    Telling siege = Telling.of("besiege", "mayadin").by("saa").on("2017-09-05");
    assertThat(
            history(Story.daily("a", "2017-09-06", "It is surrounded.", siege))
                .on(day("2017-09-07"), ControlHistory.LATEST, "mayadin")
                .get()
                .sides(Stake.Kind.BESIEGES))
        .containsExactly("government");
  }

  @Test
  void whoBreaksASiegeFromWithinHoldsThePlace() {
    Telling broken = Telling.of("lift_siege", "qaryatayn").by("saa").against("isis");
    Telling besieged = Telling.of("besiege", "qaryatayn").by("isis").on("2017-09-01");
    ControlHistory history =
        history(
            Story.daily("a", "2017-09-01", "IS surrounds Qaryatayn.", besieged),
            Story.daily("b", "2017-09-06", "The army broke the siege.", broken.on("2017-09-05")));
    Control surrounded = history.on(day("2017-09-02"), ControlHistory.LATEST, "qaryatayn").get();
    assertThat(surrounded.holding()).isEmpty();
    assertThat(surrounded.sides(Stake.Kind.BESIEGES)).containsExactly("isis");
    assertThat(held(history, "qaryatayn", "2017-09-05", "2017-09-06")).isEqualTo("government");
  }

  @Test
  void whatIsNotConfirmedIsClaimed() {
    Telling rumour =
        Telling.of("capture", "mayadin").by("sdf").as(Status.UNCONFIRMED).on("2017-10-02");
    ControlHistory history =
        history(Story.daily("a", "2017-10-02", "It is said to have Mayadin.", rumour));
    Control control = history.on(day("2017-10-03"), ControlHistory.LATEST, "mayadin").get();
    assertThat(control.holding().get().side()).isEqualTo("isis");
    assertThat(control.holding().get().firmness()).isEqualTo(Holding.Firmness.CONTESTED);
    assertThat(control.sides(Stake.Kind.CLAIMS)).containsExactly("sdf");
    assertThat(control.stakes().get(0).claims()).containsExactly("a-0-capture");
    Control later = history.on(day("2017-12-03"), ControlHistory.LATEST, "mayadin").get();
    assertThat(later.stakes()).isEmpty();
  }

  @Test
  void whoIsFoughtInAPlaceContestsItToo() {
    Telling assault = Telling.of("assault", "deir-ez-zor").by("saa").against("isis");
    Story taken =
        Story.daily(
            "a",
            "2017-09-01",
            "It took it.",
            Telling.of("capture", "deir-ez-zor").by("saa").on("2017-09-01"));
    ControlHistory history =
        history(
            taken,
            Story.daily(
                "b", "2017-09-10", "The army attacked IS in it.", assault.on("2017-09-10")));
    Control control = history.on(day("2017-09-12"), ControlHistory.LATEST, "deir-ez-zor").get();
    assertThat(control.sides(Stake.Kind.CONTESTS)).containsExactly("isis");
  }

  @Test
  void sidesThatAgreeFightNoMore() {
    Story taken =
        Story.daily(
            "a",
            "2017-09-01",
            "It took it.",
            Telling.of("capture", "qaryatayn").by("saa").on("2017-09-01"));
    Telling clash = Telling.of("clash", "qaryatayn").by("saa", "rebels").on("2017-09-10");
    Telling truce = Telling.of("agree", "qaryatayn").by("saa", "rebels").on("2017-09-12");
    ControlHistory history =
        history(
            taken,
            Story.daily("b", "2017-09-10", "They fight there.", clash),
            Story.daily("c", "2017-09-12", "They agreed on a truce.", truce));
    Control before = history.on(day("2017-09-11"), ControlHistory.LATEST, "qaryatayn").get();
    assertThat(before.sides(Stake.Kind.CONTESTS)).containsExactly("opposition");
    Control after = history.on(day("2017-09-12"), ControlHistory.LATEST, "qaryatayn").get();
    assertThat(after.stakes()).isEmpty();
  }

  @Test
  void aStoryNamesEachChangeWithItsClaims() {
    ControlHistory history = history(TAKEN, TOO);
    assertThat(history.story(day("2017-12-01"), ControlHistory.LATEST, "mayadin"))
        .extracting(ControlChange::kind, ControlChange::before, ControlChange::after)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                ControlChange.Kind.GIVEN, Optional.empty(), Optional.of("isis")),
            org.assertj.core.groups.Tuple.tuple(
                ControlChange.Kind.TAKEN, Optional.of("isis"), Optional.of("government")));
    DateRange october = new DateRange(day("2017-10-01"), day("2017-10-31"));
    assertThat(history.changes(october, ControlHistory.LATEST))
        .singleElement()
        .satisfies(change -> assertThat(change.changesHands()).isTrue())
        .satisfies(change -> assertThat(change.corroborated()).isTrue());
    assertThat(history.changes(october, day("2017-10-15"))).isEmpty();
  }

  @Test
  void whoTookPartsAndIsNotOpposedHoldsThePlace() {
    Telling parts =
        Telling.of("capture", "taybah-school", "the silos", "other points", "mayadin").by("saa");
    Story gained =
        Story.daily(
            "a",
            "2017-10-12",
            "It took a school, silos and other points in Mayadin.",
            parts.on("2017-10-12"));
    ControlHistory history = history(gained);
    assertThat(held(history, "mayadin", "2017-10-14", "2017-10-20")).isEqualTo("isis");
    assertThat(held(history, "mayadin", "2017-10-15", "2017-10-20")).isEqualTo("government");
    Telling clash = Telling.of("clash", "mayadin").by("isis").on("2017-10-13");
    ControlHistory opposed =
        history(gained, Story.daily("b", "2017-10-13", "IS fights on.", clash));
    assertThat(held(opposed, "mayadin", "2017-10-20", "2017-10-20")).isEqualTo("isis");
  }

  @Test
  void whoAloneFoughtForAPlaceComesIntoItWhenItsHolderLeaves() {
    Story fought =
        Story.daily(
            "a",
            "2017-10-01",
            "The SDF fights in Mayadin.",
            Telling.of("clash", "mayadin").by("sdf", "isis").on("2017-10-01"));
    Story left =
        Story.daily(
            "b",
            "2017-10-20",
            "IS left Mayadin.",
            Telling.of("withdraw", "mayadin").by("isis").on("2017-10-17"));
    ControlHistory history = history(fought, left);
    Holding holding =
        history.on(day("2017-10-20"), day("2017-10-20"), "mayadin").flatMap(Control::holding).get();
    assertThat(holding.side()).isEqualTo("sdf");
    assertThat(holding.claims()).containsExactly("b-0-withdraw", "a-0-clash");
    assertThat(held(history, "mayadin", "2017-10-20", "2017-10-19")).isEqualTo("isis");
    Story other =
        Story.daily(
            "c",
            "2017-10-02",
            "The army attacked Mayadin.",
            Telling.of("assault", "mayadin").by("saa").on("2017-10-02"));
    assertThat(held(history(fought, left, other), "mayadin", "2017-10-20", "2017-10-20"))
        .isEqualTo("nobody");
  }

  @Test
  void backgroundOfALossDoesNotUndoWhatCameLater() {
    Story later =
        Story.daily(
            "b",
            "2017-11-27",
            "IS had been driven from it by Russia.",
            Telling.of("withdraw", "mayadin").by("isis").against("sdf"));
    assertThat(held(history(TAKEN, later), "mayadin", "2017-11-28", "2017-12-01"))
        .isEqualTo("government");
  }

  @Test
  void whatNobodyDatedIsKnownAtTheEndOnly() {
    Telling told = Telling.of("capture", "mayadin").by("saa").on("2017-10-14");
    ControlHistory history = history(Story.undated("a", "Daily a").says("It took Mayadin.", told));
    assertThat(held(history, "mayadin", "2017-10-20", "2030-01-01")).isEqualTo("isis");
    assertThat(
            history
                .on(day("2017-10-20"), ControlHistory.LATEST, "mayadin")
                .flatMap(Control::holding)
                .map(Holding::side))
        .contains("government");
  }

  private static Story between(String from, String to) {
    return Story.undated("u", "Daily u")
        .says(
            "Last week IS claimed the town of Qaryatayn.",
            Telling.of("capture", "qaryatayn").by("isis").during(from, to, DatePrecision.NONE));
  }

  @Test
  void aCaptureOfADayThatIsOnlyInferredHoldsFromTheLastOfThem() {
    Telling south = Telling.near("capture", "qaryatayn").by("saa").against("isis");
    ControlHistory history =
        history(
            between("2017-08-21", "2017-10-08"),
            Story.daily(
                "b", "2017-10-12", "The army retook an area south of it.", south.on("2017-10-12")));
    assertThat(held(history, "qaryatayn", "2017-10-07", "2018-01-01")).isEqualTo("nobody");
    Control control = history.on(day("2017-10-12"), ControlHistory.LATEST, "qaryatayn").get();
    Holding holding = control.holding().get();
    assertThat(holding.side()).isEqualTo("isis");
    assertThat(holding.since()).isEqualTo("2017-10-08");
    assertThat(holding.firmness()).isEqualTo(Holding.Firmness.CONTESTED);
    assertThat(holding.claims()).containsExactly("u-0-capture", "b-0-capture");
    assertThat(control.sides(Stake.Kind.CONTESTS)).containsExactly("government");
  }

  @Test
  void aCaptureThatMayHaveBeenBeforeThePresentHoldersOnlyContests() {
    ControlHistory history =
        history(
            between("2017-08-21", "2017-10-08"),
            Story.daily(
                "b",
                "2017-09-02",
                "The army took it.",
                Telling.of("capture", "qaryatayn").by("saa").on("2017-09-01")));
    Control control = history.on(day("2017-10-12"), ControlHistory.LATEST, "qaryatayn").get();
    assertThat(control.holding().get().side()).isEqualTo("government");
    assertThat(control.sides(Stake.Kind.CONTESTS)).containsExactly("isis");
  }
}
