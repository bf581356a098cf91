package org.sitrep.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.scene.LinkedStories.only;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Copies;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.model.Origin;
import org.sitrep.model.Passage;
import org.sitrep.model.Span;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;
import org.sitrep.scene.LinkedStories;
import org.sitrep.scene.SmallTheatre;
import org.sitrep.scene.Story;
import org.sitrep.scene.Telling;

/** Small stories and the incidents that they tell. */
class IncidentLinkerTest {
  private static final IncidentLinker LINKER = new IncidentLinker(SmallTheatre.load());

  private static Telling capture() {
    return Telling.of("capture", "mayadin").by("tiger-forces").against("isis").on("2017-10-14");
  }

  private static Telling strike(String day) {
    return Telling.of("airstrike", "mayadin").by("russia").on(day);
  }

  private static List<Incident> link(List<Origin> origins, Story... stories) {
    return LinkedStories.link(origins, List.of(stories));
  }

  @Test
  void twoCopiesAndOneIndependentReportAreTwoVoices() {
    String copied = "Units of the army took the town of Mayadin from the last fighters in it.";
    Origin copies = new Origin("a", java.util.Optional.of("South Front"), List.of("a", "b"));
    Incident incident =
        only(
            link(
                List.of(copies),
                Story.of("a", "South Front", "2017-10-14").says(copied, capture()),
                Story.of("b", "Global Reader", "2017-10-15").says(copied, capture()),
                Story.of("c", "SANA", "2017-10-14")
                    .says("Mayadin is again in the hands of the army.", capture())));
    assertThat(incident.standing()).isEqualTo(Standing.CORROBORATED);
    assertThat(incident.voices()).isEqualTo(2);
    assertThat(incident.reason())
        .isEqualTo(
            "Told by two independent voices: South Front (2 articles) and SANA (1 article).");
    assertThat(incident.id()).startsWith("2017-10-14-");
  }

  @Test
  void twoOutletsThatQuoteOneMonitorAreOneVoice() {
    Incident incident =
        only(
            LinkedStories.link(
                Story.of("a", "Daily One", "2017-10-14")
                    .says("The army entered and took Mayadin, a monitor said.", capture())
                    .says("It is now in full control of it, it said.", capture().from("sohr")),
                Story.of("b", "Daily Two", "2017-10-14")
                    .says("Mayadin fell on Saturday, it said.", capture().from("sohr"))));
    assertThat(incident.standing()).isEqualTo(Standing.SINGLE_SOURCE);
    assertThat(incident.reason())
        .isEqualTo("Told by one voice: Syrian Observatory for Human Rights (2 articles).");
  }

  @Test
  void aParagraphLiftedIntoAnotherArticleIsNoVoiceOfItsOwn() {
    Story source =
        Story.of("a", "SANA", "2017-10-14")
            .says("Units of the army took the town of Mayadin from the last men in it.", capture());
    Story taker =
        Story.of("b", "Daily Two", "2017-10-15")
            .says("Prices of bread rose again.")
            .says("Army units took the town of Mayadin from the last men in it.", capture());
    Passage lifted = new Passage("b", new Span(28, 84), "a", new Span(0, 71));
    List<Incident> linked =
        LINKER.link(
            List.of(source.article(), taker.article()),
            new Copies(List.of(), List.of(lifted)),
            Stream.of(source, taker).flatMap(s -> s.claims().stream()).toList());
    assertThat(only(linked).standing()).isEqualTo(Standing.SINGLE_SOURCE);
    assertThat(only(linked).reason()).isEqualTo("Told by one voice: SANA (2 articles).");
    assertThat(only(LinkedStories.link(source, taker)).voices()).isEqualTo(2);
  }

  @Test
  void twoSourcesInOneSentenceAreTwoVoices() {
    Incident incident =
        only(
            LinkedStories.link(
                Story.daily(
                    "a",
                    "2017-10-14",
                    "The raid on Mayadin killed 12, the monitor said, or three, SANA said.",
                    strike("2017-10-14").killing(12).from("sohr"),
                    strike("2017-10-14").killing(3).from("sana"))));
    assertThat(incident.voices()).isEqualTo(2);
  }

  @Test
  void conflictingTollsAreShownAsADifference() {
    Incident incident =
        only(
            LinkedStories.link(
                Story.of("a", "Daily One", "2017-10-14")
                    .says(
                        "Jets hit the market of Mayadin, killing six.",
                        strike("2017-10-14").killing(6)),
                Story.of("b", "Daily Two", "2017-10-15")
                    .says(
                        "Residents counted 14 dead after jets hit Mayadin.",
                        strike("2017-10-14").killing(14))));
    assertThat(incident.standing()).isEqualTo(Standing.CORROBORATED);
    assertThat(incident.differences())
        .singleElement()
        .satisfies(d -> assertThat(d.kind()).isEqualTo(Difference.Kind.NUMBER))
        .satisfies(
            d ->
                assertThat(d.message()).isEqualTo("Daily One tells of 6 killed; Daily Two of 14."));
  }

