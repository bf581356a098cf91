package org.sitrep.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Page by page gives what one page gives, nothing lost and nothing twice. */
final class PagingTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final ExampleServer server = ExampleServer.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/incidents?sort=newest",
        "/api/v1/incidents?sort=oldest",
        "/api/v1/incidents?sort=told",
        "/api/v1/incidents?side=sdf&from=2017-08-01",
        "/api/v1/claims?family=violence",
        "/api/v1/articles?text=the",
        "/api/v1/places?text=a",
        "/api/v1/actors?limit=1000",
        "/api/v1/sources?limit=1000",
        "/api/v1/search?text=army",
        "/api/v1/search?side=government"
      })
  void pagesMakeTheWhole(String address) throws IOException {
    String base = address.replace("limit=1000", "").replaceAll("[?&]$", "");
    String more = base + (base.contains("?") ? "&" : "?");
    List<String> whole = ids(page(more + "limit=1000"));
    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = page(more + "limit=7" + cursor);
      paged.addAll(ids(page));
      cursor = page.path("next").isTextual() ? "&cursor=" + page.path("next").asText() : "";
    } while (!cursor.isEmpty());
    assertThat(whole).hasSizeGreaterThan(7).doesNotHaveDuplicates();
    assertThat(paged).isEqualTo(whole);
  }

  private JsonNode page(String address) throws IOException {
    return MAPPER.readTree(server.body(address));
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    for (JsonNode item : page.path("items")) {
      JsonNode record = item.has("incident") && item.has("marks") ? item.path("incident") : item;
      ids.add(record.path("id").asText());
    }
    return ids;
  }
}
