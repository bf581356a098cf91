package org.sitrep.report.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Point;

/** Finds where marks and flags lie so close together that a map of all cannot show them apart. */
final class Detail {
  private static final double NEAR_KM = 24;

  /** So many places make a cluster. */
  private static final int LEAST = 6;

  /** A map on which the cluster is wider than this part of it shows it well enough. */
  private static final double PART = 0.25;

  private Detail() {}

  /** The window that shows the densest cluster; nothing where the window of all shows it well. */
  static Optional<Window> window(List<Mark> marks, List<Flag> flags, Window all, double ratio) {
    List<Point> points = new ArrayList<>();
    marks.stream().filter(mark -> !mark.wide()).map(Mark::point).forEach(points::add);
    flags.stream().map(Flag::point).forEach(points::add);
    List<Point> best = List.of();
    for (Point centre : points.stream().filter(all::contains).toList()) {
      List<Point> near =
          new HashSet<>(points)
              .stream().filter(p -> p.km(centre) <= NEAR_KM).sorted(Detail::order).toList();
      best = near.size() > best.size() ? near : best;
    }
    if (best.size() < LEAST || 2 * NEAR_KM > PART * all.widthKm()) {
      return Optional.empty();
    }
    return Optional.of(Window.fit(best, ratio));
  }

  private static int order(Point a, Point b) {
    int byLat = Double.compare(a.lat(), b.lat());
    return byLat != 0 ? byLat : Double.compare(a.lon(), b.lon());
  }
}
