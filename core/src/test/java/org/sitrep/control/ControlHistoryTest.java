package org.sitrep.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.Holding;
import org.sitrep.model.Incident;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;
import org.sitrep.scene.LinkedStories;
import org.sitrep.scene.SmallTheatre;
import org.sitrep.scene.Story;
import org.sitrep.scene.Telling;
import org.sitrep.theatre.Theatre;

/** Who holds a place, from small stories. */
class ControlHistoryTest {
  private static final Theatre THEATRE = SmallTheatre.load();
  private static final LocalDate OCTOBER = LocalDate.parse("2017-10-31");

  private static List<Holding> track(Story... stories) {
    return held(LinkedStories.articles(stories), LinkedStories.link(stories));
  }

  private static List<Holding> held(List<Article> articles, List<Incident> incidents) {
    return ControlHistory.of(THEATRE, articles, incidents)
        .on(OCTOBER, ControlHistory.LATEST)
        .stream()
        .flatMap(control -> control.holding().stream())
        .toList();
  }

  private static Story story(String id, String day, String sentence, Telling claim) {
    return Story.of(id, "Daily " + id, day).says(sentence, claim.on(day));
  }

  private static Telling taken(String by, String... places) {
    return Telling.of("capture", places).by(by);
  }

  @Test
  void whoTookAPlaceHoldsIt() {
    assertThat(track(story("a", "2017-10-14", "It took Mayadin.", taken("saa", "mayadin"))))
        .singleElement()
        .satisfies(h -> assertThat(h.placeId()).isEqualTo("mayadin"))
        .satisfies(h -> assertThat(h.side()).isEqualTo("government"))
        .satisfies(h -> assertThat(h.since()).isEqualTo("2017-10-14"))
        .satisfies(h -> assertThat(h.firmness()).isEqualTo(Holding.Firmness.CLAIMED))
        .satisfies(h -> assertThat(h.claims()).containsExactly("a-0-capture"));
  }

