package org.sitrep.theatre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sitrep.model.Point;

/**
 * Reads {@code areas.geojson}: a FeatureCollection whose features have the properties name and kind
 * (country, province, lake: Polygon or MultiPolygon; river, road: LineString or MultiLineString).
 */
final class AreaFile {
  private AreaFile() {}

  static List<Area> areas(String file, String text, Faults faults) {
    JsonNode features = parse(file, text).path("features");
    if (!features.isArray()) {
      throw new TheatreException(file + ": no features; the file must be a FeatureCollection");
    }
    List<Area> areas = new ArrayList<>();
    int number = 0;
    for (JsonNode feature : features) {
      String where = file + ": feature " + ++number;
      faults.run(() -> areas.add(area(where, feature)));
    }
    return areas;
  }

  private static JsonNode parse(String file, String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new TheatreException(file + ":" + line + ": not JSON; " + e.getOriginalMessage(), e);
    }
  }

  private static Area area(String where, JsonNode feature) {
    String name = feature.path("properties").path("name").asText("");
    if (name.isEmpty()) {
      throw new TheatreException(where + ": no name; add it to the properties");
    }
    JsonNode coordinates = feature.path("geometry").path("coordinates");
    String type = feature.path("geometry").path("type").asText("");
    List<List<Point>> lines =
        switch (type) {
          case "LineString" -> List.of(line(where, coordinates));
          case "MultiLineString", "Polygon" -> lines(where, coordinates);
          case "MultiPolygon" -> {
            List<List<Point>> all = new ArrayList<>();
            coordinates.forEach(polygon -> all.addAll(lines(where, polygon)));
            yield all;
          }
          default ->
              throw new TheatreException(
                  where + ": unknown geometry \"" + type + "\"; use a line or a polygon");
        };
    return new Area(name, kind(where, feature.path("properties").path("kind").asText("")), lines);
  }

  private static Area.Kind kind(String where, String code) {
    for (Area.Kind kind : Area.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(code)) {
        return kind;
      }
    }
    throw new TheatreException(
        where + ": unknown kind \"" + code + "\"; use one of " + Arrays.asList(Area.Kind.values()));
  }

  private static List<List<Point>> lines(String where, JsonNode coordinates) {
    List<List<Point>> lines = new ArrayList<>();
    coordinates.forEach(line -> lines.add(line(where, line)));
    return lines;
  }

  private static List<Point> line(String where, JsonNode coordinates) {
    List<Point> points = new ArrayList<>();
    for (JsonNode pair : coordinates) {
      double lon = pair.path(0).asDouble(Double.NaN);
      double lat = pair.path(1).asDouble(Double.NaN);
      try {
        points.add(new Point(lat, lon));
      } catch (IllegalArgumentException e) {
        throw new TheatreException(where + ": bad position " + pair + "; write [lon, lat]", e);
      }
    }
    return points;
  }
}
