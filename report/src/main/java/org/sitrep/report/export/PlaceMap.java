package org.sitrep.report.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.model.Holding;
import org.sitrep.model.Incident;
import org.sitrep.model.Point;
import org.sitrep.model.Situation;
import org.sitrep.model.Toponym;
import org.sitrep.theatre.Theatre;

/** Writes the places of a situation, with their incidents and holdings, as GeoJSON (RFC 7946). */
public final class PlaceMap {
  private final Theatre theatre;

  public PlaceMap(Theatre theatre) {
    this.theatre = theatre;
  }

  /** A place of the map. */
  private record Site(
      Point point,
      String name,
      Optional<String> id,
      Optional<Toponym> told,
      List<Incident> incidents) {}

  /** Writes one feature for each place that has a point and an incident or a holding. */
  public void write(Situation situation, Writer writer) throws IOException {
    JsonGenerator out = new JsonFactory().createGenerator(writer);
    out.writeStartObject();
    out.writeStringField("type", "FeatureCollection");
    out.writeArrayFieldStart("features");
    for (Site site : sites(situation).values()) {
      out.writeRaw('\n');
      feature(out, site, situation);
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }

  private Map<String, Site> sites(Situation situation) {
    Map<String, Site> sites = new TreeMap<>();
    for (Incident incident : situation.incidents()) {
      incident.place().ifPresent(place -> add(sites, place, incident));
    }
    for (Holding holding : situation.holdings()) {
      Optional.ofNullable(theatre.places().get(holding.placeId()))
          .ifPresent(
              place ->
                  sites.putIfAbsent(
                      place.id(),
                      new Site(
                          place.point(),
                          place.name(),
                          Optional.of(place.id()),
                          Optional.empty(),
                          new ArrayList<>())));
    }
    return sites;
  }

  private void add(Map<String, Site> sites, Toponym place, Incident incident) {
    if (place.point().isEmpty()) {
      return;
    }
    Point point = place.point().get();
    // "15 km east of X" is another site than X, and nobody is told to hold it
    Optional<String> id =
        place
            .placeId()
            .filter(
                known ->
                    Optional.ofNullable(theatre.places().get(known))
                        .filter(p -> p.point().equals(point))
                        .isPresent());
    String key = id.orElseGet(() -> place.name() + "@" + point.lat() + "," + point.lon());
    sites
        .computeIfAbsent(
            key, k -> new Site(point, place.name(), id, Optional.of(place), new ArrayList<>()))
        .incidents()
        .add(incident);
  }

  private void feature(JsonGenerator out, Site site, Situation situation) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "Feature");
    out.writeObjectFieldStart("geometry");
    geometry(out, site);
    out.writeEndObject();
    out.writeObjectFieldStart("properties");
    properties(out, site);
    for (Holding holding : situation.holdings()) {
      if (site.id().filter(holding.placeId()::equals).isPresent()) {
        holding(out, holding);
        break;
      }
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  /** A point, or the line between the ends of a stretch. */
  private static void geometry(JsonGenerator out, Site site) throws IOException {
    List<Point> line = site.told().map(Toponym::line).orElse(List.of());
    out.writeStringField("type", line.isEmpty() ? "Point" : "LineString");
    out.writeArrayFieldStart("coordinates");
    if (line.isEmpty()) {
      position(out, site.point());
    }
    for (Point end : line) {
      out.writeStartArray();
      position(out, end);
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  private static void position(JsonGenerator out, Point point) throws IOException {
    out.writeNumber(point.lon());
    out.writeNumber(point.lat());
  }

  private static void properties(JsonGenerator out, Site site) throws IOException {
    out.writeStringField("name", JsonLines.whole(site.name()));
    if (site.id().isPresent()) {
      out.writeStringField("place_id", site.id().get());
    }
    out.writeStringField("precision", site.told().map(p -> p.precision().code()).orElse("exact"));
    if (site.told().isPresent()) {
      codes(out, site.told().get());
    }
    out.writeNumberField("incidents", site.incidents().size());
    Map<String, Integer> standings = new TreeMap<>();
    TreeSet<String> types = new TreeSet<>();
    TreeSet<String> days = new TreeSet<>();
    for (Incident incident : site.incidents()) {
      standings.merge(incident.standing().code(), 1, Integer::sum);
      types.add(incident.type().code());
      if (incident.date().known()) {
        days.add(incident.date().range().start().toString());
        days.add(incident.date().range().end().toString());
      }
    }
    for (Map.Entry<String, Integer> standing : standings.entrySet()) {
      out.writeNumberField(standing.getKey(), standing.getValue());
    }
    if (!days.isEmpty()) {
      out.writeStringField("first", days.first());
      out.writeStringField("last", days.last());
    }
    strings(out, "types", List.copyOf(types));
    strings(out, "incident_ids", site.incidents().stream().map(Incident::id).toList());
  }

  private static void codes(JsonGenerator out, Toponym place) throws IOException {
    if (place.geoPrecision().isPresent()) {
      out.writeNumberField("geo_precision", place.geoPrecision().getAsInt());
    }
    if (place.wherePrec().isPresent()) {
      out.writeNumberField("where_prec", place.wherePrec().getAsInt());
    }
    if (place.radiusKm().isPresent()) {
      out.writeNumberField("radius_km", place.radiusKm().getAsDouble());
    }
  }

  private static void holding(JsonGenerator out, Holding holding) throws IOException {
    out.writeStringField("held_by", holding.side());
    out.writeStringField("held_since", holding.since().toString());
    out.writeStringField("held_firmness", holding.firmness().code());
  }

  private static void strings(JsonGenerator out, String field, List<String> values)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (String value : values) {
      out.writeString(JsonLines.whole(value));
    }
    out.writeEndArray();
  }
}