  @Test
  void anotherTakesItAndIsFoughtFor() {
    List<Holding> holdings =
        track(
            story("a", "2017-10-01", "IS took Qaryatayn.", taken("isis", "qaryatayn")),
            story("b", "2017-10-10", "It nears it.", Telling.of("advance", "qaryatayn").by("saa")));
    assertThat(holdings).extracting(Holding::firmness).containsExactly(Holding.Firmness.CONTESTED);
    assertThat(holdings).extracting(Holding::side).containsExactly("isis");
    assertThat(holdings.get(0).claims()).containsExactly("a-0-capture", "b-0-advance");
    assertThat(
            track(
                story("a", "2017-10-01", "IS took Qaryatayn.", taken("isis", "qaryatayn")),
                story("b", "2017-10-21", "It is retaken.", taken("saa", "qaryatayn")),
                story("c", "2017-10-21", "The army is in it.", taken("saa", "qaryatayn"))))
        .extracting(Holding::side, Holding::firmness)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("government", Holding.Firmness.CORROBORATED));
  }

  @Test
  void whoLeavesLosesIt() {
    Telling left = Telling.of("withdraw", "qaryatayn").by("isis");
    Story before = story("a", "2017-10-01", "IS took Qaryatayn.", taken("isis", "qaryatayn"));
    assertThat(track(before, story("b", "2017-10-20", "It left.", left))).isEmpty();
    assertThat(track(before, story("b", "2017-10-20", "It was driven out.", left.against("saa"))))
        .extracting(Holding::side)
        .containsExactly("government");
  }

  @Test
  void aPartIsNotTheWhole() {
    assertThat(
            track(
                story(
                    "a",
                    "2017-10-11",
                    "It took the Taybah school in Mayadin.",
                    taken("saa", "taybah-school", "mayadin", "east"))))
        .extracting(Holding::placeId)
        .containsExactly("taybah-school");
  }

  @Test
  void whatIsExpectedOrOfALaterDayGivesNothing() {
    assertThat(
            track(
                story(
                    "a",
                    "2017-10-14",
                    "It will take Mayadin.",
                    taken("saa", "mayadin").as(Status.EXPECTED)),
                story("b", "2017-11-02", "It took Qaryatayn.", taken("saa", "qaryatayn"))))
        .isEmpty();
  }

  @Test
  void anAttackOrWhatIsNotConfirmedGivesNothing() {
    Telling attack = Telling.of("assault", "mayadin").by("isis");
    Telling advance = Telling.of("advance", "mayadin").by("saa");
    Telling rumour = taken("saa", "qaryatayn").as(Status.UNCONFIRMED);
    Telling denied = taken("isis", "deir-ez-zor").as(Status.DENIED);
    assertThat(
            track(
                story("a", "2017-10-14", "IS attacked Mayadin.", attack),
                story("b", "2017-10-14", "It advanced on Mayadin.", advance),
                story("c", "2017-10-15", "It is said to have taken Qaryatayn.", rumour),
                story("d", "2017-10-16", "Nobody took Deir ez-Zor.", denied)))
        .isEmpty();
  }

  @Test
  void alliesHoldAPlaceTogether() {
    Telling fight = Telling.of("clash", "mayadin").by("russia");
    assertThat(
            track(
                story("a", "2017-10-14", "The army took Mayadin.", taken("saa", "mayadin")),
                story("b", "2017-10-18", "Russians fight in Mayadin.", fight)))
        .extracting(Holding::side, Holding::firmness)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("government", Holding.Firmness.CLAIMED));
    assertThat(track(story("a", "2017-10-14", "Russia took Mayadin.", taken("russia", "mayadin"))))
        .isEmpty();
  }

  @Test
  void enemiesNamedTogetherHoldNothing() {
    Telling both = Telling.of("capture", "mayadin").by("isis", "saa");
    assertThat(track(story("a", "2017-10-14", "It fell.", both))).isEmpty();
  }

  @Test
  void fightingOnTheDayOfTheCaptureDoesNotContestIt() {
    Telling clash = Telling.of("clash", "mayadin").by("isis");
    assertThat(
            track(
                story("a", "2017-10-14", "The army took Mayadin.", taken("saa", "mayadin")),
                story("b", "2017-10-14", "IS fought in Mayadin.", clash)))
        .extracting(Holding::firmness)
        .containsExactly(Holding.Firmness.CLAIMED);
  }

  @Test
  void backgroundDoesNotUndoWhatCameLater() {
    Telling before =
        taken("isis", "mayadin").during("2015-01-01", "2017-10-20", DatePrecision.YEAR);
    assertThat(
            track(
                story("a", "2017-10-14", "The army took Mayadin.", taken("saa", "mayadin")),
                Story.daily("b", "2017-10-20", "IS took it in 2015.", before)))
        .extracting(Holding::side)
        .containsExactly("government");
  }

  @Test
  void withoutADayNothingIsHeld() {
    Telling undated = taken("saa", "mayadin");
    assertThat(track(Story.undated("a", "Daily a").says("It took Mayadin.", undated))).isEmpty();
  }

  @Test
  void orderMakesNoDifference() {
    List<Incident> incidents =
        new ArrayList<>(
            LinkedStories.link(
                story("a", "2017-10-01", "IS took Qaryatayn.", taken("isis", "qaryatayn")),
                story("b", "2017-10-21", "It is retaken.", taken("saa", "qaryatayn")),
                story("c", "2017-10-14", "Mayadin fell.", taken("saa", "mayadin"))));
    List<Holding> first = held(List.of(), incidents);
    Collections.reverse(incidents);
    assertThat(held(List.of(), incidents)).isEqualTo(first);
  }

  @Test
  void ofOneEventThereIsOneTaker() {
    Story two =
        Story.daily(
                "a",
                "2017-10-14",
                "Fighters took Qaryatayn.",
                taken("rebels", "qaryatayn").on("2017-10-14"))
            .says("The army took it.", taken("saa", "qaryatayn").on("2017-10-14"))
            .says("The army holds it.", taken("saa", "qaryatayn").on("2017-10-14"));
    assertThat(LinkedStories.only(two).standing()).isEqualTo(Standing.SINGLE_SOURCE);
    assertThat(track(two))
        .singleElement()
        .satisfies(h -> assertThat(h.side()).isEqualTo("government"))
        .satisfies(h -> assertThat(h.firmness()).isEqualTo(Holding.Firmness.CLAIMED));
  }
}
