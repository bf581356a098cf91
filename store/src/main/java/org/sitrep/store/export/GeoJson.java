package org.sitrep.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.store.record.Json;
import org.sitrep.store.record.Trees;

/** Records that have a point as features (RFC 7946); what has none is left out. */
public final class GeoJson {
  private GeoJson() {}

  /** Some records as a collection, with more members where there are any. */
  public static String collection(List<String> records, Consumer<Json> more) {
    return Json.object(
        json -> {
          json.field("type", "FeatureCollection").startArray("features");
          records.forEach(record -> feature(json, record));
          json.endArray();
          more.accept(json);
        });
  }

  /** One record as a feature, where it has a point. */
  static boolean feature(Json json, String record) {
    JsonNode tree = Trees.of(record);
    Optional<JsonNode> site = site(tree);
    if (site.isEmpty()) {
      return false;
    }
    json.item(
        feature -> {
          feature.field("type", "Feature");
          if (tree.path("id").isTextual()) {
            feature.field("id", tree.path("id").asText(""));
          }
          feature.object("geometry", geometry -> geometry(geometry, site.get()));
          feature.written("properties", record);
        });
    return true;
  }

  /** Where a record has its point: in itself, in its site, or in its first place. */
  private static Optional<JsonNode> site(JsonNode record) {
    for (JsonNode each : List.of(record, record.path("site"), record.path("places").path(0))) {
      if (each.path("lat").isNumber() && each.path("lon").isNumber()) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static void geometry(Json json, JsonNode site) {
    json.field("type", "Point").startArray("coordinates");
    json.number(site.path("lon").asDouble()).number(site.path("lat").asDouble()).endArray();
  }
}
