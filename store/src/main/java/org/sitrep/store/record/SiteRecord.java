package org.sitrep.store.record;

import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.model.Place;
import org.sitrep.model.Point;
import org.sitrep.model.Toponym;
import org.sitrep.report.html.Plain;
import org.sitrep.theatre.Theatre;

/** Writes where a claim or an incident is placed. */
final class SiteRecord {
  private static final int LONGEST = 200;
  private final Theatre theatre;

  SiteRecord(Theatre theatre) {
    this.theatre = theatre;
  }

  Optional<Place> known(Toponym site) {
    return site.placeId().flatMap(id -> Optional.ofNullable(theatre.places().get(id)));
  }

  void fields(Json json, Toponym site) {
    Optional<Place> place = known(site);
    json.field("name", Plain.line(site.name(), LONGEST));
    json.field("place", place.map(Place::id));
    json.field("href", place.map(p -> Addresses.of("places", p.id())));
    degrees(json, "lat", site.point().map(Point::lat));
    degrees(json, "lon", site.point().map(Point::lon));
    json.field("precision", site.precision().code());
    if (site.radiusKm().isPresent()) {
      json.field("radius_km", site.radiusKm().getAsDouble());
    } else {
      json.nothing("radius_km");
    }
    code(json, "geo_precision", site.geoPrecision());
    code(json, "where_prec", site.wherePrec());
    json.field("province", place.flatMap(Place::province));
    json.field("country", place.map(Place::country).filter(c -> !c.isEmpty()));
  }

  private static void degrees(Json json, String field, Optional<Double> value) {
    if (value.isPresent()) {
      json.field(field, value.get());
    } else {
      json.nothing(field);
    }
  }

  static void code(Json json, String field, OptionalInt code) {
    if (code.isPresent()) {
      json.field(field, code.getAsInt());
    } else {
      json.nothing(field);
    }
  }
}
