package org.sitrep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sitrep.server.SitrepServer;

class MapPageTest {
  private static final Collection EXAMPLE = Collection.example();
  private static final JsonNode SPANS = EXAMPLE.api("control/spans").path("spans");

  /**
   * A place that changed hands, two days that show it, and a day on which that was not yet known.
   */
  private record Change(JsonNode place, String before, String after, String known) {}

  @Test
  void theSliderChangesControlAndWhatWasKnownChangesItBack() {
    Change change = change();
    String id = change.place.path("id").asText("");
    String at = change.place.path("lat").asText("") + "," + change.place.path("lon").asText("");
    String before = side(id, change.before, "9999");
    String after = side(id, change.after, "9999");
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/map?on=" + change.before + "&at=" + at + ",12");
      held(visit, id, before);

      slide(visit, change.after);
      held(visit, id, after);
      assertThat(visit.page()).hasURL(Pattern.compile(".*on=" + change.after + ".*"));

      visit.find("#known").selectOption("date");
      visit.find("#known-day").fill(change.known);
      visit.find("#known-day").dispatchEvent("change");
      held(visit, id, before);
      assertThat(visit.page()).hasURL(Pattern.compile(".*known=" + change.known + ".*"));

      visit.open(visit.page().url().replace(EXAMPLE.address(), "/"));
      held(visit, id, before);
    }
  }

  @Test
  void noNameOfAPlaceStandsOnAMarkOrOnAnotherName() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/map");
      assertThat(visit.find(".names text").first()).isAttached();
      Object covered =
          visit.script(
              """
              () => {
                const box = (e) => e.getBoundingClientRect();
                const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3
                  && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
                const names = [...document.querySelectorAll('.names text')];
                const marks = [...document.querySelectorAll('.mark.holding rect')];
                return names.filter((n, i) => names.slice(i + 1).some((o) => over(box(n), box(o)))
                  || marks.some((m) => over(box(n), box(m)))).map((n) => n.textContent);
              }""");
      assertThat(covered).isEqualTo(List.of());
    }
  }

  @Test
  void theChiefCitiesAreNamedBesideAnyNumberOfIncidents() {
    for (int width : List.of(1400, 390)) {
      try (Visit visit = Visit.of(EXAMPLE, width, false)) {
        visit.open("/map?window=all");
        assertThat(visit.find(".mark.cluster").first()).isAttached();
        assertThat(visit.find(".names .city")).not().hasCount(0);
        assertThat(visit.find(".names .city").allTextContents())
            .contains("Homs", "Idlib", "Deir ez-Zor", "Hama", "Damascus", "Raqqa");
      }
    }
  }

  @Test
  void theKeyboardCanPassTheMarksByOrRemoveAFilter() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/map?type=capture&window=all");
      visit.find(".mapbox .pass").focus();
      assertThat(visit.find(".mapbox .pass")).isInViewport();
      visit.page().keyboard().press("Enter");
      visit.page().keyboard().press("Tab");
      assertThat(visit.find(".legend summary")).isFocused();
      visit.find(".chip").focus();
      visit.page().keyboard().press("Enter");
      assertThat(visit.find(".chip")).hasCount(0);
      assertThat(visit.find(".filters")).isFocused();
    }
  }

  /** The map shows that this side, or none, is told to hold a place. */
  private static void held(Visit visit, String place, String side) {
    String mark = ".mark.holding[data-place='" + place + "']";
    if (side.isEmpty()) {
      assertThat(visit.find(mark + ":not([data-side=''])")).hasCount(0);
    } else {
      assertThat(visit.find(mark + "[data-side='" + side + "']")).hasCount(1);
    }
  }

  private static void slide(Visit visit, String day) {
    int number = Math.toIntExact(LocalDate.parse(day).toEpochDay());
    visit
        .find("#day")
        .evaluate("(e, n) => { e.value = n; e.dispatchEvent(new Event('input')); }", number);
  }

  private static Change change() {
    String first = EXAMPLE.api("control/spans").path("known_first").asText("");
    for (JsonNode place : EXAMPLE.api("control/spans").path("places")) {
      String id = place.path("id").asText("");
      NavigableSet<String> days = days(id, "from");
      days.addAll(days(id, "known_from"));
      for (String before : days.tailSet(first)) {
        for (String after : days.tailSet(before, false)) {
          for (String known : days) {
            String held = side(id, before, "9999");
            if (!held.equals(side(id, after, "9999")) && held.equals(side(id, after, known))) {
              return new Change(place, before, after, known);
            }
          }
        }
      }
    }
    throw new AssertionError("the example has no place of which control changes");
  }

  /** The days of a place's spans and the days before them. */
  private static NavigableSet<String> days(String place, String field) {
    NavigableSet<String> days = new TreeSet<>();
    for (JsonNode span : SPANS) {
      if (span.path("place").asText("").equals(place) && span.path(field).isTextual()) {
        LocalDate day = LocalDate.parse(span.path(field).asText(""));
        days.add(day.toString());
        days.add(day.minusDays(1).toString());
      }
    }
    return days;
  }

  /** Who holds a place by the API's spans; empty: nobody is told of. */
  private static String side(String place, String on, String known) {
    for (JsonNode s : SPANS) {
      if (s.path("place").asText("").equals(place)
          && s.path("role").asText("").equals("holds")
          && within(on, s.path("from"), s.path("to"))
          && within(known, s.path("known_from"), s.path("known_to"))) {
        return s.path("side").asText("");
      }
    }
    return "";
  }

  private static boolean within(String day, JsonNode from, JsonNode to) {
    return (from.isNull() || from.asText("").compareTo(day) <= 0)
        && (to.isNull() || day.compareTo(to.asText("")) < 0);
  }

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
  void anotherBaseMapIsAskedForWhereItIsWanted() throws IOException {
    Set<String> asked = ConcurrentHashMap.newKeySet();
    HttpServer others =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    others.createContext("/", exchange -> tile(exchange, asked));
    others.start();
    String host = "http://127.0.0.1:" + others.getAddress().getPort() + "/";
    try (SitrepServer server = EXAMPLE.tiled(host + "{z}/{x}/{y}.svg");
        Visit visit = Visit.between(host, server.address())) {
      visit.open("/map");
      assertThat(visit.find("svg.tiled image").first()).isAttached();
      assertThat(visit.find(".credit")).containsText("Base map: 127.0.0.1");
      visit.page().waitForCondition(() -> !asked.isEmpty());
      assertThat(asked).allMatch(path -> path.matches("/[0-9]+/[0-9]+/[0-9]+\\.svg"));
    } finally {
      others.stop(0);
    }
  }

  private static void tile(HttpExchange exchange, Set<String> asked) throws IOException {
    asked.add(exchange.getRequestURI().getPath());
    byte[] picture = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "image/svg+xml");
    exchange.sendResponseHeaders(200, picture.length);
    exchange.getResponseBody().write(picture);
    exchange.close();
  }

  @Test
  void anEmptyCollectionShowsNoFault() {
    try (Visit visit = Visit.wide(Collection.empty())) {
      for (String address :
          List.of("/", "/map", "/timeline", "/search", "/sources", "/compare", "/report")) {
        visit.open(address);
        assertThat(visit.find("main .problem[role=alert]")).hasCount(0);
      }
      assertThat(visit.open("/").locator("main")).containsText("nothing here yet");
    }
  }
}
