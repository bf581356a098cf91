package org.sitrep.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Each filter keeps exactly what it says, and the counts of views agree with lists. */
final class FiltersTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final ExampleServer server = ExampleServer.shared();
  private final List<JsonNode> all = items("");

  private List<JsonNode> items(String query) {
    JsonNode page = json("/api/v1/incidents?limit=1000" + query);
    assertThat(page.path("total").asInt()).isEqualTo(page.path("items").size());
    return StreamSupport.stream(page.path("items").spliterator(), false).toList();
  }

  private JsonNode json(String address) {
    try {
      return MAPPER.readTree(server.body(address));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keeps(String query, Predicate<JsonNode> kept) {
    List<JsonNode> expected = all.stream().filter(kept).toList();
    assertThat(expected).as(query).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(items(query)).as(query).isEqualTo(expected);
  }

  @Test
  void eachFilterKeepsWhatItSays() {
    keeps("&type=capture,clash", i -> List.of("capture", "clash").contains(text(i, "type")));
    keeps("&family=people", i -> text(i, "family").equals("people"));
    keeps("&standing=corroborated", i -> text(i, "standing").equals("corroborated"));
    keeps("&place=mayadin", i -> i.path("site").path("place").asText("").equals("mayadin"));
    keeps(
        "&from=2017-10-01&to=2017-10-07",
        i ->
            i.path("date").path("start").asText("9999").compareTo("2017-10-07") <= 0
                && i.path("date").path("end").asText("0000").compareTo("2017-10-01") >= 0);
    keeps(
        "&known=2017-09-15",
        i -> i.path("first_published").asText("0000").compareTo("2017-09-15") <= 0);
    keeps("&side=sdf", i -> sided(i, "sdf"));
    keeps(
        "&box=40,34,41,35.2",
        i -> {
          double lat = i.path("site").path("lat").asDouble(0);
          double lon = i.path("site").path("lon").asDouble(0);
          return lat >= 34 && lat <= 35.2 && lon >= 40 && lon <= 41;
        });
  }

  private static boolean sided(JsonNode incident, String side) {
    return StreamSupport.stream(incident.path("agents").spliterator(), false)
            .anyMatch(a -> text(a, "side").equals(side))
        || StreamSupport.stream(incident.path("targets").spliterator(), false)
            .anyMatch(a -> text(a, "side").equals(side));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }

  @Test
  void viewsCountTheSame() {
    String query = "?side=government&from=2017-09-10";
    int total = json("/api/v1/incidents" + query).path("total").asInt();
    assertThat(json("/api/v1/search" + query).path("total").asInt()).isEqualTo(total);
    assertThat(json("/api/v1/timeline" + query + "&by=none").path("rows").path(0).path("total"))
        .isEqualTo(json("/api/v1/timeline" + query + "&by=type").path("total"));
    JsonNode map = json("/api/v1/map" + query + "&zoom=3");
    assertThat(map.path("total").asInt() + map.path("unplaced").asInt()).isEqualTo(total);
  }

  @Test
  void theTimelineCountsWhatListsHold() {
    for (String days : List.of("", "&from=2017-09-10&to=2017-09-20", "&to=2017-09-30")) {
      List<JsonNode> listed = items(days);
      for (String step : List.of("day", "week", "month")) {
        JsonNode timeline = json("/api/v1/timeline?by=standing&step=" + step + days);
        JsonNode starts = timeline.path("starts");
        for (JsonNode row : timeline.path("rows")) {
          int[] counts = new int[starts.size()];
          for (JsonNode incident : listed) {
            String day = incident.path("date").path("start").asText("");
            boolean mine = text(incident, "standing").equals(text(row, "value"));
            for (int i = starts.size() - 1; mine && i >= 0; i--) {
              if (day.compareTo(starts.get(i).asText()) >= 0) {
                counts[i]++;
                mine = false;
              }
            }
          }
          assertThat(MAPPER.convertValue(row.path("counts"), int[].class))
              .as("%s %s %s", step, days, text(row, "value"))
              .isEqualTo(counts);
        }
      }
      Map<String, Integer> months = new TreeMap<>();
      listed.stream()
          .map(i -> i.path("date").path("start").asText(""))
          .filter(day -> !day.isEmpty())
          .forEach(day -> months.merge(day.substring(0, 7), 1, Integer::sum));
      Map<String, Integer> told = new TreeMap<>();
      json("/api/v1/search?limit=1" + days)
          .path("days")
          .forEach(month -> told.put(text(month, "month"), month.path("count").asInt()));
      assertThat(told).as(days).isEqualTo(months);
    }
  }

  @Test
  void aSearchShowsTheWordsWhereTheyStand() {
    for (JsonNode hit : json("/api/v1/search?text=mayadin*&limit=50").path("items")) {
      String quotation = hit.path("quotation").path("text").asText("");
      for (JsonNode mark : hit.path("marks")) {
        int start = quotation.offsetByCodePoints(0, mark.path(0).asInt());
        int end = quotation.offsetByCodePoints(0, mark.path(1).asInt());
        assertThat(quotation.substring(start, end)).startsWithIgnoringCase("mayadin");
      }
    }
  }

  @Test
  void quotationsAreTheWordsOfTheirArticles() {
    for (JsonNode claim : json("/api/v1/claims?limit=200").path("items")) {
      JsonNode article = json(claim.path("article").path("href").asText());
      String text = article.path("text").asText();
      for (String words : List.of("evidence", "trigger")) {
        JsonNode part = claim.path(words);
        int start = text.offsetByCodePoints(0, part.path("start").asInt());
        int end = text.offsetByCodePoints(0, part.path("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo(part.path("text").asText());
      }
    }
  }

  @Test
  void controlOnADayIsWhatTheSpansSay() {
    JsonNode spans = json("/api/v1/control/spans").path("spans");
    for (String known : List.of("2017-09-10", "2017-10-05", "2017-10-31")) {
      for (String on : List.of("2017-09-01", "2017-10-01", "2017-10-15")) {
        long expected =
            StreamSupport.stream(spans.spliterator(), false)
                .filter(s -> in(on, s, "from", "to") && in(known, s, "known_from", "known_to"))
                .count();
        JsonNode held = json("/api/v1/control?on=" + on + "&known=" + known).path("items");
        assertThat(held.size()).as(on + " as known on " + known).isEqualTo((int) expected);
      }
    }
  }

  private static boolean in(String day, JsonNode span, String from, String to) {
    return (span.path(from).isNull() || span.path(from).asText().compareTo(day) <= 0)
        && (span.path(to).isNull() || day.compareTo(span.path(to).asText()) < 0);
  }
}
