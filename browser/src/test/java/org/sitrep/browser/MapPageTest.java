package org.sitrep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MapPageTest {
  private static final Collection EXAMPLE = Collection.example();
  private static final LocatorAssertions.HasAttributeOptions PATIENT =
      new LocatorAssertions.HasAttributeOptions().setTimeout(30_000);

  /** A place that changed hands, two days that show it, and a day on which that was not yet known. */
  private record Change(JsonNode place, String before, String after, String known) {}

  @Test
  void theSliderChangesControlAndWhatWasKnownChangesItBack() {
    Change change = change();
    String id = change.place.path("id").asText("");
    String at = change.place.path("lat").asText("") + "," + change.place.path("lon").asText("");
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/map?on=" + change.before + "&at=" + at + ",12");
      Locator mark = visit.find(".mark.holding[data-place='" + id + "']");
      String before = side(id, change.before, "9999");
      String after = side(id, change.after, "9999");
      assertThat(mark).hasAttribute("data-side", before, PATIENT);

      slide(visit, change.after);
      assertThat(mark).hasAttribute("data-side", after, PATIENT);
      assertThat(visit.page()).hasURL(Pattern.compile(".*on=" + change.after + ".*"));

      visit.find("#known").selectOption("date");
      visit.find("#known-day").fill(change.known);
      visit.find("#known-day").dispatchEvent("change");
      assertThat(mark).hasAttribute("data-side", before, PATIENT);
      assertThat(visit.page()).hasURL(Pattern.compile(".*known=" + change.known + ".*"));

      visit.open(visit.page().url().replace(EXAMPLE.address(), "/"));
      assertThat(mark).hasAttribute("data-side", before, PATIENT);
    }
  }

  private static void slide(Visit visit, String day) {
    long number = LocalDate.parse(day).toEpochDay();
    visit
        .find("#day")
        .evaluate("(e, n) => { e.value = n; e.dispatchEvent(new Event('input')); }", number);
    assertThat(visit.find("output.day")).containsText(day.substring(0, 4));
  }

  private static Change change() {
    JsonNode all = EXAMPLE.api("control/spans");
    for (JsonNode place : all.path("places")) {
      String id = place.path("id").asText("");
      TreeSet<String> days = new TreeSet<>();
      TreeSet<String> known = new TreeSet<>();
      for (JsonNode span : all.path("spans")) {
        if (span.path("place").asText("").equals(id)) {
          Optional.of(span.path("from").asText("")).filter(d -> d.length() == 10).ifPresent(days::add);
          Optional.of(span.path("known_from").asText(""))
              .filter(d -> d.length() == 10)
              .ifPresent(known::add);
        }
      }
      Optional<Change> found = change(place, days, known);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new AssertionError("the example has no place that changes hands");
  }

  private static Optional<Change> change(JsonNode place, TreeSet<String> days, TreeSet<String> known) {
    String id = place.path("id").asText("");
    String first = EXAMPLE.api("control/spans").path("known_first").asText("");
    for (String before : days.tailSet(first)) {
      String held = side(id, before, "9999");
      for (String after : days.tailSet(before, false)) {
        for (String day : known) {
          if (!held.isEmpty()
              && !side(id, after, "9999").isEmpty()
              && !held.equals(side(id, after, "9999"))
              && held.equals(side(id, after, day))) {
            return Optional.of(new Change(place, before, after, day));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Who holds a place by the API's spans; empty: nobody is told of. */
  private static String side(String place, String on, String known) {
    for (JsonNode s : SPANS) {
      if (s.path("place").asText("").equals(place)
          && s.path("role").asText("").equals("holds")
          && s.path("from").asText("").compareTo(on) <= 0
          && (s.path("to").isNull() || on.compareTo(s.path("to").asText("")) < 0)
          && (s.path("known_from").isNull() || s.path("known_from").asText("").compareTo(known) <= 0)
          && (s.path("known_to").isNull() || known.compareTo(s.path("known_to").asText("")) < 0)) {
        return s.path("side").asText("");
      }
    }
    return "";
  }

  private static final JsonNode SPANS = EXAMPLE.api("control/spans").path("spans");

  @Test
  void itPlaysAndPauses() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/map?on=2017-09-06");
      visit.find(".play").click();
      assertThat(visit.find(".play")).containsText("Pause");
      assertThat(visit.find("output.day")).not().hasText("6 September 2017");
      visit.find(".play").click();
      assertThat(visit.find(".play")).containsText("Play");
    }
  }

  @Test
  void layersShowAndHide() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/map?on=2017-10-14&window=all");
      assertThat(visit.find("svg.map rect[fill^='url(#hatch']").first()).isAttached();
      assertThat(visit.find("svg.map .cells a").first()).isAttached();
      visit.find("#layer-claimed").uncheck();
      assertThat(visit.find("svg.map rect[fill^='url(#hatch']")).hasCount(0);
      visit.find("#layer-incidents").uncheck();
      visit.find("#layer-expected").uncheck();
      assertThat(visit.find("svg.map .cells a")).hasCount(0);
      assertThat(visit.page()).hasURL(Pattern.compile(".*off=claimed.*"));
    }
  }

  @Test
  void hoverNamesAndAClickOpens() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/map?on=2017-10-14&off=incidents,expected");
      Locator mark = visit.find(".mark.holding").last();
      mark.hover();
      assertThat(visit.find(".tip")).containsText("reported held by");
      mark.click();
      visit.page().waitForURL(Pattern.compile(".*/place\\?id=.*"));
      visit.drawn();
      assertThat(visit.find("h1")).isVisible();
    }
  }

  @Test
  void aClusterListsWhatItHolds() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/map?on=2017-10-14&window=all&off=control,expected");
      Locator cluster = visit.find(".mark.cluster").first();
      cluster.focus();
      visit.page().keyboard().press("Enter");
      assertThat(visit.find("#list")).containsText("of the circle");
    }
  }

  @Test
  void filtersChangeWhatIsListed() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/map?window=all");
      String all = visit.find(".told[role=status]").innerText();
      visit.find("details[data-group=type] summary").click();
      visit.find("details[data-group=type] input").first().check();
      assertThat(visit.page()).hasURL(Pattern.compile(".*type=.*"));
      assertThat(visit.find(".titled .told")).not().hasText(all);
      assertThat(visit.find(".chip")).hasCount(1);
      visit.find(".chip").click();
      assertThat(visit.find(".titled .told")).hasText(all);
    }
  }

  @Test
  void anEmptyCollectionHasAMapToo() {
    try (Visit visit = Visit.wide(Collection.empty())) {
      for (String address : List.of("/", "/map", "/timeline", "/search", "/sources", "/compare", "/report")) {
        visit.open(address);
        assertThat(visit.find("main .problem[role=alert]")).hasCount(0);
      }
      assertThat(visit.open("/").locator("main")).containsText("nothing here yet");
    }
  }
}
