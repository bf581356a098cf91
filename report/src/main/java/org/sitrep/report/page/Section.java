package org.sitrep.report.page;

import java.util.Optional;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Incident;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Toponym;
import org.sitrep.theatre.Front;
import org.sitrep.theatre.Theatre;

/**
 * Where in the report an incident stands, by its place.
 *
 * @param kind which sort of section
 * @param front the id of the front; empty for other sorts
 */
record Section(Kind kind, String front) {
  /** The sorts of sections, in the order of the page. */
  enum Kind {
    FRONT,
    /** In the theatre's country, but of no front: wide areas and what lies between the fronts. */
    COUNTRY,
    DIPLOMACY,
    ABROAD,
    NOWHERE
  }

  static Section of(Incident incident, Theatre theatre, String country) {
    Optional<Toponym> place = incident.place().filter(p -> p.precision() != PlacePrecision.UNKNOWN);
    Optional<Place> known = place.flatMap(Toponym::placeId).map(theatre.places()::get);
    boolean abroad = known.filter(p -> !p.country().equals(country)).isPresent();
    boolean whole = place.filter(p -> p.precision() == PlacePrecision.COUNTRY).isPresent();
    if (incident.type().family() == ClaimType.Family.POLITICS
        && (place.isEmpty() || abroad || whole)) {
      return new Section(Kind.DIPLOMACY, "");
    }
    if (place.isEmpty() || abroad) {
      return new Section(place.isEmpty() ? Kind.NOWHERE : Kind.ABROAD, "");
    }
    return place
        .filter(p -> !whole && known.filter(Section::broad).isEmpty())
        .flatMap(Toponym::point)
        .flatMap(theatre::frontOf)
        .map(Front::id)
        .map(id -> new Section(Kind.FRONT, id))
        .orElse(new Section(Kind.COUNTRY, ""));
  }

  /** Whether an area is so wide that its point says nothing about the front. */
  private static boolean broad(Place place) {
    PlaceKind kind = place.kind();
    return kind == PlaceKind.PROVINCE
        || kind == PlaceKind.COUNTRY
        || kind == PlaceKind.RIVER
        || kind == PlaceKind.ROAD
        || (kind == PlaceKind.REGION && place.province().isEmpty());
  }
}
