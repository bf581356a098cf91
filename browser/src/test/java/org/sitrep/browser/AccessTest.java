package org.sitrep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keyboard, screen reader, colours, small screens. */
class AccessTest {
  private static final Collection EXAMPLE = Collection.example();
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @ParameterizedTest
  @CsvSource({"1300, false", "1300, true", "400, false", "400, true"})
  void axeFindsNoFaultAndNothingIsWiderThanTheScreen(int width, boolean dark) throws IOException {
    try (Visit visit = Visit.of(EXAMPLE, width, dark)) {
      for (String address : addresses()) {
        Page page = visit.open(address);
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        page.evaluate(axe());
        Object found =
            page.evaluate(
                "tags => axe.run(document, { runOnly: tags }).then(r => r.violations.map(v => v.id"
                    + " + ' (' + v.impact + '): ' + v.nodes.slice(0, 3).map(n => n.html).join(' |"
                    + " ')))",
                TAGS);
        assertThat((List<?>) found).as("%s at %d, dark: %s", address, width, dark).isEmpty();
        assertThat((Integer) visit.script("document.documentElement.scrollWidth - innerWidth"))
            .as("%s is wider than %d", address, width)
            .isLessThanOrEqualTo(0);
      }
    }
  }

  private static List<String> addresses() {
    String incident = first("incidents?sort=told&limit=1");
    return List.of(
        "/",
        "/map?window=all",
        "/timeline",
        "/search?text=killed",
        "/incident?id=" + incident,
        "/article?id=" + first("articles?limit=1"),
        "/places",
        "/place?id=mayadin",
        "/actors",
        "/actor?id=sdf",
        "/sources",
        "/source?id=" + first("sources?limit=1"),
        "/compare",
        "/report?from=2017-10-10",
        "/api");
  }

  private static String first(String path) {
    return EXAMPLE.api(path).path("items").get(0).path("id").asText("");
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessTest.class.getResourceAsStream(AXE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aKeyboardIsEnough() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      Page page = visit.open("/map?on=2017-10-14");
      page.keyboard().press("Tab");
      assertThat(visit.find(".skip")).isFocused();
      page.keyboard().press("Enter");
      assertThat(visit.find("main")).isFocused();
      visit.find("#day").focus();
      page.keyboard().press("ArrowLeft");
      assertThat(visit.find("output.day")).hasText("13 October 2017");

      visit.find("svg.map").focus();
      String before = visit.find("svg.map .base").getAttribute("transform");
      page.keyboard().press("+");
      assertThat(visit.find("svg.map .base")).not().hasAttribute("transform", before);
      page.keyboard().press("-");
      assertThat(visit.find("svg.map .base")).hasAttribute("transform", before);
      page.keyboard().press("Tab");
      assertThat(visit.find("svg.map a:focus")).hasCount(1);
      assertThat(visit.find(".tip")).isVisible();
      page.keyboard().press("Escape");
      assertThat(visit.find(".tip")).isHidden();

      visit.find("#list a.sentence").first().focus();
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*/incident\\?id=.*"));
      visit.drawn();
      assertThat(visit.find("h1")).isVisible();
    }
  }

  @Test
  void coloursAreTheSystemsOrChosenAndKept() {
    try (Visit visit = Visit.of(EXAMPLE, 1300, true)) {
      Page page = visit.open("/");
      String dark = background(page);
      visit.find("#theme").selectOption("light");
      String light = background(page);
      assertThat(light).isNotEqualTo(dark);
      visit.open("/search");
      assertThat(background(page)).isEqualTo(light);
      visit.find("#theme").selectOption("auto");
      assertThat(background(page)).isEqualTo(dark);
    }
  }

  private static String background(Page page) {
    return String.valueOf(page.evaluate("getComputedStyle(document.body).backgroundColor"));
  }

  @Test
  void aPhoneShowsTheMapAndItsList() {
    try (Visit visit = Visit.of(EXAMPLE, 400, false)) {
      visit.open("/map?on=2017-10-14&window=all");
      var box = visit.find("svg.map").boundingBox();
      assertThat(box.width).isLessThanOrEqualTo(400);
      assertThat(visit.find(".mark").first()).isAttached();
      assertThat(visit.find("#list a.sentence").first()).isVisible();
    }
  }
}
