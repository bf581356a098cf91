package org.sitrep.report.map;

import java.util.List;
import org.sitrep.model.Point;
import org.sitrep.report.html.Html;
import org.sitrep.theatre.Area;

/** Draws the areas of a theatre: countries first, then provinces, lakes, rivers, roads. */
final class Outlines {
  private static final double STEP = 0.6;
  private static final List<Area.Kind> ORDER =
      List.of(
          Area.Kind.COUNTRY, Area.Kind.PROVINCE, Area.Kind.ROAD, Area.Kind.RIVER, Area.Kind.LAKE);
  private final List<Area> areas;

  Outlines(List<Area> areas) {
    this.areas = areas;
  }

  /** Draws all kinds. */
  void draw(Html html, Projection projection) {
    ORDER.forEach(kind -> draw(html, projection, kind));
  }

  /** Draws one kind. */
  void draw(Html html, Projection projection, Area.Kind kind) {
    boolean closed = kind != Area.Kind.RIVER && kind != Area.Kind.ROAD;
    for (Area area : areas) {
      if (area.kind() == kind) {
        String path = path(area, projection, closed);
        if (!path.isEmpty()) {
          html.empty(
              "path", "class", "m-" + kind.name().toLowerCase(java.util.Locale.ROOT), "d", path);
        }
      }
    }
  }

  private static String path(Area area, Projection projection, boolean closed) {
    StringBuilder path = new StringBuilder();
    for (List<Point> line : area.lines()) {
      if (near(line, projection)) {
        path(path, line, projection, closed);
      }
    }
    return path.toString();
  }

  private static boolean near(List<Point> line, Projection projection) {
    Window box = Window.around(line);
    Window seen = projection.window();
    return box.west() <= seen.east()
        && box.east() >= seen.west()
        && box.south() <= seen.north()
        && box.north() >= seen.south();
  }

  private static void path(
      StringBuilder path, List<Point> line, Projection projection, boolean closed) {
    double lastX = 0;
    double lastY = 0;
    for (int i = 0; i < line.size(); i++) {
      double x = projection.x(line.get(i));
      double y = projection.y(line.get(i));
      boolean ends = i == 0 || i == line.size() - 1;
      if (ends || Math.hypot(x - lastX, y - lastY) >= STEP) {
        path.append(i == 0 ? 'M' : 'L');
        path.append(Projection.number(x)).append(' ').append(Projection.number(y));
        lastX = x;
        lastY = y;
      }
    }
    path.append(closed ? "Z" : "");
  }
}
