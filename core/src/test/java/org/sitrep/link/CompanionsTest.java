package org.sitrep.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.scene.LinkedStories.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Copies;
import org.sitrep.model.Incident;
import org.sitrep.model.Span;
import org.sitrep.model.Standing;
import org.sitrep.scene.SmallTheatre;
import org.sitrep.scene.Story;
import org.sitrep.scene.Telling;

/** Which act of its sentence a denial is about. */
class CompanionsTest {
  private static final IncidentLinker LINKER = new IncidentLinker(SmallTheatre.load());

  /** The incidents of a sentence that tells of a capture and of a denial, by their words. */
  private static List<Incident> incidents(String sentence, String capture, String denial) {
    Story story =
        Story.of("a", "Daily One", "2017-10-14")
            .says(
                sentence,
                Telling.of("capture", "mayadin").by("isis").on("2017-10-14"),
                Telling.of("deny").by("saa"));
    List<Claim> claims =
        List.of(
            at(story.claims().get(0), sentence, capture),
            at(story.claims().get(1), sentence, denial));
    return LINKER.link(List.of(story.article()), new Copies(List.of(), List.of()), claims);
  }

  private static Claim at(Claim claim, String text, String word) {
    int start = text.indexOf(word);
    return new Claim(
        claim.id(),
        claim.article(),
        claim.type(),
        claim.evidence(),
        new Span(start, start + word.length()),
        claim.agents(),
        claim.targets(),
        claim.places(),
        claim.date(),
        claim.status(),
        claim.sources(),
        claim.casualties(),
        claim.confidence());
  }

  @ParameterizedTest
  @CsvSource({
    "'Reports that ISIS has recaptured Mayadin are denied by the army.', recaptured, denied",
    "'Claims of a capture of Mayadin by ISIS were rejected by the army.', capture, rejected",
    "'A rumour that ISIS had seized Mayadin is untrue, the army denied.', seized, denied",
  })
  void reportsThatAreDeniedAreDisputed(String sentence, String capture, String denial) {
    Incident incident = only(incidents(sentence, capture, denial));
    assertThat(incident.type()).isEqualTo(ClaimType.CAPTURE);
    assertThat(incident.standing()).isEqualTo(Standing.DISPUTED);
    assertThat(incident.reason()).contains("denied by");
  }

  @ParameterizedTest
  @CsvSource({
    "'ISIS captured Mayadin and the army denied any talks.', captured, denied",
    "'After ISIS had captured Mayadin, the army denied that it fled.', captured, denied",
  })
  void anActThatIsToldForItselfIsNotWhatIsDenied(String sentence, String capture, String denial) {
    assertThat(incidents(sentence, capture, denial))
        .filteredOn(i -> i.type() == ClaimType.CAPTURE)
        .singleElement()
        .satisfies(i -> assertThat(i.standing()).isEqualTo(Standing.SINGLE_SOURCE));
  }

  private static Incident bombed(String sentence, Telling act, String denial) {
    Story story =
        Story.of("a", "Daily One", "2017-10-14")
            .says(sentence, act, Telling.of("deny").by("russia"));
    List<Claim> claims =
        List.of(
            at(story.claims().get(0), sentence, "bombed"),
            at(story.claims().get(1), sentence, denial));
    return only(LINKER.link(List.of(story.article()), Copies.none(), claims));
  }

  @Test
  void whoDeniesAnActIsNoneWhoTellsIt() {
    Telling act = Telling.of("airstrike", "mayadin").by("russia").on("2017-10-14");
    String sentence = "Moscow denied that its jets had bombed positions near Mayadin.";
    assertThat(bombed(sentence, act.from("russia"), "denied"))
        .returns(Standing.DENIED, Incident::standing)
        .returns(0, Incident::voices);
  }

  @Test
  void whatOthersSayInTheSentenceOfADenialIsTold() {
    Telling act = Telling.of("airstrike", "mayadin").by("russia").on("2017-10-14");
    String sentence = "Moscow rejected claims by the SDF that its jets had bombed Mayadin.";
    assertThat(bombed(sentence, act.from("sdf", "russia"), "rejected"))
        .returns(Standing.DISPUTED, Incident::standing)
        .returns(1, Incident::voices)
        .satisfies(i -> assertThat(i.reason()).contains("denied by Russia"));
  }
}
