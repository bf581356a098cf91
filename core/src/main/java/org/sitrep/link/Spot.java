package org.sitrep.link;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Point;
import org.sitrep.model.Toponym;
import org.sitrep.theatre.Theatre;

/**
 * A place as an account names it.
 *
 * @param key the theatre's id, else the name in lower case
 * @param name the name in lower case
 * @param point where it is; empty for a wide area and where unknown
 * @param wide whether it is an area, so that what it holds may be the same place
 * @param province the province that it lies in or is
 * @param country whether it is a whole country
 */
record Spot(
    String key,
    String name,
    Optional<Point> point,
    boolean wide,
    Optional<String> province,
    boolean country)
    implements Comparable<Spot> {
  /** A province that bears the name of its city is often told for it. */
  private static final double NAMESAKE = 1;

  private static final Comparator<Spot> ORDER =
      Comparator.comparing(Spot::key)
          .thenComparing(Spot::name)
          .thenComparing(Spot::wide)
          .thenComparing(Spot::country)
          .thenComparing(spot -> spot.province().orElse(""))
          .thenComparingDouble(spot -> spot.point().map(Point::lat).orElse(0.0))
          .thenComparingDouble(spot -> spot.point().map(Point::lon).orElse(0.0));

  static Spot of(Toponym toponym, Theatre theatre) {
    Optional<Place> place = toponym.placeId().map(theatre.places()::get);
    boolean country = toponym.precision() == PlacePrecision.COUNTRY;
    boolean wide =
        country
            || toponym.precision() == PlacePrecision.AREA
            || place.filter(p -> p.kind().wide()).isPresent();
    return new Spot(
        toponym.placeId().orElse(toponym.name().toLowerCase(Locale.ROOT)),
        toponym.name().toLowerCase(Locale.ROOT),
        toponym.point().filter(p -> !wide),
        wide,
        place.flatMap(Place::province),
        country);
  }

  @Override
  public int compareTo(Spot other) {
    return this == other ? 0 : ORDER.compare(this, other);
  }

  /** How much two different or equal places speak for one event. */
  double likeness(Spot other) {
    if (key.equals(other.key)) {
      return country ? 0 : wide ? 0.8 : 2;
    }
    if (point.isPresent() && other.point.isPresent()) {
      double km = point.get().km(other.point.get());
      return km <= 3 ? 1.5 : km <= 8 ? 1 : km <= 15 ? 0.6 : km <= 30 ? -0.5 : km <= 60 ? -2 : -6;
    }
    if (country || other.country) {
      return 0;
    }
    if (wide || other.wide) {
      return within(other);
    }
    return -0.7;
  }

  private double within(Spot other) {
    if (wide && name.startsWith(other.name) || other.wide && other.name.startsWith(name)) {
      return NAMESAKE;
    }
    if (province.isEmpty() || other.province.isEmpty()) {
      return 0;
    }
    return province.equals(other.province) ? 0.5 : -4;
  }
}
