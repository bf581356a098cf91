package org.sitrep.report.map;

import org.sitrep.report.html.Html;
import org.sitrep.report.wording.Labels;

/** Draws the marks of incidents (circles) and of holdings (squares), each a link. */
final class Shapes {
  /** Half the side of a square, with its rim. */
  static final double FLAG = 5.5;

  private final Html html;
  private final Projection projection;

  Shapes(Html html, Projection projection) {
    this.html = html;
    this.projection = projection;
  }

  void mark(Mark mark, String title) {
    String x = Projection.number(projection.x(mark.point()));
    String y = Projection.number(projection.y(mark.point()));
    html.open("a", "href", mark.href(), "class", "m-mark m-" + mark.look());
    html.element("title", title);
    double radius = mark.wide() ? mark.radius() + 6 : mark.radius();
    html.empty("circle", "cx", x, "cy", y, "r", Projection.number(radius));
    if (mark.look().equals("disputed")) {
      double half = mark.radius() * 0.7;
      double cx = projection.x(mark.point());
      double cy = projection.y(mark.point());
      html.empty(
          "path",
          "d",
          "M"
              + Projection.number(cx - half)
              + " "
              + Projection.number(cy + half)
              + "L"
              + Projection.number(cx + half)
              + " "
              + Projection.number(cy - half));
    }
    html.close();
  }

  void flag(Flag flag, String hatch) {
    double x = projection.x(flag.point());
    double y = projection.y(flag.point());
    html.open("a", "href", flag.href(), "class", "m-flag");
    html.element(
        "title",
        flag.name()
            + ": reported held by "
            + flag.side()
            + " ("
            + Labels.of(flag.firmness())
            + ")");
    switch (flag.firmness()) {
      case CORROBORATED, GIVEN -> square(x - 4.5, y, 9, flag.colour());
      case CLAIMED -> square(x - 4.5, y, 9, hatch);
      case CONTESTED -> {
        square(x - 4.5, y, 9, "#fff");
        html.empty(
            "path",
            "fill",
            flag.colour(),
            "d",
            "M" + Projection.number(x - 4.5) + " " + Projection.number(y - 4.5) + "v9h9Z");
      }
    }
    html.close();
  }

  private void square(double left, double y, double side, String fill) {
    html.empty(
        "rect",
        "x",
        Projection.number(left),
        "y",
        Projection.number(y - side / 2),
        "width",
        Projection.number(side),
        "height",
        Projection.number(side),
        "fill",
        fill);
  }
}
