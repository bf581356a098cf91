package org.sitrep.theatre;

import java.util.List;
import org.sitrep.model.Point;

/** Geometry of outlines, for tests. */
final class Rings {
  private static final double KM_PER_DEGREE = 111.2;

  private Rings() {}

  /** Whether a closed ring holds a point. */
  static boolean holds(List<Point> ring, Point point) {
    boolean inside = false;
    for (int i = 1; i < ring.size(); i++) {
      Point a = ring.get(i - 1);
      Point b = ring.get(i);
      boolean crosses = a.lat() > point.lat() != b.lat() > point.lat();
      double lon = a.lon() + (b.lon() - a.lon()) * (point.lat() - a.lat()) / (b.lat() - a.lat());
      if (crosses && point.lon() < lon) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** The distance from a point to a line, in kilometres. */
  static double km(List<Point> line, Point point) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < line.size(); i++) {
      least = Math.min(least, km(line.get(i - 1), line.get(i), point));
    }
    return least;
  }

  private static double km(Point a, Point b, Point point) {
    double narrow = Math.cos(Math.toRadians(point.lat()));
    double ax = (a.lon() - point.lon()) * narrow;
    double ay = a.lat() - point.lat();
    double dx = (b.lon() - a.lon()) * narrow;
    double dy = b.lat() - a.lat();
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
    return KM_PER_DEGREE * Math.hypot(ax + t * dx, ay + t * dy);
  }
}
