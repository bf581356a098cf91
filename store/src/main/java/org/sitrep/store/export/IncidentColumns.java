package org.sitrep.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table of incidents. */
final class IncidentColumns {
  static final List<Column> ALL = all();

  private IncidentColumns() {}

  private static List<Column> all() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text("id"),
                Column.text("type"),
                Column.text("family"),
                Column.text("standing"),
                Column.text("sentence"),
                Column.text("date_start", "date.start"),
                Column.text("date_end", "date.end"),
                Column.text("date_precision", "date.precision"),
                Column.text("date_inferred", "date.inferred"),
                Column.text("place", "site.name"),
                Column.text("place_id", "site.place"),
                Column.text("place_precision", "site.precision"),
                Column.whole("geo_precision", "site.geo_precision"),
                Column.whole("where_prec", "site.where_prec"),
                Column.real("radius_km", "site.radius_km"),
                Column.real("lat", "site.lat"),
                Column.real("lon", "site.lon"),
                Column.text("province", "site.province"),
                Column.text("country", "site.country"),
                Column.text("front"),
                Column.list("agents", "agents", "id"),
                Column.list("agent_names", "agents", "name"),
                Column.list("agent_sides", "agents", "side"),
                Column.list("targets", "targets", "id"),
                Column.list("target_names", "targets", "name"),
                Column.list("target_sides", "targets", "side"),
                Column.whole("voices"),
                Column.whole("origins"),
                Column.whole("articles"),
                Column.whole("claims"),
                Column.whole("differences"),
                Column.text("first_published"),
                Column.text("last_published")));
    for (String kind : List.of("killed", "wounded")) {
      for (String people : List.of("all", "civilians", "fighters")) {
        for (String which : List.of("low", "best", "high")) {
          String name = people.equals("all") ? kind : kind + "_" + people;
          columns.add(
              new Column(
                  name + "_" + which, Column.Kind.WHOLE, r -> figure(r, kind, people, which)));
        }
      }
    }
    columns.add(Column.list("claim_ids", "claims_told", "id"));
    columns.add(Column.list("publishers", "claims_told", "article.publisher"));
    columns.add(Column.text("reason"));
    return List.copyOf(columns);
  }

  /** A number of an incident's toll; empty where none is told. */
  static String figure(JsonNode record, String kind, String people, String which) {
    for (JsonNode figure : record.path("figures")) {
      if (figure.path("kind").asText("").equals(kind)
          && figure.path("people").asText("").equals(people)) {
        return figure.path(which).asText("");
      }
    }
    return "";
  }
}
