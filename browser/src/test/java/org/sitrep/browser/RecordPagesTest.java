package org.sitrep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RecordPagesTest {
  private static final Pattern DAY = Pattern.compile("\\b[0-9]{1,2} \\p{L}+ [0-9]{4}\\b");
  private static final Collection EXAMPLE = Collection.example();

  @Test
  void theFirstPageOpensTheExampleByOneClick() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/");
      assertThat(visit.find("main")).containsText("It never says that something is true");
      visit.find("a.button").click();
      visit.page().waitForURL(Pattern.compile(".*/map.*"));
      visit.drawn();
      assertThat(visit.find(".mark").first()).isAttached();
    }
  }

  @Test
  void whoHasNothingOpensTheExampleByOneClick() {
    try (Visit visit = Visit.wide(Collection.empty())) {
      visit.open("/");
      assertThat(visit.find("main")).containsText("nothing here yet");
      visit.find("a.button").click();
      assertThat(visit.find("main")).containsText("Open the built-in example");
      visit.find("a[href='/example?show=own']").click();
      assertThat(visit.find("main")).containsText("nothing here yet");
    }
  }

  @Test
  void whatHasNothingToShowSaysSoAndNamesNoDay() {
    try (Visit visit = Visit.wide(Collection.empty())) {
      for (String page :
          List.of("/map", "/timeline", "/search", "/places", "/sources", "/compare", "/report")) {
        visit.open(page);
        assertThat(visit.find("main")).containsText("nothing here yet");
        assertThat(visit.find("main")).not().containsText(DAY);
        assertThat(visit.find("main input, main select, main svg")).hasCount(0);
      }
      assertThat(visit.find("main a.button")).hasText("Look at the built-in example");
    }
  }

  @Test
  void articlesWithoutAnyDayGetNone() {
    try (Visit visit = Visit.wide(Collection.undated())) {
      visit.open("/map");
      assertThat(visit.find("main")).containsText("no day is known here");
      assertThat(visit.find("main")).not().containsText(DAY);
      visit.open("/timeline");
      assertThat(visit.find("main")).containsText("No incident of a known day");
      assertThat(visit.find("main")).not().containsText(DAY);
    }
  }

  @Test
  void whatIsPrintedIsTheReportAlone() {
    try (Visit visit = Visit.of(EXAMPLE, 1300, true)) {
      visit.open("/report?from=2017-10-01&to=2017-10-20");
      Locator control = visit.find(".page-report details:not(.no-print) table");
      assertThat(control).not().isVisible();
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(control).isVisible();
      assertThat(visit.find("h1")).isVisible();
      for (String screen : List.of("header.top", ".filters", "button", "footer", ".skip")) {
        assertThat(visit.find(screen).first()).not().isVisible();
      }
      assertThat(visit.find(".badge.disputed").first()).hasCSS("color", "rgb(138, 59, 0)");
      assertThat(visit.find("body")).hasCSS("background-color", "rgb(255, 255, 255)");
    }
  }

  @Test
  void anIncidentOpensOnItsQuotation() {
    JsonNode incident = told();
    JsonNode claims = incident.path("claims_told");
    JsonNode claim = claims.get(claims.size() - 1);
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open(
          "/incident?id="
              + incident.path("id").asText("")
              + "&claim="
              + claim.path("id").asText(""));
      assertThat(visit.find("h1")).hasText(incident.path("sentence").asText(""));
      Locator quotation = visit.find(".claim.is-target q");
      assertThat(quotation).hasText(quoted(claim));
      assertThat(visit.find(".claim.is-target")).isInViewport();
      assertThat(visit.find(".standingbox")).containsText(incident.path("reason").asText(""));

      visit.find(".claim.is-target button").click();
      assertThat(visit.find("mark.aim").first()).hasText(quoted(claim));
      assertThat(visit.find("mark.aim").first()).isInViewport();
    }
  }

  /** Quotation marks are drawn, not written. */
  private static String quoted(JsonNode claim) {
    return claim.path("evidence").path("text").asText("");
  }

  private static JsonNode told() {
    String id =
        EXAMPLE.api("incidents?sort=told&limit=1").path("items").get(0).path("id").asText("");
    return EXAMPLE.api("incidents/" + id);
  }

  @Test
  void wordsWithQuotationMarksGetNoSecondOnes() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/");
      Object quotes =
          visit.script(
              """
              async () => {
                const { quotation } = await import('/assets/parts.js');
                return ['He said: "We left."', 'They left.'].map((text) => {
                  const shown = document.body.appendChild(quotation(text));
                  return getComputedStyle(shown.querySelector('q')).quotes === 'none';
                });
              }""");
      assertThat(quotes).isEqualTo(List.of(true, false));
    }
  }

  @Test
  void aCopyIsFoldedUnderItsText() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      for (JsonNode item : EXAMPLE.api("incidents?sort=told&limit=20").path("items")) {
        if (item.path("articles").asInt() > item.path("origins").asInt()) {
          visit.open("/incident?id=" + item.path("id").asText(""));
          assertThat(visit.find("main"))
              .containsText(Pattern.compile("[0-9]+ cop(y|ies) of this text"));
          return;
        }
      }
      throw new AssertionError("the example has no copies");
    }
  }

  @Test
  void figuresAreToldBySource() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      for (JsonNode item : EXAMPLE.api("incidents?sort=told&limit=20").path("items")) {
        if (item.path("figures").size() > 0) {
          visit.open("/incident?id=" + item.path("id").asText(""));
          assertThat(visit.find("table").first()).containsText("Lowest");
          assertThat(visit.find("table").nth(1)).containsText("Source");
          return;
        }
      }
      throw new AssertionError("the example has no figures");
    }
  }

  @Test
  void wordsAreFoundAndTheAddressIsTheSearch() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      Page page = visit.open("/search");
      page.fill("#f-text", "airstrikes");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*text=airstrikes.*"));
      assertThat(visit.find("#results q mark").first()).isVisible();
      int total = EXAMPLE.api("search?text=airstrikes&limit=1").path("total").asInt();
      assertThat(visit.find(".told")).containsText(total + " incident");

      String address = page.url().replace(EXAMPLE.address(), "/");
      visit.open(address);
      assertThat(visit.find(".told")).containsText(total + " incident");
      assertThat(visit.find("#f-text")).hasValue("airstrikes");
      visit.find("details[data-group=standing] summary").click();
      assertThat(visit.find("details[data-group=standing] .count").first()).isVisible();
    }
  }

  @Test
  void aViewIsExported() throws IOException {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      Page page = visit.open("/search?type=capture");
      visit.find(".exports summary").click();
      for (String format : List.of("csv", "geojson", "acled-csv")) {
        Download file =
            page.waitForDownload(
                () -> visit.find(".exports a[href*='/export/" + format + "?']").click());
        assertThat(Files.readString(file.path())).containsIgnoringCase("capture");
      }
    }
  }

  @Test
  void twoSourcesAreCompared() {
    JsonNode sources = EXAMPLE.api("sources?limit=2").path("items");
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/sources");
      visit.find("form[action='/compare'] button").click();
      visit.page().waitForURL(Pattern.compile(".*/compare\\?a=.*&b=.*"));
      visit.drawn();
      assertThat(visit.find("table").first()).containsText(sources.get(0).path("name").asText(""));
      assertThat(visit.find("table").first()).containsText(sources.get(1).path("name").asText(""));
      assertThat(visit.find("main")).containsText("Incidents that both tell");
    }
  }

  @Test
  void placesActorsAndSourcesHavePages() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/place?id=mayadin");
      assertThat(visit.find("h1")).hasText("Mayadin");
      assertThat(visit.find(".ribbon").first()).isVisible();
      assertThat(visit.find("caption").last()).containsText("by whom");
      visit.open("/actors");
      visit.find("tbody a").first().click();
      visit.page().waitForURL(Pattern.compile(".*/actor\\?id=.*"));
      visit.drawn();
      assertThat(visit.find("main")).containsText("Side:");
      visit.open("/sources");
      visit.find("tbody a").first().click();
      visit.page().waitForURL(Pattern.compile(".*/source\\?id=.*"));
      visit.drawn();
      assertThat(visit.find("main")).containsText("told by it alone");
    }
  }

  @Test
  void brushingTheTimelineFiltersMapAndList() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      Page page = visit.open("/timeline");
      String all = visit.find(".told[role=status]").innerText();
      var bars = visit.find(".row svg").first().boundingBox();
      page.mouse().move(bars.x + bars.width * 0.4, bars.y + 10);
      page.mouse().down();
      page.mouse().move(bars.x + bars.width * 0.5, bars.y + 12);
      page.mouse().move(bars.x + bars.width * 0.6, bars.y + 12);
      page.mouse().up();
      assertThat(page).hasURL(Pattern.compile(".*from=[0-9-]+&to=[0-9-]+.*"));
      assertThat(visit.find(".told[role=status]")).not().hasText(all);

      String before = page.url();
      visit.find(".handle").last().focus();
      page.keyboard().press("ArrowLeft");
      assertThat(page).not().hasURL(before);
    }
  }

  @Test
  void aReportOfTheViewIsMadeForPaper() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      Page page = visit.open("/report?from=2017-10-01&to=2017-10-07");
      assertThat(visit.find("h1")).hasText("Situation report");
      assertThat(visit.find("main")).containsText("from 1 October 2017; to 7 October 2017");
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertThat(visit.find(".top")).isHidden();
      assertThat(visit.find(".filters")).isHidden();
      assertThat(visit.find(".incident").first()).isVisible();
      assertThat(page.pdf()).startsWith('%', 'P', 'D', 'F');
    }
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/place");
      assertThat(visit.find("[role=alert]")).isVisible();
    }
  }
}
