package org.sitrep.link;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.sitrep.model.Claim;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Point;
import org.sitrep.model.Toponym;
import org.sitrep.theatre.Theatre;

/**
 * Where an account says that its event was.
 *
 * @param closest the most specific place of each claim
 * @param all these and the wider ones that hold them
 */
record Where(NavigableSet<Spot> closest, NavigableSet<Spot> all) {
  private static final double ONE_PLACE_KM = 40;

  static Where of(Claim claim, Theatre theatre) {
    List<Spot> spots = claim.places().stream().map(p -> Spot.of(p, theatre)).toList();
    NavigableSet<Spot> closest = new TreeSet<>();
    closest(claim.places()).ifPresent(place -> closest.add(Spot.of(place, theatre)));
    return new Where(closest, new TreeSet<>(spots));
  }

  /** The first place told, or where that is a country the first narrower one. */
  static Optional<Toponym> closest(List<Toponym> places) {
    return places.stream()
        .filter(place -> place.precision() != PlacePrecision.COUNTRY)
        .findFirst()
        .or(() -> places.stream().findFirst());
  }

  /** Both as one. */
  Where with(Where other) {
    return new Where(union(closest, other.closest), union(all, other.all));
  }

  private static NavigableSet<Spot> union(NavigableSet<Spot> a, NavigableSet<Spot> b) {
    NavigableSet<Spot> both = new TreeSet<>(a);
    both.addAll(b);
    return both;
  }

  /** How much the places speak for one event; {@link Likeness#NEVER} where they rule it out. */
  double likeness(Where other) {
    if (all.isEmpty() || other.all.isEmpty()) {
      return -0.5;
    }
    double best = Likeness.NEVER;
    for (Spot one : closest) {
      for (Spot two : other.closest) {
        best = Math.max(best, one.likeness(two));
      }
    }
    return best <= -6 ? Likeness.NEVER : Math.max(best, held(other));
  }

  /** One account's closest place is the other's wider one, or both name one place besides. */
  private double held(Where other) {
    double best = Likeness.NEVER;
    for (Spot spot : all) {
      if (other.all.contains(spot) && !spot.country()) {
        boolean close = closest.contains(spot) || other.closest.contains(spot);
        best = Math.max(best, spot.wide() ? 0.5 : close ? 1.5 : 0.8);
      }
    }
    return best;
  }

  /** Whether all closest points lie near enough to each other for one event. */
  boolean fitsOne() {
    List<Point> points = closest.stream().map(Spot::point).flatMap(Optional::stream).toList();
    if (points.size() < 2) {
      return true;
    }
    double north = points.stream().mapToDouble(Point::lat).max().orElse(0);
    double south = points.stream().mapToDouble(Point::lat).min().orElse(0);
    double east = points.stream().mapToDouble(Point::lon).max().orElse(0);
    double west = points.stream().mapToDouble(Point::lon).min().orElse(0);
    return new Point(north, east).km(new Point(south, west)) <= ONE_PLACE_KM;
  }
}
