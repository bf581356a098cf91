package org.sitrep.report.map;

import java.util.Arrays;
import java.util.Collection;
import org.sitrep.model.Point;

/** A box of degrees. */
record Window(double west, double south, double east, double north) {
  private static final double KM_PER_DEGREE = 111.2;
  private static final double MARGIN = 0.14;
  private static final double LEAST_DEGREES = 0.5;
  private static final int MANY = 25;
  private static final double OUTLIERS = 0.03;

  /** The box around the points; the middle of nowhere where there is none. */
  static Window around(Collection<Point> points) {
    double[] lats = points.stream().mapToDouble(Point::lat).sorted().toArray();
    double[] lons = points.stream().mapToDouble(Point::lon).sorted().toArray();
    return lats.length == 0
        ? new Window(-180, -60, 180, 75)
        : new Window(lons[0], lats[0], lons[lons.length - 1], lats[lats.length - 1]);
  }

  /**
   * The box that shows the points with a margin, of the given width to height. Of many points the
   * few outermost may fall outside.
   */
  static Window fit(Collection<Point> points, double ratio) {
    double[] lats = trim(points.stream().mapToDouble(Point::lat).sorted().toArray());
    double[] lons = trim(points.stream().mapToDouble(Point::lon).sorted().toArray());
    Window tight = new Window(lons[0], lats[0], lons[lons.length - 1], lats[lats.length - 1]);
    return tight.padded().shaped(ratio);
  }

  private static double[] trim(double[] sorted) {
    int cut = sorted.length < MANY ? 0 : (int) (sorted.length * OUTLIERS);
    return Arrays.copyOfRange(sorted, cut, sorted.length - cut);
  }

  private Window padded() {
    double height = Math.max(north - south, LEAST_DEGREES);
    double width = Math.max(east - west, LEAST_DEGREES);
    double x = (width - (east - west)) / 2 + MARGIN * width;
    double y = (height - (north - south)) / 2 + MARGIN * height;
    return new Window(west - x, south - y, east + x, north + y);
  }

  /** This box, widened to the given ratio of width to height on the ground. */
  Window shaped(double ratio) {
    double squeeze = squeeze();
    double width = (east - west) * squeeze;
    double height = north - south;
    double x = Math.max(0, height * ratio - width) / 2 / squeeze;
    double y = Math.max(0, width / ratio - height) / 2;
    return new Window(west - x, south - y, east + x, north + y);
  }

  /** This box, grown by degrees on each side. */
  Window grown(double degrees) {
    return new Window(west - degrees, south - degrees, east + degrees, north + degrees);
  }

  /** How much shorter a degree of longitude is than one of latitude, in the middle of the box. */
  double squeeze() {
    return Math.max(0.1, Math.cos(Math.toRadians((north + south) / 2)));
  }

  boolean contains(Point point) {
    return point.lon() >= west
        && point.lon() <= east
        && point.lat() >= south
        && point.lat() <= north;
  }

  double widthKm() {
    return (east - west) * squeeze() * KM_PER_DEGREE;
  }
}
