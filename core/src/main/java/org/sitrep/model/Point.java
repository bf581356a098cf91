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
}
