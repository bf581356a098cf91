package org.sitrep.theatre;

import java.util.List;
import org.sitrep.model.Point;

/**
 * An outline or line to draw.
 *
 * @param name the name to show
 * @param kind what it is
 * @param lines each a closed ring (country, province, lake) or an open line (river, border, road)
 */
public record Area(String name, Kind kind, List<List<Point>> lines) {
  public Area {
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** What an outline is. */
  public enum Kind {
    COUNTRY,
    PROVINCE,
    RIVER,
    LAKE,
    ROAD
  }
}
