package org.sitrep.report.map;

import java.util.List;
import org.sitrep.model.Point;
import org.sitrep.report.html.Html;
import org.sitrep.theatre.Area;

/** What stands in the corners of a map: the scale, and an overview where the map shows a part. */
final class Corner {
  private static final double PART = 0.6;
  private static final double EDGE = 10;
  private static final int[] KM = {500, 200, 100, 50, 20, 10, 5, 2, 1};
  private final Projection map;
  private final LabelBoard board;
  private final Window home;
  private final Outlines outlines;
  private LabelBoard.Box inset = new LabelBoard.Box(0, 0, 0, 0);
  private LabelBoard.Box scale = new LabelBoard.Box(0, 0, 0, 0);

  Corner(Projection map, LabelBoard board, Window home, Outlines outlines) {
    this.map = map;
    this.board = board;
    this.home = home;
    this.outlines = outlines;
  }

  /** Takes the corners that cover least. */
  void reserve() {
    if (part()) {
      double width = map.width() < 600 ? 104 : 160;
      double height =
          width / home.squeeze() * (home.north() - home.south()) / (home.east() - home.west());
      inset = emptiest(width, Math.min(height, width * 1.1), true);
      board.take(inset);
    }
    scale = emptiest(map.pixels(km()) + 44, 20, false);
    board.take(scale);
  }

  private boolean part() {
    return map.window().widthKm() < PART * home.widthKm();
  }

  private LabelBoard.Box emptiest(double width, double height, boolean topToo) {
    double right = map.width() - EDGE - width;
    double bottom = map.height() - EDGE - height;
    List<LabelBoard.Box> boxes =
        topToo
            ? List.of(
                box(EDGE, EDGE, width, height),
                box(right, EDGE, width, height),
                box(EDGE, bottom, width, height),
                box(right, bottom, width, height))
            : List.of(box(EDGE, bottom, width, height), box(right, bottom, width, height));
    LabelBoard.Box best = boxes.get(0);
    for (LabelBoard.Box box : boxes) {
      best = board.covered(box) < board.covered(best) ? box : best;
    }
    return best;
  }

  private static LabelBoard.Box box(double left, double top, double width, double height) {
    return new LabelBoard.Box(left, top, left + width, top + height);
  }

  private int km() {
    for (int km : KM) {
      if (map.pixels(km) <= map.width() * 0.2) {
        return km;
      }
    }
    return 1;
  }

  void draw(Html html, List<Mark> marks) {
    if (part()) {
      overview(html, marks);
    }
    double y = scale.bottom() - 4;
    double end = scale.left() + map.pixels(km());
    html.empty(
        "path",
        "class",
        "m-scale",
        "d",
        "M" + n(scale.left()) + " " + n(y - 5) + "V" + n(y) + "H" + n(end) + "V" + n(y - 5));
    html.element("text", km() + " km", "class", "m-city", "x", n(end + 5), "y", n(y + 1));
  }

  private void overview(Html html, List<Mark> marks) {
    double width = inset.right() - inset.left();
    double height = inset.bottom() - inset.top();
    Projection small = new Projection(home.grown(0.15).shaped(width / height), width, height);
    html.open(
        "svg",
        "class",
        "m-inset",
        "x",
        n(inset.left()),
        "y",
        n(inset.top()),
        "width",
        n(width),
        "height",
        n(height),
        "aria-hidden",
        "true");
    html.empty("rect", "class", "m-inset-back", "width", n(width), "height", n(height));
    outlines.draw(html, small, Area.Kind.COUNTRY);
    outlines.draw(html, small, Area.Kind.RIVER);
    for (Mark mark : marks) {
      if (!mark.wide() && small.window().contains(mark.point())) {
        html.empty(
            "circle", "cx", n(small.x(mark.point())), "cy", n(small.y(mark.point())), "r", "1.4");
      }
    }
    Window seen = map.window();
    double left = Math.max(0, small.x(new Point(seen.north(), seen.west())));
    double top = Math.max(0, small.y(new Point(seen.north(), seen.west())));
    double right = Math.min(width, small.x(new Point(seen.south(), seen.east())));
    double bottom = Math.min(height, small.y(new Point(seen.south(), seen.east())));
    html.empty(
        "rect",
        "class",
        "m-window",
        "x",
        n(left),
        "y",
        n(top),
        "width",
        n(right - left),
        "height",
        n(bottom - top));
    html.empty("rect", "class", "m-frame", "width", n(width), "height", n(height));
    html.close();
  }

  private static String n(double value) {
    return Projection.number(value);
  }
}