  @Test
  void alliesDoNotContradictEachOther() {
    Story first =
        Story.of("a", "SANA", "2017-10-14")
            .says("Warplanes struck depots in Mayadin on Saturday.", strike("2017-10-14"));
    Telling army = Telling.of("airstrike", "mayadin").by("saa").on("2017-10-14");
    Story second =
        Story.of("b", "South Front", "2017-10-14")
            .says("The army's warplanes struck depots in Mayadin.", army);
    Incident incident = only(LinkedStories.link(first, second));
    assertThat(incident.differences()).isEmpty();
    assertThat(incident.standing()).isEqualTo(Standing.CORROBORATED);
  }

  @Test
  void aDeniedStrikeIsDisputed() {
    List<Incident> incidents =
        LinkedStories.link(
            Story.of("a", "Daily One", "2017-10-14")
                .says(
                    "Jets bombed the positions near Mayadin, the SDF said.",
                    strike("2017-10-14").against("sdf").from("sdf")),
            Story.of("b", "Daily Two", "2017-10-14")
                .says(
                    "Moscow denied that its jets had bombed positions near Mayadin.",
                    Telling.of("deny").by("russia"),
                    strike("2017-10-14").against("sdf").as(Status.DENIED)));
    Incident incident = only(incidents);
    assertThat(incident.type()).isEqualTo(ClaimType.AIRSTRIKE);
    assertThat(incident.standing()).isEqualTo(Standing.DISPUTED);
    assertThat(incident.reason())
        .isEqualTo("Told by Syrian Democratic Forces (1 article); denied by Russia.");
  }

  @Test
  void aRejectedChargeIsToldByThoseWhoMakeIt() {
    Incident incident =
        only(
            LinkedStories.link(
                Story.daily(
                    "a",
                    "2017-10-14",
                    "Moscow rejected claims of the SDF that its jets had bombed them.",
                    Telling.of("deny").by("russia"),
                    strike("2017-10-14").as(Status.DENIED).from("sdf"))));
    assertThat(incident.standing()).isEqualTo(Standing.DISPUTED);
    assertThat(incident.agents()).containsExactly("russia");
  }

  @Test
  void whatIsOnlyDeniedIsDenied() {
    Incident incident =
        only(
            LinkedStories.link(
                Story.daily(
                    "a",
                    "2017-10-14",
                    "The army did not take Mayadin, a commander said.",
                    capture().as(Status.DENIED).from("a commander"))));
    assertThat(incident.standing()).isEqualTo(Standing.DENIED);
    assertThat(incident.reason()).isEqualTo("Only told as denied, by a commander.");
  }

  @Test
  void aSimilarStrikeOfTheNextDayIsAnother() {
    assertThat(
            LinkedStories.link(
                Story.of("a", "Daily One", "2017-10-14")
                    .says("Jets bombed Mayadin on Saturday.", strike("2017-10-14")),
                Story.of("b", "Daily Two", "2017-10-15")
                    .says("Jets bombed Mayadin on Sunday.", strike("2017-10-15"))))
        .hasSize(2);
  }

  @Test
  void anUnconfirmedCaptureIsConfirmedTwoDaysLater() {
    Story rumour =
        Story.of("a", "Daily One", "2017-10-12")
            .says(
                "There were unconfirmed reports that the army took Mayadin.",
                capture().on("2017-10-12").as(Status.UNCONFIRMED));
    assertThat(only(LinkedStories.link(rumour)).standing()).isEqualTo(Standing.UNCONFIRMED);
    Incident confirmed =
        only(
            LinkedStories.link(
                rumour,
                Story.of("b", "SANA", "2017-10-14").says("The army took Mayadin.", capture()),
                Story.of("c", "Daily Two", "2017-10-14")
                    .says("Mayadin is in the army's hands, residents said.", capture())));
    assertThat(confirmed.standing()).isEqualTo(Standing.CORROBORATED);
  }

  @Test
  void whatIsExpectedIsKeptApart() {
    assertThat(
            LinkedStories.link(
                Story.of("a", "Daily One", "2017-10-13")
                    .says("The army will storm Mayadin.", capture().as(Status.EXPECTED)),
                Story.of("b", "SANA", "2017-10-14").says("The army took Mayadin.", capture())))
        .extracting(Incident::standing)
        .containsExactlyInAnyOrder(Standing.EXPECTED, Standing.SINGLE_SOURCE);
  }

