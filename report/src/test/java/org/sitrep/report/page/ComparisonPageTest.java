package org.sitrep.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Article;
import org.sitrep.model.Incident;
import org.sitrep.model.Situation;
import org.sitrep.report.Situations;
import org.sitrep.report.compare.Compared;
import org.sitrep.report.compare.Comparison;
import org.sitrep.report.compare.LoadedWords;
import org.sitrep.theatre.Theatres;

class ComparisonPageTest {
  record Case(Situation situation, String a, String b) {
    String html() {
      Comparison comparison = Compared.of(situation, a, b);
      LoadedWords words = new LoadedWords(Compared.THEATRE);
      return ComparisonPage.of(comparison, situation, Compared.THEATRE, words);
    }

    Document page() {
      return Jsoup.parse(html());
    }
  }

  private static final Case SMALL =
      new Case(Situations.small(), "Front Gazette", "River News Agency");

  static List<Case> all() {
    return List.of(
        SMALL,
        new Case(Situations.small(), "b-war", "c-copy"),
        new Case(hostile(), "=1+1", "other"),
        new Case(Situations.huge(60), "Outlet 1", "Outlet 2"));
  }

  /** The hostile situation with a second article that tells of the same incidents. */
  private static Situation hostile() {
    Situation evil = Situations.hostile();
    Article first = evil.articles().get(0);
    Article second = new Article("other", first.file(), first.meta(), first.text(), first.blocks());
    return new Situation(
        evil.period(),
        List.of(first, second),
        evil.origins(),
        evil.incidents(),
        evil.leads(),
        List.of(),
        evil.issues());
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingIsLoadedAndNothingIsRun(Case compared) {
    Document page = compared.page();
    assertThat(page.select("script, [src], link, iframe, object, embed, form, base, img"))
        .isEmpty();
    assertThat(page.select("[style]")).isEmpty();
    assertThat(page.getAllElements())
        .noneMatch(
            e -> e.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on")));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'")
        .contains("style-src 'sha256-", "base-uri 'none'", "form-action 'none'")
        .doesNotContain("unsafe", "script-src");
    String style = Objects.requireNonNull(page.selectFirst("style")).data();
    assertThat(policy).contains(PageHead.hash(style));
    for (Element link : page.select("[href]:not([href^=#])")) {
      assertThat(link.attr("href")).matches("https?://.*");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyLinkLeadsSomewhereAndHeadingsAreInOrder(Case compared) {
    Document page = compared.page();
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
    page.select("[href^=#]")
        .forEach(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    assertThat(page.select("h1")).hasSize(1);
    int last = 1;
    for (Element heading : page.select("h1, h2, h3")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(last + 1);
      last = level;
    }
    assertThat(page.select("main, header, nav, footer")).hasSize(4);
  }

  @Test
  void bothQuotationsStandSideBySide() {
    Document page = SMALL.page();
    Element capture = page.select("#both article").get(0);
    assertThat(capture.select(".pair > div")).hasSize(2);
    assertThat(capture.select(".pair > div:first-child q").text()).startsWith("The Tiger Forces");
    assertThat(capture.select(".pair > div:last-child q").text()).startsWith("The army took Balum");
    assertThat(capture.select(".pair > div:last-child mark b").text()).isEqualTo("took");
    assertThat(capture.select(".plainly").text()).contains("“took” (plainly: capture)");
    assertThat(capture.select(".where").get(0).text())
        .isEqualTo("Army units push into Mayadin, characters 0–95 of b-war at its publisher");
  }

  @Test
  void aDifferenceNamesItsKindAndBothClaims() {
    Element differ = Objects.requireNonNull(SMALL.page().getElementById("differ"));
    assertThat(differ.select(".differs").eachText())
        .anySatisfy(line -> assertThat(line).startsWith("Who did it: "))
        .anySatisfy(line -> assertThat(line).startsWith("Number: "));
    assertThat(differ.select(".differs + .pair q")).hasSize(4);
  }

  @Test
  void wordsAreCountedAndQuoted() {
    Element acts = Objects.requireNonNull(SMALL.page().getElementById("acts"));
    Element capture =
        acts.select("tr").stream()
            .filter(row -> row.select("th").text().equals("Capture"))
            .findFirst()
            .orElseThrow();
    assertThat(capture.select("td").get(0).select("summary").text()).isEqualTo("“captured” × 1");
    assertThat(capture.select("td").get(1).select("mark.loaded").eachText()).contains("“took”");
    assertThat(capture.select("td").get(1).select("q").text()).contains("The army took Balum");
  }

  @Test
  void whatThePageItselfSaysTakesNoSide() {
    Document page = SMALL.page();
    page.select("q, .chain, .where, .teller, mark, bdi, .plainly").remove();
    page.select("th[dir=auto], h1, style").remove();
    LoadedWords words = new LoadedWords(Theatres.load("syria"));
    String shown = page.text();
    assertThat(words.in(shown)).extracting(mark -> mark.span().of(shown)).isEmpty();
    for (Incident incident : SMALL.situation().incidents()) {
      assertThat(page.text()).doesNotContain("proved", "confirmed that " + incident.id());
    }
  }

  @Test
  void whatWasReadIsShownAndNotInterpreted() {
    Document page = new Case(hostile(), "=1+1", "other").page();
    assertThat(page.select("h1").text()).contains("<script>alert(1)</script>");
    assertThat(page.text()).doesNotContain("\u202E");
  }

  @Test
  void itIsTheSameEachTime() {
    assertThat(SMALL.html()).isEqualTo(SMALL.html());
  }
}
