package org.sitrep.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.scene.LinkedStories.only;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.model.People;
import org.sitrep.model.Toll;
import org.sitrep.model.TollFigure;
import org.sitrep.model.TollFigure.Use;
import org.sitrep.scene.Story;
import org.sitrep.scene.Telling;
import org.sitrep.text.ResourceLines;

/** Small stories and the tolls that they add up to. */
class TollsTest {
  private static Telling strike() {
    return Telling.of("airstrike", "mayadin").by("russia").on("2017-10-14");
  }

  private static Telling dead() {
    return Telling.of("casualties", "mayadin").on("2017-10-14");
  }

  private static Toll killed(Incident incident, People people) {
    return incident.toll(CasualtyKind.KILLED, people).orElseThrow();
  }

  @Test
  void theBestFigureIsTheOneThatMostVoicesTell() {
    Incident incident =
        only(
            Story.daily(
                "a", "2017-10-14", "Jets hit Mayadin and left six dead.", strike().killing(6)),
            Story.daily("b", "2017-10-15", "Eight died as jets hit Mayadin.", strike().killing(8)),
            Story.daily(
                "c", "2017-10-15", "The raid on Mayadin killed eight.", strike().killing(8)),
            Story.daily("d", "2017-10-16", "No fewer than 14 fell.", strike().killingAtLeast(14)));
    assertThat(killed(incident, People.ALL))
        .isEqualTo(new Toll(CasualtyKind.KILLED, People.ALL, 6, 8, 14, true));
    assertThat(incident.figures())
        .extracting(TollFigure::voice)
        .containsExactlyInAnyOrder("Daily a", "Daily b", "Daily c", "Daily d");
  }

  @Test
  void aVoiceThatTellsMoreLaterHasUpdatedItsFigureAndContradictsNobody() {
    Incident incident =
        only(
            Story.daily(
                "a", "2017-10-14", "Jets hit Mayadin: six dead.", strike().killing(6).from("sohr")),
            Story.daily(
                "b",
                "2017-10-16",
                "Nine are now dead after jets hit Mayadin.",
                strike().killing(9).from("sohr")));
    assertThat(killed(incident, People.ALL).best()).isEqualTo(9);
    assertThat(incident.differences()).isEmpty();
    assertThat(incident.updates())
        .extracting(Difference::message)
        .containsExactly(
            "Syrian Observatory for Human Rights told of 6 killed on 14 October 2017, of 9 on 16"
                + " October 2017.");
  }

  @Test
  void groupsOfOneSentenceAreAddedAndKeptApart() {
    Incident incident =
        only(
            Story.daily(
                "a",
                "2017-10-14",
                "The raid on Mayadin killed six soldiers and two civilians and wounded twelve.",
                strike().killing(6, "soldiers").killing(2, "civilians").wounding(12)));
    assertThat(killed(incident, People.ALL).best()).isEqualTo(8);
    assertThat(killed(incident, People.CIVILIANS).best()).isEqualTo(2);
    assertThat(killed(incident, People.FIGHTERS).best()).isEqualTo(6);
    assertThat(incident.toll(CasualtyKind.WOUNDED, People.ALL).orElseThrow().high()).isEqualTo(12);
  }

  @Test
  void aPartIsNoFigureOfItsOwn() {
    Incident incident =
        only(
            Story.daily(
                    "a",
                    "2017-10-14",
                    "Jets bombed Mayadin and killed thirty.",
                    strike().killing(30))
                .says("Five of the dead were children.", dead().killing(5, "children")));
    assertThat(killed(incident, People.ALL))
        .isEqualTo(new Toll(CasualtyKind.KILLED, People.ALL, 30, 30, 30, false));
    assertThat(killed(incident, People.CIVILIANS).best()).isEqualTo(5);
    assertThat(incident.figures()).extracting(TollFigure::use).containsExactly(Use.TOLD, Use.PART);
  }

  @Test
  void somePeopleOfACountedTotalAreAPart() {
    Incident incident =
        only(
            Story.daily(
                "a",
                "2017-10-14",
                "The raid on Mayadin killed 30 people, 12 civilians.",
                strike().killing(30).killing(12, "civilians")));
    assertThat(killed(incident, People.ALL).high()).isEqualTo(30);
    assertThat(killed(incident, People.CIVILIANS).high()).isEqualTo(12);
  }

  @Test
  void twoSourcesOfOneArticleAreTwoFigures() {
    Incident incident =
        only(
            Story.daily(
                    "a",
                    "2017-10-14",
                    "The raid on Mayadin killed 12, the monitor said.",
                    strike().killing(12).from("sohr"))
                .says("Three died in Mayadin, the agency said.", strike().killing(3).from("sana")));
    assertThat(killed(incident, People.ALL).low()).isEqualTo(3);
    assertThat(killed(incident, People.ALL).high()).isEqualTo(12);
    assertThat(incident.differences())
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.NUMBER);
  }

  @Test
  void aRunningTotalIsNoToll() {
    Incident incident =
        only(
            Story.daily(
                    "a", "2017-10-14", "Jets bombed Mayadin and killed six.", strike().killing(6))
                .says(
                    "The raids have killed 400 people in Mayadin since September.",
                    strike().killing(400)));
    assertThat(killed(incident, People.ALL).high()).isEqualTo(6);
    assertThat(incident.figures()).extracting(TollFigure::use).contains(Use.TOTAL);
  }

  @Test
  void aFigureOfALongTimeIsARunningTotal() {
    Telling war =
        Telling.of("casualties", "syria")
            .during("2011-03-15", "2017-10-14", DatePrecision.YEAR)
            .killing(300000);
    Incident incident = only(Story.daily("a", "2017-10-14", "Some 300,000 lost their lives.", war));
    assertThat(incident.tolls()).isEmpty();
    assertThat(incident.figures()).extracting(TollFigure::use).containsExactly(Use.TOTAL);
  }

  @Test
  void hugeFiguresDoNotOverflow() {
    Incident incident =
        only(
            Story.daily(
                "a",
                "2017-10-14",
                "Jets bombed Mayadin.",
                strike().killing(Integer.MAX_VALUE).killing(Integer.MAX_VALUE)));
    assertThat(killed(incident, People.ALL).high()).isEqualTo(Integer.MAX_VALUE);
  }

  static List<String[]> examples() {
    List<String> lines = ResourceLines.of(TollsTest.class, "totals.tsv");
    return lines.subList(1, lines.size()).stream().map(line -> line.split("\t", -1)).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void eachPatternFitsItsExample(String use, String pattern, String example, String not) {
    Pattern compiled = Pattern.compile(pattern);
    assertThat(compiled.matcher(example.toLowerCase(java.util.Locale.ROOT)).find()).isTrue();
    assertThat(compiled.matcher(not.toLowerCase(java.util.Locale.ROOT)).find()).isFalse();
    assertThat(use).isIn("total", "part");
  }

  @Test
  void wordsSayWhomAFigureCounts() {
    assertThat(TollWords.known().people("civilians, most of them women"))
        .isEqualTo(People.CIVILIANS);
    assertThat(TollWords.known().people("ISIS fighters")).isEqualTo(People.FIGHTERS);
    assertThat(TollWords.known().people("people")).isEqualTo(People.ALL);
    assertThat(TollWords.known().people("")).isEqualTo(People.ALL);
  }
}