  @Test
  void backgroundSwallowsNothing() {
    Telling war =
        Telling.of("casualties", "syria")
            .during("2011-03-15", "2017-10-14", DatePrecision.YEAR)
            .killing(300000);
    List<Incident> incidents =
        LinkedStories.link(
            Story.of("a", "Daily One", "2017-10-14")
                .says("Jets bombed Mayadin, killing six.", strike("2017-10-14").killing(6))
                .says("More than 300,000 people have been killed since 2011.", war),
            Story.of("b", "Daily Two", "2017-10-14")
                .says("The war has killed more than 300,000 people since 2011.", war));
    assertThat(incidents).hasSize(2);
  }

  @Test
  void severalSentencesOfOneArticleTellOneEvent() {
    Incident incident =
        only(
            LinkedStories.link(
                Story.daily(
                        "a",
                        "2017-10-14",
                        "Jets bombed the market of Mayadin.",
                        strike("2017-10-14"))
                    .says("The attack came at noon.", Telling.of("assault").on("2017-10-14"))
                    .says(
                        "At least six people were killed.",
                        Telling.of("casualties", "mayadin").by("civilians").on("2017-10-14"))));
    assertThat(incident.type()).isEqualTo(ClaimType.AIRSTRIKE);
    assertThat(incident.targets()).containsExactly("civilians");
  }

  @Test
  void whatOneSentenceTellsAndDeniesAreTwoEvents() {
    Telling denied = capture().as(Status.DENIED);
    assertThat(
            LinkedStories.link(
                Story.daily(
                    "a",
                    "2017-10-14",
                    "The army took Mayadin but not its farms.",
                    capture(),
                    denied)))
        .extracting(Incident::standing)
        .containsExactlyInAnyOrder(Standing.SINGLE_SOURCE, Standing.DENIED);
  }

  /** Neither is dated; the place alone would not do. */
  @ParameterizedTest
  @CsvSource({
    "'Jets hit the lieutenant-general, Valery Petrovsky, near the bridge.', 1",
    "'Jets killed the general Ivan Orlovsky near a bridge.', 2",
    "'Jets killed many, Secretary-General Valery Petrovsky was told.', 2",
  })
  void accountsThatNameOnePersonAreLikelierOfOneEvent(String other, int incidents) {
    Telling raid = Telling.of("airstrike", "mayadin").by("rebels");
    assertThat(
            LinkedStories.link(
                Story.undated("a", "Daily One")
                    .says("Colonel Valeriy Petrovsky died when his post was struck.", raid),
                Story.undated("b", "Daily Two").says(other, raid)))
        .hasSize(incidents);
  }

  @Test
  void theLeadIsWhatTheHeadlineTells() {
    Story story =
        Story.of("a", "Daily One", "2017-10-14")
            .titled("Six killed in air raid on Mayadin")
            .says(
                "As envoys met for talks,",
                Telling.of("negotiate", "qaryatayn").by("russia").on("2017-10-14"))
            .says("an air raid killed six in Mayadin.", strike("2017-10-14").killing(6));
    List<Incident> incidents = LinkedStories.link(story);
    assertThat(LINKER.lead(story.article(), incidents))
        .isEqualTo(
            incidents.stream()
                .filter(incident -> incident.type() == ClaimType.AIRSTRIKE)
                .map(Incident::id)
                .findFirst());
    assertThat(LINKER.lead(Story.of("z", "None", "2017-10-14").article(), incidents)).isEmpty();
  }

  @Test
  void orderMakesNoDifference() {
    Random random = new Random(7);
    List<Article> articles = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String day = "2017-10-" + (10 + random.nextInt(5));
      String place = List.of("mayadin", "mayadin-farms", "east", "qaryatayn").get(i % 4);
      String type = List.of("airstrike", "shelling", "capture", "assault").get(random.nextInt(4));
      Telling telling = Telling.of(type, place).killing(random.nextInt(4));
      Story story =
          Story.of("s" + i, "Daily " + i % 7, "2017-10-15")
              .says(
                  "Something befell " + place + ".",
                  random.nextBoolean() ? telling : telling.on(day))
              .says("More befell it.", Telling.of("casualties", place).on(day));
      articles.add(story.article());
      claims.addAll(story.claims());
    }
    List<Incident> first = LINKER.link(articles, Copies.none(), claims);
    assertThat(first.stream().mapToInt(i -> i.claims().size()).sum()).isEqualTo(claims.size());
    for (int shuffle = 0; shuffle < 10; shuffle++) {
      Collections.shuffle(articles, random);
      Collections.shuffle(claims, random);
      assertThat(LINKER.link(articles, Copies.none(), claims)).isEqualTo(first);
    }
  }
}
