package org.sitrep.store.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.store.Rows;
import org.sitrep.store.record.Json;
import org.sitrep.store.record.Trees;

/** What articles call a place or an actor, and who calls it so, by its newest claims. */
final class Names {
  private static final int CLAIMS = 1_500;
  private static final int MOST = 25;
  private static final int MOST_SOURCES = 10;
  private final Map<String, Use> uses = new TreeMap<>();

  /** One name. */
  private static final class Use {
    private final String name;
    private final Map<String, Integer> bySource = new TreeMap<>();
    private final Map<String, JsonNode> sources = new TreeMap<>();
    private int count;

    Use(String name) {
      this.name = name;
    }

    int count() {
      return count;
    }
  }

  /**
   * Of the claims of a tag.
   *
   * @param lists the fields of a claim that list what has the tag
   * @param field the field of a list's items that has the tag's value
   */
  Names(View view, Tags.Tag tag, List<String> lists, String field) {
    Rows.forEach(
        view.db(),
        "SELECT c.shown FROM claim_tag t JOIN claim c ON c.n = t.claim WHERE t.tag = ?"
            + " ORDER BY t.claim DESC LIMIT ?",
        row -> claim(Trees.of(row.getString(1)), tag.value(), lists, field),
        tag.n(),
        CLAIMS);
  }

  private void claim(JsonNode claim, String value, List<String> lists, String field) {
    for (String list : lists) {
      for (JsonNode item : claim.path(list)) {
        if (item.path(field).asText("").equals(value)) {
          add(item.path("text").asText("").strip(), claim.path("article").path("source"));
        }
      }
    }
  }

  private void add(String name, JsonNode source) {
    if (name.isEmpty() || name.length() > 100) {
      return;
    }
    Use use = uses.computeIfAbsent(name, Use::new);
    use.count++;
    if (source.isObject()) {
      String id = source.path("id").asText("");
      use.bySource.merge(id, 1, Integer::sum);
      use.sources.putIfAbsent(id, source);
    }
  }

  void write(Json json) {
    List<Use> most =
        uses.values().stream()
            .sorted(Comparator.comparingInt(Use::count).reversed())
            .limit(MOST)
            .toList();
    json.array("names", most, Names::use);
  }

  private static void use(Json json, Use use) {
    json.field("name", use.name);
    List<Map.Entry<String, Integer>> most =
        use.bySource.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST_SOURCES)
            .toList();
    json.array("sources", most, (out, source) -> source(out, use, source));
    json.field("count", use.count);
  }

  private static void source(Json json, Use use, Map.Entry<String, Integer> source) {
    JsonNode known = use.sources.get(source.getKey());
    json.field("id", source.getKey());
    json.field("name", known == null ? "" : known.path("name").asText(""));
    json.field("href", known == null ? "" : known.path("href").asText(""));
    json.field("count", source.getValue());
  }
}
