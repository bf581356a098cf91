package org.sitrep.control;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Toponym;
import org.sitrep.theatre.Theatre;

/** Which of a claim's places can be held: points of the theatre's own country. */
final class Holdable {
  private static final double PART_KM = 12;
  private static final double INSIDE_KM = 6;
  private static final double ROUND_KM = 25;

  private final Theatre theatre;
  private final String country;

  Holdable(Theatre theatre) {
    this.theatre = theatre;
    this.country = theatre.country();
  }

  /**
   * What a claim's place says of a place that can be held.
   *
   * @param place the theatre's place
   * @param parts how many parts of it are told of; 0: the place as a whole
   */
  record Ground(String place, int parts) {}

  /** The place, and whether all of it is meant; none where it only says where something is. */
  Optional<Ground> ground(Toponym toponym, List<Toponym> all) {
    boolean point =
        toponym.precision() == PlacePrecision.EXACT || toponym.precision() == PlacePrecision.NEAR;
    return toponym
        .placeId()
        .filter(id -> point)
        .map(theatre.places()::get)
        .filter(place -> place.country().equals(country))
        .filter(place -> !place.kind().wide() && !measuresFrom(place, all))
        .map(place -> new Ground(place.id(), parts(place, toponym, all)));
  }

  /** How many parts of the place stand before it: "the school in X" gives nobody all of X. */
  private int parts(Place place, Toponym toponym, List<Toponym> all) {
    return settlement(place.kind())
        ? (int) all.subList(0, all.indexOf(toponym)).stream().filter(t -> part(t, place)).count()
        : 0;
  }

  /** Whether a city only says where a place near it is: "the plant, 15 km east of X". */
  private boolean measuresFrom(Place city, List<Toponym> all) {
    return city.kind() == PlaceKind.CITY
        && all.stream()
            .flatMap(t -> t.placeId().stream())
            .flatMap(id -> Optional.ofNullable(theatre.places().get(id)).stream())
            .filter(other -> !settlement(other.kind()) && !other.kind().wide())
            .mapToDouble(other -> other.point().km(city.point()))
            .anyMatch(km -> km > INSIDE_KM && km <= ROUND_KM);
  }

  private boolean part(Toponym before, Place place) {
    Optional<Place> known = before.placeId().map(theatre.places()::get);
    if (known.filter(place::equals).isPresent()) {
      return before.precision() == PlacePrecision.NEAR;
    }
    boolean near = before.point().filter(p -> p.km(place.point()) <= PART_KM).isPresent();
    return known.isEmpty() || (!settlement(known.get().kind()) && near);
  }

  private static boolean settlement(PlaceKind kind) {
    return kind == PlaceKind.CITY || kind == PlaceKind.TOWN || kind == PlaceKind.VILLAGE;
  }
}
