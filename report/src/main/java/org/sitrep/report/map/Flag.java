package org.sitrep.report.map;

import java.util.regex.Pattern;
import org.sitrep.model.Holding;
import org.sitrep.model.Point;

/**
 * Who is reported to hold a place.
 *
 * @param name the place's name
 * @param side the name of the side
 * @param colour of the side
 * @param href where its link leads
 */
public record Flag(
    Point point, String name, String side, String colour, Holding.Firmness firmness, String href) {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  public Flag {
    if (!COLOUR.matcher(colour).matches()) {
      throw new IllegalArgumentException("not a colour #rrggbb: " + colour);
    }
  }
}
