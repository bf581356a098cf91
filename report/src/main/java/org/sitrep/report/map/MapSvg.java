package org.sitrep.report.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Point;
import org.sitrep.report.html.Html;
import org.sitrep.report.wording.Labels;
import org.sitrep.theatre.Area;
import org.sitrep.theatre.Theatre;

/**
 * Draws the map of a report: outlines, who is reported to hold what, the incidents, names without
 * overlaps, a scale. Its window fits the incidents; where it shows only a part of the country, a
 * small overview stands in the emptiest corner.
 */
public final class MapSvg {
  /** The width of the detail to its height. */
  public static final double DETAIL_RATIO = 1.6;

  private static final double AROUND = 0.35;
  private final Theatre theatre;
  private final Outlines outlines;
  private final List<Mark> marks;
  private final List<Flag> flags;
  private final Window home;

  /** A map of these marks and flags, the largest marks first. */
  public MapSvg(Theatre theatre, List<Mark> marks, List<Flag> flags) {
    this.theatre = theatre;
    this.outlines = new Outlines(theatre.areas());
    this.marks = List.copyOf(marks);
    this.flags = List.copyOf(flags);
    this.home = home(theatre);
  }

  private static Window home(Theatre theatre) {
    List<Point> own = new ArrayList<>();
    List<Point> all = new ArrayList<>();
    for (Area area : theatre.areas()) {
      if (area.kind() == Area.Kind.COUNTRY) {
        area.lines().forEach(all::addAll);
        if (area.name().equals(theatre.title())) {
          area.lines().forEach(own::addAll);
        }
      }
    }
    if (all.isEmpty()) {
      theatre.places().values().forEach(place -> all.add(place.point()));
    }
    return Window.around(own.isEmpty() ? all : own);
  }

  /** How many marks lie outside the country and its surroundings, so that the map lacks them. */
  public long away() {
    return marks.stream().filter(mark -> !home.grown(AROUND).contains(mark.point())).count();
  }

  /**
   * Draws it.
   *
   * @param id a prefix for the ids in it, one for each drawing
   * @param width in pixels
   * @param height in pixels
   */
  public void draw(Html html, String id, int width, int height, String title) {
    draw(html, id, width, height, title, window((double) width / height), true);
  }

  /**
   * Draws the part where most lies close together.
   *
   * @return whether there is one
   */
  public boolean drawDetail(Html html, String id, int width, int height, String title) {
    double ratio = (double) width / height;
    Optional<Window> window = Detail.window(marks, flags, window(ratio), ratio);
    window.ifPresent(part -> draw(html, id, width, height, title, part, false));
    return window.isPresent();
  }

  private void draw(
      Html html, String id, int width, int height, String title, Window window, boolean whole) {
    Projection projection = new Projection(window, width, height);
    html.open(
        "svg",
        "class",
        id,
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "group",
        "aria-label",
        title,
        "xmlns",
        "http://www.w3.org/2000/svg");
    defs(html, id, width, height);
    html.empty("rect", "class", "m-land", "width", "" + width, "height", "" + height);
    html.open("g", "clip-path", "url(#" + id + "-clip)");
    outlines.draw(html, projection);
    LabelBoard board = board(projection);
    Corner corner = new Corner(projection, board, home, outlines);
    corner.reserve();
    new PlaceNames(html, projection, board).write(theatre, marks, flags);
    if (whole) {
      new CountryNames(html, projection, board, theatre).draw();
    }
    shapes(html, id, projection);
    html.close();
    corner.draw(html, marks);
    if (whole) {
      Detail.window(marks, flags, window, DETAIL_RATIO)
          .ifPresent(part -> frame(html, part, projection));
    }
    html.empty("rect", "class", "m-frame", "width", "" + width, "height", "" + height);
    html.end();
  }

  private static void frame(Html html, Window part, Projection projection) {
    double left = projection.x(new Point(part.north(), part.west()));
    double top = projection.y(new Point(part.north(), part.west()));
    html.empty(
        "rect",
        "class",
        "m-window",
        "x",
        Projection.number(left),
        "y",
        Projection.number(top),
        "width",
        Projection.number(projection.x(new Point(part.south(), part.east())) - left),
        "height",
        Projection.number(projection.y(new Point(part.south(), part.east())) - top));
  }

  private Window window(double ratio) {
    Window near = home.grown(AROUND);
    List<Point> points = new ArrayList<>();
    marks.stream()
        .filter(m -> !m.wide())
        .map(Mark::point)
        .filter(near::contains)
        .forEach(points::add);
    if (points.isEmpty()) {
      flags.stream().map(Flag::point).filter(near::contains).forEach(points::add);
    }
    if (points.isEmpty()) {
      return home.grown(0.2).shaped(ratio);
    }
    return Window.fit(points, ratio);
  }

  private void defs(Html html, String id, int width, int height) {
    html.open("defs");
    html.open("clipPath", "id", id + "-clip");
    html.empty("rect", "width", "" + width, "height", "" + height).close();
    Set<String> seen = new HashSet<>();
    for (Flag flag : flags) {
      if (seen.add(flag.colour())) {
        html.open(
            "pattern",
            "id",
            hatch(id, flag),
            "width",
            "4",
            "height",
            "4",
            "patternUnits",
            "userSpaceOnUse",
            "patternTransform",
            "rotate(45)");
        html.empty("rect", "width", "4", "height", "4", "fill", "#fff");
        html.empty("rect", "width", "2.2", "height", "4", "fill", flag.colour()).close();
      }
    }
    html.end();
  }

  private static String hatch(String id, Flag flag) {
    return id + "-" + flag.colour().substring(1).toLowerCase(Locale.ROOT);
  }

  private LabelBoard board(Projection projection) {
    LabelBoard board = new LabelBoard(projection.width(), projection.height());
    for (Mark mark : marks) {
      if (!mark.wide()) {
        board.take(projection.x(mark.point()), projection.y(mark.point()), mark.radius());
      }
    }
    for (Flag flag : flags) {
      board.take(projection.x(flag.point()), projection.y(flag.point()), Shapes.FLAG);
    }
    return board;
  }

  private void shapes(Html html, String id, Projection projection) {
    Shapes shapes = new Shapes(html, projection);
    for (Mark mark : marks) {
      if (projection.window().contains(mark.point())) {
        shapes.mark(mark, mark.name() + ": " + Labels.count(mark.incidents(), "incident"));
      }
    }
    for (Flag flag : flags) {
      if (projection.window().contains(flag.point())) {
        shapes.flag(flag, "url(#" + hatch(id, flag) + ")");
      }
    }
  }
}
