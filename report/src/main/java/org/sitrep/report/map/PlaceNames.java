package org.sitrep.report.map;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Point;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.theatre.Theatre;

/**
 * Writes the names on a map, each once and none over another: the places with most incidents first,
 * then the country's cities for orientation, rivers, the other places, cities abroad.
 */
final class PlaceNames {
  private static final double NAME = 12.5;
  private static final double SMALL = 11;
  private static final double DOT = 2;
  private static final int LONGEST = 28;
  private static final int FIRST = 14;

  /** So many of the largest marks are named at the end of a line where it must be. */
  private static final int LED = 3;

  /** How far from its mark a name may stand, in pixels. */
  private static final double[] LEAD = {18, 34, 52};

  private final Html html;
  private final Projection projection;
  private final LabelBoard board;
  private final Set<String> named = new HashSet<>();

  PlaceNames(Html html, Projection projection, LabelBoard board) {
    this.html = html;
    this.projection = projection;
    this.board = board;
  }

  /** Writes them; the marks come with the largest first. */
  void write(Theatre theatre, List<Mark> marks, List<Flag> flags) {
    List<Mark> points = marks.stream().filter(mark -> !mark.wide()).toList();
    int first = Math.min(points.size(), FIRST);
    points.subList(0, Math.min(first, LED)).forEach(this::markOrLead);
    points.subList(0, first).forEach(this::mark);
    List<Place> cities =
        theatre.places().values().stream()
            .filter(place -> place.kind() == PlaceKind.CITY)
            .sorted(Comparator.comparing(Place::id))
            .toList();
    cities.stream().filter(c -> c.country().equals(theatre.title())).forEach(this::city);
    new RiverNames(theatre.areas()).draw(html, projection, board);
    points.subList(first, points.size()).forEach(this::mark);
    for (Flag flag : flags) {
      write("m-name", flag.name(), flag.point(), NAME, Shapes.FLAG);
    }
    cities.forEach(this::city);
  }

  private void mark(Mark mark) {
    write("m-name", mark.name(), mark.point(), NAME, mark.radius());
  }

  /** Writes a name, at the end of a line where there is no room beside the mark. */
  private void markOrLead(Mark mark) {
    double x = projection.x(mark.point());
    double y = projection.y(mark.point());
    String name = Plain.line(mark.name(), LONGEST);
    mark(mark);
    for (double far : LEAD) {
      if (named.contains(name) || !projection.window().contains(mark.point())) {
        return;
      }
      Optional<LabelBoard.Spot> spot = board.place(name, NAME, x, y, mark.radius() + far);
      if (spot.isPresent()) {
        named.add(name);
        double toX = spot.get().x();
        double toY = spot.get().y() - (spot.get().y() > y ? NAME : NAME * 0.3);
        html.empty(
            "path", "class", "m-lead", "d", "M" + n(x) + " " + n(y) + "L" + n(toX) + " " + n(toY));
        text("m-name", name, spot.get());
      }
    }
  }

  private static String n(double value) {
    return Projection.number(value);
  }

  private void city(Place city) {
    if (write("m-city", city.name(), city.point(), SMALL, DOT)) {
      html.empty(
          "circle",
          "class",
          "m-dot",
          "cx",
          Projection.number(projection.x(city.point())),
          "cy",
          Projection.number(projection.y(city.point())),
          "r",
          Projection.number(DOT - 0.2));
    }
  }

  private boolean write(String look, String text, Point point, double size, double radius) {
    String name = Plain.line(text, LONGEST);
    if (!projection.window().contains(point) || named.contains(name)) {
      return false;
    }
    Optional<LabelBoard.Spot> spot =
        board.place(name, size, projection.x(point), projection.y(point), radius);
    if (spot.isEmpty()) {
      return false;
    }
    named.add(name);
    text(look, name, spot.get());
    return true;
  }

  private void text(String look, String name, LabelBoard.Spot spot) {
    String x = n(spot.x());
    String y = n(spot.y());
    html.element("text", name, "class", look, "x", x, "y", y, "text-anchor", spot.anchor());
  }
}
