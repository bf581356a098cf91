package org.sitrep.store.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Point;
import org.sitrep.store.record.Json;
import org.sitrep.theatre.Area;
import org.sitrep.theatre.Theatre;

/** The base map as GeoJSON: a theatre's outlines, and its cities as points. */
final class Outlines {
  private Outlines() {}

  static void write(Json json, Theatre theatre) {
    json.field("type", "FeatureCollection").startArray("features");
    theatre.areas().forEach(area -> json.item(feature -> outline(feature, area)));
    cities(theatre).forEach(place -> json.item(feature -> city(feature, place)));
    json.endArray();
  }

  /**
   * Those of the theatre's own country, or all where it has none: what a province is named for
   * comes first.
   */
  private static List<Place> cities(Theatre theatre) {
    String country = theatre.country();
    return theatre.places().values().stream()
        .filter(place -> place.kind() == PlaceKind.CITY)
        .filter(place -> country.isEmpty() || place.country().equals(country))
        .sorted(Comparator.comparing(place -> !place.province().orElse("").equals(place.name())))
        .toList();
  }

  private static void city(Json json, Place place) {
    json.field("type", "Feature").field("id", place.id());
    json.object(
        "geometry",
        g -> {
          g.field("type", "Point").startArray("coordinates");
          g.number(place.point().lon()).number(place.point().lat()).endArray();
        });
    json.object("properties", p -> p.field("name", place.name()).field("kind", "city"));
  }

  private static void outline(Json json, Area area) {
    boolean closed =
        switch (area.kind()) {
          case COUNTRY, PROVINCE, LAKE -> true;
          case RIVER, ROAD -> false;
        };
    json.field("type", "Feature");
    json.object(
        "geometry",
        g -> {
          g.field("type", closed ? "MultiPolygon" : "MultiLineString").startArray("coordinates");
          area.lines().forEach(line -> line(g, line, closed));
          g.endArray();
        });
    json.object(
        "properties",
        p ->
            p.field("name", area.name())
                .field("kind", area.kind().name().toLowerCase(Locale.ROOT)));
  }

  private static void line(Json json, List<Point> line, boolean closed) {
    json.startArray();
    if (closed) {
      json.startArray();
    }
    line.forEach(p -> json.startArray().number(p.lon()).number(p.lat()).endArray());
    if (closed) {
      if (!line.isEmpty() && !line.get(0).equals(line.get(line.size() - 1))) {
        json.startArray().number(line.get(0).lon()).number(line.get(0).lat()).endArray();
      }
      json.endArray();
    }
    json.endArray();
  }
}
