package org.sitrep.store.query;

/**
 * A part of the map, in degrees.
 *
 * @param west may be greater than east: then it goes over the date line
 */
public record Box(double west, double south, double east, double north) {
  /** Whether a point lies in it. */
  public boolean holds(double lat, double lon) {
    boolean across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
    return across && lat >= south && lat <= north;
  }
}
