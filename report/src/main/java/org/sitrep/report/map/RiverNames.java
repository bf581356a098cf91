package org.sitrep.report.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Point;
import org.sitrep.report.html.Html;
import org.sitrep.theatre.Area;

/** Writes the names of rivers along them, where they run straightest and cover least. */
final class RiverNames {
  private static final double SIZE = 12;
  private static final int STEP = 4;
  private final List<Area> areas;

  RiverNames(List<Area> areas) {
    this.areas = areas;
  }

  private record Place(double x, double y, double angle, double cost, LabelBoard.Box box) {}

  void draw(Html html, Projection projection, LabelBoard board) {
    for (Area area : areas) {
      if (area.kind() == Area.Kind.RIVER && !area.name().isBlank()) {
        best(area, projection, board).ifPresent(place -> write(html, area.name(), place, board));
      }
    }
  }

  private static void write(Html html, String name, Place place, LabelBoard board) {
    board.take(place.box());
    String x = Projection.number(place.x());
    String y = Projection.number(place.y());
    String turn = "rotate(" + Projection.number(place.angle()) + " " + x + " " + y + ")";
    html.element(
        "text",
        name,
        "class",
        "m-river-name",
        "x",
        x,
        "y",
        y,
        "dy",
        "-5",
        "text-anchor",
        "middle",
        "transform",
        turn);
  }

  private static Optional<Place> best(Area area, Projection projection, LabelBoard board) {
    double length = LabelBoard.width(area.name(), SIZE) * 1.15;
    Place best = null;
    for (List<Point> line : area.lines()) {
      for (Place place : candidates(line, length, projection, board)) {
        if (best == null || place.cost() < best.cost()) {
          best = place;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<Place> candidates(
      List<Point> line, double length, Projection projection, LabelBoard board) {
    double[] xs = line.stream().mapToDouble(projection::x).toArray();
    double[] ys = line.stream().mapToDouble(projection::y).toArray();
    List<Place> places = new ArrayList<>();
    int step = Math.max(1, Math.min(STEP, xs.length / 200));
    for (int from = 0; from < xs.length; from += step) {
      int to = from;
      double walked = 0;
      while (to + 1 < xs.length && walked < length) {
        walked += Math.hypot(xs[to + 1] - xs[to], ys[to + 1] - ys[to]);
        to++;
      }
      if (walked >= length
          && inside(xs[from], ys[from], projection)
          && inside(xs[to], ys[to], projection)) {
        places.add(candidate(xs[from], ys[from], xs[to], ys[to], walked, board));
      }
    }
    return places;
  }

  private static boolean inside(double x, double y, Projection projection) {
    return x > 10 && y > 16 && x < projection.width() - 10 && y < projection.height() - 10;
  }

  private static Place candidate(
      double x1, double y1, double x2, double y2, double walked, LabelBoard board) {
    double straight = Math.hypot(x2 - x1, y2 - y1);
    double bent = walked / Math.max(1, straight);
    double angle = Math.toDegrees(Math.atan2(y2 - y1, x2 - x1));
    angle = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
    double x = (x1 + x2) / 2;
    double y = (y1 + y2) / 2;
    double halfX = Math.abs(x2 - x1) / 2;
    double halfY = Math.abs(y2 - y1) / 2 + SIZE / 2;
    LabelBoard.Box box = new LabelBoard.Box(x - halfX, y - halfY - 5, x + halfX, y + halfY - 5);
    double cost = board.covered(box) * 3 + (bent - 1) * 4 + Math.abs(angle) / 90;
    return new Place(x, y, angle, cost, box);
  }
}
