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
      Point point, String name, Optional<String> id, String precision, List<Incident> incidents) {}

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
                          "exact",
                          new ArrayList<>())));
    }
    return sites;
  }

  private static void add(Map<String, Site> sites, Toponym place, Incident incident) {
    if (place.point().isEmpty()) {
      return;
    }
    Point point = place.point().get();
    String key =
        place.placeId().orElseGet(() -> place.name() + "@" + point.lat() + "," + point.lon());
    sites
        .computeIfAbsent(
            key,
            k ->
                new Site(
                    point,
                    place.name(),
                    place.placeId(),
                    place.precision().code(),
                    new ArrayList<>()))
        .incidents()
        .add(incident);
  }

  private void feature(JsonGenerator out, Site site, Situation situation) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "Feature");
    out.writeObjectFieldStart("geometry");
    out.writeStringField("type", "Point");
    out.writeArrayFieldStart("coordinates");
    out.writeNumber(site.point().lon());
    out.writeNumber(site.point().lat());
    out.writeEndArray();
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

  private static void properties(JsonGenerator out, Site site) throws IOException {
    out.writeStringField("name", JsonLines.whole(site.name()));
    if (site.id().isPresent()) {
      out.writeStringField("place_id", site.id().get());
    }
    out.writeStringField("precision", site.precision());
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
