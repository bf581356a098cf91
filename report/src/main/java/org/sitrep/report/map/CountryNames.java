package org.sitrep.report.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.model.Place;
import org.sitrep.model.Point;
import org.sitrep.report.html.Html;
import org.sitrep.theatre.Area;
import org.sitrep.theatre.Theatre;

/**
 * Writes the names of countries faintly. Of each point the country is taken to be that of the
 * nearest place, and inside the theatre's own outline its own; a name stands where it is far from
 * other countries, from the edge and from what is already written.
 */
final class CountryNames {
  private static final double OWN = 19;
  private static final double OTHER = 13;
  private static final int STEP = 14;

  /** How far from a point, in pixels, the nearest place may be to tell its country. */
  private static final double REACH = 110;

  private final Html html;
  private final Projection projection;
  private final LabelBoard board;
  private final Theatre theatre;
  private final String own;
  private final List<List<Point>> outline;

  CountryNames(Html html, Projection projection, LabelBoard board, Theatre theatre) {
    this.html = html;
    this.projection = projection;
    this.board = board;
    this.theatre = theatre;
    this.own = theatre.country();
    this.outline =
        theatre.areas().stream()
            .filter(a -> a.kind() == Area.Kind.COUNTRY && a.name().equals(own))
            .flatMap(a -> a.lines().stream())
            .toList();
  }

  private record Site(double x, double y, String country) {}

  private record Best(Site site, double score) {}

  void draw() {
    List<Site> sites = sites();
    Map<String, Best> best = new TreeMap<>();
    for (Site site : sites) {
      double score = score(site, sites);
      Best before = best.get(site.country());
      if (score > 0 && (before == null || score > before.score())) {
        best.put(site.country(), new Best(site, score));
      }
    }
    best.values().forEach(found -> write(found.site()));
  }

  private List<Site> sites() {
    List<Place> places =
        theatre.places().values().stream()
            .filter(place -> !place.kind().wide() && !place.country().equals(own))
            .filter(place -> projection.window().grown(1).contains(place.point()))
            .toList();
    List<Site> sites = new ArrayList<>();
    for (double y = STEP; y < projection.height(); y += STEP) {
      for (double x = STEP; x < projection.width(); x += STEP) {
        String country = inside(x, y) ? own : nearest(x, y, places);
        if (!country.isEmpty()) {
          sites.add(new Site(x, y, country));
        }
      }
    }
    return sites;
  }

  private boolean inside(double x, double y) {
    boolean in = false;
    for (List<Point> line : outline) {
      for (int i = 0, j = line.size() - 1; i < line.size(); j = i++) {
        double yi = projection.y(line.get(i));
        double yj = projection.y(line.get(j));
        double xi = projection.x(line.get(i));
        double xj = projection.x(line.get(j));
        if (yi > y != yj > y && x < (xj - xi) * (y - yi) / (yj - yi) + xi) {
          in = !in;
        }
      }
    }
    return in;
  }

  private String nearest(double x, double y, List<Place> places) {
    String country = "";
    double least = REACH;
    for (Place place : places) {
      double far = Math.hypot(projection.x(place.point()) - x, projection.y(place.point()) - y);
      if (far < least) {
        least = far;
        country = place.country();
      }
    }
    return country;
  }

  /** The distance to the next site of another country or the edge; nothing where it is taken. */
  private double score(Site site, List<Site> sites) {
    if (!board.free(box(site))) {
      return 0;
    }
    double room =
        Math.min(
            Math.min(site.x(), projection.width() - site.x()) * 0.5,
            Math.min(site.y(), projection.height() - site.y()));
    for (Site other : sites) {
      if (!other.country().equals(site.country())) {
        room = Math.min(room, Math.hypot((other.x() - site.x()) * 0.5, other.y() - site.y()));
      }
    }
    return room;
  }

  private double size(Site site) {
    return site.country().equals(own) ? OWN : OTHER;
  }

  private LabelBoard.Box box(Site site) {
    double half = LabelBoard.width(site.country(), size(site)) * 0.75;
    double high = size(site);
    return new LabelBoard.Box(
        site.x() - half, site.y() - high, site.x() + half, site.y() + high * 0.4);
  }

  private void write(Site site) {
    board.take(box(site));
    html.element(
        "text",
        site.country().toUpperCase(Locale.ROOT),
        "class",
        "m-land-name",
        "x",
        Projection.number(site.x()),
        "y",
        Projection.number(site.y()),
        "font-size",
        Projection.number(size(site)),
        "text-anchor",
        "middle");
  }
}
