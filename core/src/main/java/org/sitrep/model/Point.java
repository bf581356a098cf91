package org.sitrep.model;

/** A point on the earth, in degrees, WGS 84. */
public record Point(double lat, double lon) {
  private static final double EARTH_DIAMETER_KM = 12742;

  public Point {
    if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
      throw new IllegalArgumentException("no point on the earth: " + lat + ", " + lon);
    }
  }

  /** Great-circle distance in kilometres (haversine). */
  public double km(Point other) {
    double la = Math.toRadians(lat);
    double lb = Math.toRadians(other.lat);
    double dLat = Math.sin((lb - la) / 2);
    double dLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
    double h = dLat * dLat + Math.cos(la) * Math.cos(lb) * dLon * dLon;
    return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** The point so many kilometres away in a direction, in degrees from north by east. */
  public Point away(double km, double bearing) {
    double angle = 2 * km / EARTH_DIAMETER_KM;
    double la = Math.toRadians(lat);
    double turn = Math.toRadians(bearing);
    double sin = Math.sin(la) * Math.cos(angle) + Math.cos(la) * Math.sin(angle) * Math.cos(turn);
    double y = Math.sin(turn) * Math.sin(angle) * Math.cos(la);
    double x = Math.cos(angle) - Math.sin(la) * sin;
    double east = Math.toDegrees(Math.atan2(y, x)) + lon;
    double north = Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, sin))));
    return new Point(rounded(north), rounded((east + 540) % 360 - 180));
  }

  /** The point halfway to another, near enough on a map of one country. */
  public Point middle(Point other) {
    return new Point(rounded((lat + other.lat) / 2), rounded((lon + other.lon) / 2));
  }

  /** To about ten metres, so that the last bits of a sine are not taken for knowledge. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 1e4) / 1e4;
  }
}
