package org.sitrep.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Incident;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Situation;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;
import org.sitrep.report.Situations;
import org.sitrep.report.Told;
import org.sitrep.report.index.SituationIndex;

class SentencesTest {
  private static final Article ARTICLE =
      article("Some event of the Tiger Forces and Islamic State in Balum in Mayadin.");

  private static Article article(String text) {
    return Situations.article("one", "Front Gazette", "2017-10-12", "", "Title", text);
  }

  private static String sentence(Incident incident, Article article) {
    Situation situation =
        new Situation(
            Situations.period("2017-10-01", "2017-10-31"),
            List.of(article),
            List.of(),
            List.of(incident),
            new TreeMap<>(),
            List.of(),
            List.of());
    return new Sentences(Situations.SYRIA, new SituationIndex(situation)).of(incident);
  }

  /** Each line of sentences.tsv: type, standing, whether the doer is told, the sentence. */
  @Test
  void allTypesReadAsInTheTable() throws IOException {
    List<String> lines = new ArrayList<>();
    for (ClaimType type : ClaimType.values()) {
      lines.add(line(type, Standing.SINGLE_SOURCE, true));
      lines.add(line(type, Standing.SINGLE_SOURCE, false));
      lines.add(line(type, Standing.EXPECTED, true));
      lines.add(line(type, Standing.DENIED, true));
      lines.add(line(type, Standing.UNCONFIRMED, false));
    }
    try (var in = Objects.requireNonNull(getClass().getResourceAsStream("sentences.tsv"))) {
      String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(lines).containsExactlyElementsOf(expected.lines().toList());
    }
  }

  private static String line(ClaimType type, Standing standing, boolean doer) {
    String sentence = sentence(Situations.ofType(type, standing, doer, ARTICLE), ARTICLE);
    return String.join("\t", type.code(), standing.code(), doer ? "doer" : "-", sentence);
  }

  private static String single(Article article, Told told) {
    Claim claim = told.claim();
    return sentence(Situations.incident("x", Standing.SINGLE_SOURCE, 1, List.of(), claim), article);
  }

  /** The sentence for an article of one claim, whose roles are filled in. */
  private static String read(
      String text, ClaimType type, String trigger, UnaryOperator<Told> roles) {
    Article article = article(text);
    return single(article, roles.apply(told(article, type, trigger)));
  }

  private static Told told(Article article, ClaimType type, String trigger) {
    String first = article.text().substring(0, article.text().indexOf(' '));
    return new Told(article, Situations.SYRIA, type, first, trigger);
  }

  @Test
  void verbsAgreeWithTheirDoers() {
    Article article = article("Residents fled while Russia and ISIS fought near Raqqa.");
    assertThat(
            single(article, told(article, ClaimType.DISPLACE, "fled").by("Residents", "civilians")))
        .isEqualTo("Civilians are reported to have fled.");
    assertThat(single(article, told(article, ClaimType.PROTEST, "fled").by("Russia", "russia")))
        .isEqualTo("Russia is reported to have protested.");
    assertThat(
            single(
                article,
                told(article, ClaimType.CLASH, "fought")
                    .by("Russia", "russia")
                    .by("ISIS", "isis")
                    .at("Raqqa", "raqqa", PlacePrecision.NEAR)))
        .isEqualTo(
            "Russia and the Islamic State are reported to have fought each other near Raqqa.");
  }

  @Test
  void theTriggerChoosesTheVerb() {
    Article article = article("They entered Balum and a suicide bomber attacked in Raqqa.");
    assertThat(
            single(
                article,
                told(article, ClaimType.ADVANCE, "entered")
                    .by("They", "saa")
                    .at("Balum", "balum", PlacePrecision.EXACT)))
        .isEqualTo("The Syrian Arab Army is reported to have entered Balum.");
    assertThat(single(article, told(article, ClaimType.EXPLOSION, "suicide bomber")))
        .isEqualTo("A suicide bombing is reported.");
  }

