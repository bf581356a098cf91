package org.sitrep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles that try to run something: none does, and all is still shown as text. */
class HostileArticlesTest {
  private static final Collection EXAMPLE = Collection.example();

  @Test
  void nothingThatWasReadRuns() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      for (String address : addresses()) {
        Page page = visit.open(address);
        assertThat(page.evaluate("typeof window.ran")).as(address).isEqualTo("undefined");
        assertThat(visit.find("main script, main img, main iframe, main svg[onload]")).hasCount(0);
        assertThat(
                (Integer)
                    page.evaluate(
                        "[...document.querySelectorAll('[href]')].filter(a => !/^https?:$/.test(new"
                            + " URL(a.getAttribute('href'), location).protocol)).length"))
            .as(address)
            .isZero();
      }
    }
  }

  @Test
  void itIsShownAsItsCharacters() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/article?id=" + encoded(hostile().get(0)));
      assertThat(visit.find("h1")).containsText("<script>window.ran=1</script>");
      assertThat(visit.find(".text")).containsText("<img src=x onerror");
    }
  }

  @Test
  void aTitleOfFiveMillionCharactersIsCut() {
    try (Visit visit = Visit.of(EXAMPLE, 400, false)) {
      visit.open("/article?id=long");
      assertThat(visit.find("h1").innerText().length()).isBetween(10, 1000);
      visit.open("/search?in=articles");
      assertThat((Integer) visit.script("document.documentElement.scrollWidth - innerWidth"))
          .isLessThanOrEqualTo(0);
      assertThat((Integer) visit.script("document.body.textContent.length")).isLessThan(200_000);
    }
  }

  private static List<String> hostile() {
    List<String> ids = new ArrayList<>();
    for (JsonNode article : EXAMPLE.api("articles?limit=1000").path("items")) {
      if (article.path("byline").asText("").contains("<script>")) {
        ids.add(article.path("id").asText(""));
      }
    }
    assertThat(ids).hasSizeGreaterThanOrEqualTo(1);
    ids.sort(java.util.Comparator.naturalOrder());
    return ids;
  }

  private static List<String> addresses() {
    List<String> out =
        new ArrayList<>(
            List.of(
                "/",
                "/map?window=all",
                "/timeline",
                "/sources",
                "/places",
                "/actors",
                "/report",
                "/search?text=Muhassan",
                "/search?in=articles&text=Muhassan",
                "/place?id=mayadin"));
    for (String id : hostile()) {
      out.add("/article?id=" + encoded(id));
    }
    for (JsonNode claim : EXAMPLE.api("claims?text=Muhassan&limit=20").path("items")) {
      out.add("/incident?id=" + encoded(claim.path("incident").asText("")));
      for (JsonNode source : claim.path("sources")) {
        out.add("/source?id=" + encoded(source.path("voice").asText("")));
      }
      out.add(
          "/source?id="
              + encoded(
                  claim.path("article").path("source").path("id").asText("crossbridge-wire")));
    }
    out.add("/search?text=" + encoded("\"" + Collection.HOSTILE));
    return out.stream().distinct().limit(40).toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
