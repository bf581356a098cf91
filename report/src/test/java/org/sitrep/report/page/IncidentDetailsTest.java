package org.sitrep.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sitrep.model.AgainstInterest;
import org.sitrep.model.Article;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DateRange;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.model.Origin;
import org.sitrep.model.People;
import org.sitrep.model.Situation;
import org.sitrep.model.Standing;
import org.sitrep.model.StandingOn;
import org.sitrep.model.Toll;
import org.sitrep.model.TollFigure;
import org.sitrep.model.TollFigure.Use;
import org.sitrep.report.Situations;
import org.sitrep.report.Told;
import org.sitrep.report.export.IncidentLines;
import org.sitrep.report.export.IncidentTable;
import org.sitrep.report.index.SituationIndex;

/** What stands under an incident: tolls with their figures, history, updates, marks. */
class IncidentDetailsTest {
  private static final Article ARTICLE =
      Situations.article(
          "one",
          "SANA",
          "2017-10-12",
          "",
          "Raid",
          "The raid on Mayadin killed six or eight. Two of the dead were children. Since 2011,"
              + " 400 died.");
  private static final Claim CLAIM =
      new Told(ARTICLE, Situations.SYRIA, ClaimType.AIRSTRIKE, "The raid", "raid").claim();

  private static TollFigure figure(int min, String who, Use use) {
    return new TollFigure(
        CLAIM.id(), "SANA", CasualtyKind.KILLED, People.ALL, min, OptionalInt.of(min), who, use);
  }

  private static Incident incident() {
    Incident plain = Situations.incident("raid", Standing.CORROBORATED, 2, List.of(), CLAIM);
    return new Incident(
        plain.id(),
        plain.type(),
        plain.agents(),
        plain.targets(),
        plain.place(),
        plain.date(),
        plain.standing(),
        plain.reason(),
        plain.voices(),
        plain.claims(),
        List.of(),
        List.of(
            new Difference(
                Difference.Kind.NUMBER, CLAIM.id(), CLAIM.id(), "SANA told of 6, of 8 later.")),
        List.of(
            new Toll(CasualtyKind.KILLED, People.ALL, 6, 8, 8, false),
            new Toll(CasualtyKind.KILLED, People.CIVILIANS, 2, 2, 2, false)),
        List.of(
            figure(6, "people", Use.TOLD),
            figure(8, "people", Use.TOLD),
            figure(2, "children", Use.PART),
            figure(400, "people", Use.TOTAL)),
        List.of(
            new StandingOn(LocalDate.parse("2017-10-12"), Standing.SINGLE_SOURCE, 1, "One."),
            new StandingOn(LocalDate.parse("2017-10-13"), Standing.CORROBORATED, 2, "Two.")),
        List.of(new AgainstInterest(CLAIM.id(), "SANA", "government")));
  }

  private static Situation situation() {
    return new Situation(
        DateRange.of(LocalDate.parse("2017-10-12")),
        List.of(ARTICLE),
        List.of(new Origin("one", Optional.empty(), List.of("one"))),
        List.of(incident()),
        new TreeMap<>(),
        List.of(),
        List.of());
  }

  private static String text(Document page, String query) {
    Element found = page.selectFirst(query);
    return Objects.requireNonNull(found, query).text();
  }

  @Test
  void thePageShowsAllOfIt() {
    Document page = Jsoup.parse(Page.of(situation(), Situations.SYRIA));
    assertThat(text(page, ".figures"))
        .isEqualTo("Killed 6–8, best 8 — 6 (SANA); 8 (SANA). Of civilians 2");
    assertThat(page.select(".told li"))
        .extracting(Element::text)
        .containsExactly(
            "Killed 6 (people), SANA where",
            "Killed 8 (people), SANA where",
            "Killed 2 (children), SANA where — a part of this account’s figure, or beside it; not"
                + " counted",
            "Killed 400 (people), SANA where — a running total, not counted");
    assertThat(page.select(".history li"))
        .extracting(Element::text)
        .containsExactly("12 Oct 2017 Single source One.", "13 Oct 2017 Corroborated Two.");
    assertThat(text(page, ".updated")).isEqualTo("Updated: SANA told of 6, of 8 later.");
    assertThat(text(page, ".against")).isEqualTo("against its own side’s interest");
  }

  @Test
  void theLineHasAllOfIt() throws IOException {
    StringWriter out = new StringWriter();
    IncidentLines.write(List.of(incident()), out);
    assertThat(out.toString())
        .endsWith("}\n")
        .contains(
            "\"history\":[{\"day\":\"2017-10-12\",\"standing\":\"single_source\",\"voices\":1,",
            "{\"kind\":\"killed\",\"people\":\"civilians\",\"low\":2,\"best\":2,\"high\":2,",
            "\"min\":400,\"max\":400,\"who\":\"people\",\"use\":\"total\"}",
            "\"differences\":[],\"updates\":[{\"kind\":\"number\"",
            "\"source\":\"SANA\",\"side\":\"government\"}");
  }

  @Test
  void theRowHasTheTollsAndTheHistory() throws IOException {
    StringWriter out = new StringWriter();
    new IncidentTable(Situations.SYRIA, new SituationIndex(situation())).write(situation(), out);
    assertThat(out.toString().lines().skip(1))
        .singleElement()
        .asString()
        .contains(
            ",6,8,8,no,,,,,2,2,2,,,,killed 400,",
            "2017-10-12 single_source 1; 2017-10-13 corroborated 2");
  }

  private static Article raid(String id, String day) {
    return Situations.article(id, "Daily " + id, "2017-10-12", "", "Raid", "Jets hit it " + day);
  }

  private static Claim on(Article article, String words, String day) {
    return new Told(article, Situations.SYRIA, ClaimType.AIRSTRIKE, "Jets", "hit")
        .dayIn(words, day)
        .claim();
  }

  private static Document page(List<Article> articles, Claim... claims) {
    Incident incident = Situations.incident("x", Standing.CORROBORATED, 2, List.of(), claims);
    return Jsoup.parse(
        Page.of(
            new Situation(
                DateRange.of(LocalDate.parse("2017-10-12")),
                articles,
                List.of(),
                List.of(incident),
                new TreeMap<>(),
                List.of(),
                List.of()),
            Situations.SYRIA));
  }

  @Test
  void accountsThatGiveSeveralDaysShowEachWithItsWords() {
    Article one = raid("one", "yesterday.");
    Article two = raid("two", "on 10 October.");
    Claim yesterday = on(one, "yesterday", "2017-10-11");
    Document differing = page(List.of(one, two), yesterday, on(two, "10 October", "2017-10-10"));
    assertThat(differing.select(".dates"))
        .extracting(Element::text)
        .containsExactlyInAnyOrder(
            "Dates it “yesterday”: 11 Oct 2017", "Dates it “10 October”: 10 Oct 2017");
    Document agreeing = page(List.of(one, two), yesterday, on(two, "10 October", "2017-10-11"));
    assertThat(agreeing.select(".dates")).isEmpty();
  }
}
