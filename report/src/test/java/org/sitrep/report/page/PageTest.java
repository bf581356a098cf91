package org.sitrep.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Incident;
import org.sitrep.model.Metadata;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;
import org.sitrep.model.Standing;
import org.sitrep.report.Situations;
import org.sitrep.report.Told;

class PageTest {
  static List<Situation> all() {
    return List.of(
        Situations.small(), Situations.empty(), Situations.hostile(), Situations.huge(60));
  }

  private static Document page(Situation situation) {
    return Jsoup.parse(Page.of(situation, Situations.SYRIA));
  }

  private static Element first(Element root, String query) {
    return Objects.requireNonNull(root.selectFirst(query), query);
  }

  private static Element byId(Document page, String id) {
    return Objects.requireNonNull(page.getElementById(id), id);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyInternalLinkHasItsTargetAndEveryIdIsUnique(Situation situation) {
    Document page = page(situation);
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertThat(ids.add(element.id())).as("id " + element.id()).isTrue();
    }
    for (Element link : page.select("[href^=#]")) {
      assertThat(ids.contains(link.attr("href").substring(1))).as(link.outerHtml()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingIsLoadedAndOnlyArticlesAreLinkedTo(Situation situation) {
    Document page = page(situation);
    assertThat(page.select("[src], link, iframe, object, embed, form, base, img")).isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    for (Element link : page.select("[href]:not([href^=#])")) {
      assertThat(link.attr("href")).matches("https?://.*");
      assertThat(link.attr("rel")).contains("noopener");
    }
    assertThat(page.getAllElements())
        .noneMatch(
            element ->
                element.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on")));
  }

  @ParameterizedTest
  @MethodSource("all")
  void headingsAreInOrderAndLandmarksThere(Situation situation) {
    Document page = page(situation);
    assertThat(page.select("h1")).hasSize(1);
    int last = 1;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(last + 1);
      last = level;
    }
    assertThat(page.select("main, header, nav, footer")).hasSize(4);
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void quotationsAreTheCharactersOfTheTextAndLeadToThem() {
    Document page = page(Situations.small());
    List<Element> quotes = page.select("a.quote");
    assertThat(quotes).hasSizeGreaterThan(10);
    for (Element quote : quotes) {
      Element mark = byId(page, quote.attr("href").substring(1));
      assertThat(mark.tagName()).isEqualTo("mark");
      assertThat(mark.wholeText()).isEqualTo(first(quote, "q").wholeText());
    }
    Element capture = byId(page, "i-capture-balum-1");
    assertThat(capture.select("h3").text())
        .isEqualTo(
            "The Tiger Forces are reported to have captured Balum, Balout and the grain mill in"
                + " Mayadin.");
    assertThat(first(capture, "q").text())
        .isEqualTo(
            "The Tiger Forces have captured Balum, Balout and the grain mill in Mayadin, local"
                + " sources said.");
    assertThat(first(capture, "q b").text()).isEqualTo("captured");
    assertThat(first(capture, ".chain").text())
        .isEqualTo("Front Gazette ← local sources 12 Oct 2017");
  }

  @Test
  void copiesAreFoldedIntoOneQuotation() {
    Element capture = byId(page(Situations.small()), "i-capture-balum-1");
    assertThat(capture.select("q")).hasSize(2);
    assertThat(capture.select(".copies").text())
        .isEqualTo("also carried by World Mirror (13 Oct 2017)");
    assertThat(capture.select(".badge").text()).isEqualTo("Corroborated");
  }

  @Test
  void everyIncidentStandsOnceAndOpensOnAQuotation() {
    Situation situation = Situations.small();
    Document page = page(situation);
    assertThat(page.select("article.incident")).hasSize(situation.incidents().size());
    for (Element incident : page.select("article.incident")) {
      assertThat(incident.select("details a.quote")).isNotEmpty();
    }
    assertThat(page.select("#expected article")).hasSize(2);
    assertThat(page.select("#denied article")).hasSize(1);
    assertThat(page.select("#unconfirmed article")).hasSize(1);
    assertThat(page.select("#differ .pair")).hasSize(3);
    assertThat(first(page, "#front-mayadin article").id()).isEqualTo("i-capture-balum-1");
  }

  @Test
  void theMapNamesTheEuphratesAndLinksItsMarks() {
    Document page = page(Situations.small());
    for (String map : List.of("svg.map-wide", "svg.map-narrow")) {
      assertThat(page.select(map + " text.m-river-name").eachText()).contains("Euphrates");
      assertThat(page.select(map + " a.m-mark")).hasSizeGreaterThan(5);
      assertThat(page.select(map + " a.m-flag")).hasSize(4);
    }
  }

  private static Situation told(String from, String to, Article article, Claim... claims) {
    List<Incident> incidents = new ArrayList<>();
    for (Claim claim : claims) {
      String id = "i" + incidents.size();
      incidents.add(Situations.incident(id, Standing.SINGLE_SOURCE, 1, List.of(), claim));
    }
    return new Situation(
        Situations.period(from, to),
        List.of(article),
        List.of(),
        incidents,
        new TreeMap<>(),
        List.of(),
        List.of());
  }

  private static Told told(Article article, ClaimType type) {
    return new Told(article, Situations.SYRIA, type, "Russia", "warned");
  }

  @Test
  void anUnknownDayIsNeverShown() {
    Article article = Situations.article("x", "", "", "", "", "Russia warned of it in Raqqa.");
    String unknown = DateRange.UNKNOWN.start().toString();
    Claim claim =
        told(article, ClaimType.CLASH)
            .at("Raqqa", "raqqa", PlacePrecision.EXACT)
            .dated(unknown, unknown, DatePrecision.NONE)
            .claim();
    String html = Page.of(told(unknown, unknown, article, claim), Situations.SYRIA);
    assertThat(html).doesNotContain("1970");
    Document page = Jsoup.parse(html);
    assertThat(page.select(".period").text()).isEqualTo("Dates not known");
    assertThat(page.select("article.incident .facts").text()).contains("date not known");
    assertThat(page.select("#background")).isEmpty();
  }

  @Test
  void whatRestsOnAnInferredDateSaysSo() {
    Article plain = Situations.article("x", "Gazette", "", "", "", "Russia warned of it.");
    Metadata meta =
        plain.meta().with(new Published(Situations.period("2017-10-10", "2017-10-12"), true));
    Article article = plain.with(meta);
    Claim claim = told(article, ClaimType.THREATEN).claim();
    Document page = page(told("2017-10-10", "2017-10-12", article, claim));
    assertThat(page.select("article.incident .facts .when").text())
        .isEqualTo("on a day of 10–12 Oct 2017 (inferred)");
  }

  @Test
  void talkAndWhatLiesAbroadHaveOneSectionEach() {
    Article article =
        Situations.article("x", "Gazette", "2017-10-12", "", "", "Russia warned in Beirut.");
    Claim talk = told(article, ClaimType.THREATEN).by("Russia", "russia").claim();
    Claim abroad =
        told(article, ClaimType.EXPLOSION).at("Beirut", "beirut", PlacePrecision.EXACT).claim();
    Claim wide =
        told(article, ClaimType.CLASH).at("Russia", "syria", PlacePrecision.COUNTRY).claim();
    Document page = page(told("2017-10-12", "2017-10-12", article, talk, abroad, wide));
    assertThat(page.select("#diplomacy article.incident")).hasSize(1);
    assertThat(page.select("#abroad article.incident")).hasSize(1);
    assertThat(page.select("#country article.incident")).hasSize(1);
  }

  @Test
  void backgroundIsFoldedAndNoNews() {
    Article article =
        Situations.article("x", "Gazette", "2017-10-12", "", "", "Russia warned of it in Raqqa.");
    Claim old = told(article, ClaimType.CLASH).day("2017-08-01").claim();
    Claim year =
        told(article, ClaimType.CASUALTIES)
            .dated("2017-01-01", "2017-10-12", DatePrecision.YEAR)
            .claim();
    Claim recent = told(article, ClaimType.AIRSTRIKE).day("2017-10-09").claim();
    Document page = page(told("2017-10-12", "2017-10-12", article, old, year, recent));
    assertThat(page.select("#background > details article.incident")).hasSize(2);
    assertThat(page.select("#no-place article.incident")).hasSize(1);
  }

  @Test
  void hostileTextStaysText() {
    String html = Page.of(Situations.hostile(), Situations.SYRIA);
    assertThat(html).doesNotContain("<script>alert", "\u202E", "\u202C", "\u0000", "javascript:");
    Document page = Jsoup.parse(html);
    assertThat(page.select("main script, main img, main form")).isEmpty();
    assertThat(page.select("q").text()).contains("<script>alert(2)</script>");
  }

  @Test
  void anEmptySituationSaysSo() {
    Document page = page(Situations.empty());
    assertThat(page.select(".summary").text()).contains("No incident");
    assertThat(page.select("#holdings").text()).contains("No article tells");
    assertThat(page.select("#left-out").text()).contains("Nothing");
  }

  @Test
  void rejectedInputIsCountedByCode() {
    Element out = byId(page(Situations.small()), "left-out");
    assertThat(out.select("h3").eachText()).containsExactly("Left out or damaged: 2", "Notes: 1");
    assertThat(out.text()).contains("ragged row 1").contains("news/all.csv, line 12");
  }

  @Test
  void ofVeryManyArticlesOnlyWhatIsQuotedAndItsNeighboursStay() {
    String html = Page.of(Situations.huge(800), Situations.SYRIA);
    assertThat(html.length()).isLessThan(15_000_000);
    assertThat(html.split("<article class=\"incident\"", -1)).hasSize(800 * Situations.CLAIMS + 1);
    assertThat(html).contains("[4 lines without a claim]");
  }

  @Test
  void quotationsThatOverlapOrCrossLinesAllHaveTheirPlace() {
    Article article =
        Situations.article("x", "Gazette", "2017-10-12", "", "Title", "One\nclash and\nmore. End.");
    Claim whole = new Told(article, Situations.SYRIA, ClaimType.CLASH, "One", "clash").claim();
    Claim inner = new Told(article, Situations.SYRIA, ClaimType.ADVANCE, "clash", "more").claim();
    Claim last = new Told(article, Situations.SYRIA, ClaimType.AID, "\nmore", "more").claim();
    Situation situation =
        new Situation(
            Situations.period("2017-10-12", "2017-10-12"),
            List.of(article),
            List.of(),
            List.of(
                Situations.incident("1", Standing.SINGLE_SOURCE, 1, List.of(), whole),
                Situations.incident("2", Standing.SINGLE_SOURCE, 1, List.of(), inner),
                Situations.incident("3", Standing.SINGLE_SOURCE, 1, List.of(), last)),
            new TreeMap<>(),
            List.of(),
            List.of());
    everyInternalLinkHasItsTargetAndEveryIdIsUnique(situation);
    assertThat(page(situation).select("mark").eachText())
        .containsExactly("One", "clash and", "more.");
  }
}