  @Test
  void namesThatTheTheatreDoesNotKnowStandAsTheTextWritesThem() {
    assertThat(
            read(
                "The Jabal Brigade shot down a Mig jet over Deir ez-Zor province.",
                ClaimType.SHOOTDOWN,
                "shot down",
                told ->
                    told.by("The Jabal Brigade", "other:jabal brigade")
                        .on("a Mig jet", "other:mig jet")
                        .at("Deir ez-Zor province", "deir-ez-zor-province", PlacePrecision.AREA)))
        .isEqualTo(
            "“The Jabal Brigade” is reported to have shot down “a Mig jet” in Deir ez-Zor"
                + " province.");
  }

  @Test
  void thoseWhoDoNotFightAreNotNamedAsDoersOfFighting() {
    assertThat(
            read(
                "Residents say that Balum was shelled.",
                ClaimType.SHELLING,
                "shelled",
                told ->
                    told.by("Residents", "civilians").at("Balum", "balum", PlacePrecision.EXACT)))
        .isEqualTo("Shelling in Balum is reported.");
  }

  @Test
  void whatIsDoneByAPartyToItselfNamesItOnce() {
    assertThat(
            read(
                "Russia bombed Raqqa, Russia said.",
                ClaimType.AIRSTRIKE,
                "bombed",
                told ->
                    told.by("Russia", "russia")
                        .on("Russia", "russia")
                        .at("Raqqa", "raqqa", PlacePrecision.EXACT)))
        .isEqualTo("Russia is reported to have carried out airstrikes in Raqqa.");
  }

  @Test
  void aCountryIsNamedOnlyWhereNothingNarrowerIs() {
    Article article = article("Shells fell on Raqqa in Syria.");
    assertThat(
            single(
                article,
                told(article, ClaimType.SHELLING, "fell")
                    .at("Raqqa", "raqqa", PlacePrecision.EXACT)
                    .at("Syria", "syria", PlacePrecision.COUNTRY)))
        .isEqualTo("Shelling in Raqqa is reported.");
    assertThat(
            single(
                article,
                told(article, ClaimType.ACCUSE, "fell")
                    .by("Shells", "us")
                    .at("Syria", "syria", PlacePrecision.COUNTRY)))
        .isEqualTo("The United States is reported to have accused another party.");
  }

  @Test
  void casualtiesAreCountedByWhatIsTold() {
    Article article = article("Twelve died in Raqqa.");
    Told told =
        told(article, ClaimType.CASUALTIES, "died")
            .by("Twelve", "civilians")
            .at("Raqqa", "raqqa", PlacePrecision.EXACT)
            .figure(CasualtyKind.KILLED, 12, 12)
            .atLeast(CasualtyKind.WOUNDED, 1200);
    assertThat(single(article, told))
        .isEqualTo("12 killed and at least 1,200 wounded among civilians in Raqqa are reported.");
  }

  @Test
  void aPlaceHasOneArticle() {
    assertThat(
            read(
                "They reached a besieged base.",
                ClaimType.CAPTURE,
                "reached",
                told -> told.by("They", "saa").atUnknown("a besieged base")))
        .contains(" a besieged base")
        .doesNotContain("the a ");
  }

  @Test
  void whoDeniesIsNamed() {
    Article article = article("Russia denied that it bombed Raqqa.");
    Claim claim =
        told(article, ClaimType.AIRSTRIKE, "bombed")
            .by("it", "russia-air")
            .at("Raqqa", "raqqa", PlacePrecision.EXACT)
            .status(Status.DENIED)
            .saidBy("Russia", "russia")
            .claim();
    Incident denied = Situations.incident("x", Standing.DENIED, 1, List.of(), claim);
    assertThat(sentence(denied, article))
        .isEqualTo(
            "Russia denied that the Russian Aerospace Forces carried out airstrikes in Raqqa.");
  }

  @Test
  void figuresOfSeveralAccountsAreARange() {
    Article article = article("Six died, or more than twelve died.");
    Claim six =
        told(article, ClaimType.CASUALTIES, "died").figure(CasualtyKind.KILLED, 6, 6).claim();
    Claim more =
        told(article, ClaimType.CASUALTIES, "more").atLeast(CasualtyKind.KILLED, 12).claim();
    Incident incident = Situations.incident("x", Standing.CORROBORATED, 2, List.of(), six, more);
    assertThat(Figures.of(incident))
        .extracting(Figures::text)
        .containsExactly("6 to at least 12 killed");
    assertThat(Figures.sums(more)).extracting(Casualties::min).containsExactly(12);
  }
}
