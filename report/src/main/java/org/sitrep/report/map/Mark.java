package org.sitrep.report.map;

import org.sitrep.model.Point;
import org.sitrep.model.Standing;

/**
 * The incidents of one place.
 *
 * @param name the place's name
 * @param wide whether the point stands for an area
 * @param incidents how many
 * @param standing the firmest standing among them
 * @param href where its link leads: "#" and an id of the page
 */
public record Mark(
    Point point, String name, boolean wide, int incidents, Standing standing, String href) {

  private static final double LEAST = 5.5;
  private static final double GROWTH = 1.9;
  private static final double MOST = 17;

  /** The radius to draw, in pixels: its area grows with the number of incidents. */
  double radius() {
    return Math.min(MOST, LEAST + GROWTH * Math.sqrt(incidents - 1.0));
  }

  /** The style of its shape. */
  String look() {
    if (wide) {
      return "area";
    }
    return switch (standing) {
      case CORROBORATED -> "firm";
      case DISPUTED -> "disputed";
      case SINGLE_SOURCE -> "single";
      case DENIED, EXPECTED, UNCONFIRMED -> "open";
    };
  }
}
