package org.sitrep.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Control;
import org.sitrep.model.Holding;
import org.sitrep.model.Incident;
import org.sitrep.model.Place;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Stake;
import org.sitrep.model.Standing;
import org.sitrep.model.Toponym;
import org.sitrep.report.html.Html;
import org.sitrep.report.map.Flag;
import org.sitrep.report.map.MapSvg;
import org.sitrep.report.map.Mark;
import org.sitrep.report.wording.Labels;
import org.sitrep.theatre.Side;

/** The map with its legend, drawn once for wide and once for narrow screens. */
final class MapSection {
  private static final List<Standing> FIRMEST =
      List.of(
          Standing.CORROBORATED,
          Standing.DISPUTED,
          Standing.SINGLE_SOURCE,
          Standing.UNCONFIRMED,
          Standing.EXPECTED,
          Standing.DENIED);
  private final Edition edition;

  MapSection(Edition edition) {
    this.edition = edition;
  }

  void write(Html html) {
    List<Mark> marks = marks();
    List<Flag> flags = flags();
    MapSvg map = new MapSvg(edition.theatre(), marks, flags);
    html.open("section", "id", "map", "aria-labelledby", "map-h");
    html.element("h2", "Where", "id", "map-h");
    html.open("figure");
    String title = "Map of the incidents, " + edition.theatre().title();
    map.draw(html, "map-wide", 960, 600, title);
    map.draw(html, "map-narrow", 380, 440, title);
    String detail = "The framed part of the map, larger";
    map.drawDetail(html, "map-wide-detail", 960, 600, detail);
    map.drawDetail(html, "map-narrow-detail", 380, 238, detail);
    html.open("figcaption");
    new Legend(html).write(edition, flags);
    html.element("p", note(map));
    html.end();
    html.end();
    html.end();
  }

  private String note(MapSvg map) {
    long unplaced =
        news().stream().filter(i -> i.place().filter(MapSection::shown).isEmpty()).count();
    String note = "Positions are those of the named places, not of the events.";
    if (unplaced > 0) {
      note +=
          " Not on the map: "
              + Labels.count((int) unplaced, "incident")
              + " told without a place or for a whole country only.";
    }
    return map.away() > 0
        ? note + " " + Labels.count((int) map.away(), "place") + " outside it left out."
        : note;
  }

  private List<Incident> news() {
    return edition.situation().incidents().stream().filter(i -> !edition.background(i)).toList();
  }

  private static boolean shown(Toponym place) {
    return place.point().isPresent() && place.precision() != PlacePrecision.COUNTRY;
  }

  private List<Mark> marks() {
    Map<String, List<Incident>> byPlace = new LinkedHashMap<>();
    for (Incident incident : news()) {
      incident
          .place()
          .filter(MapSection::shown)
          .ifPresent(
              place -> byPlace.computeIfAbsent(key(place), key -> new ArrayList<>()).add(incident));
    }
    List<Mark> marks = new ArrayList<>();
    byPlace.values().forEach(incidents -> mark(incidents).ifPresent(marks::add));
    marks.sort(Comparator.comparing(Mark::incidents, Comparator.reverseOrder()));
    return marks;
  }

  private static String key(Toponym place) {
    return place.placeId().orElse("") + place.point().orElseThrow();
  }

  private Optional<Mark> mark(List<Incident> incidents) {
    Toponym place = incidents.get(0).place().orElseThrow();
    Standing best =
        FIRMEST.stream()
            .filter(s -> incidents.stream().anyMatch(i -> i.standing() == s))
            .findFirst()
            .orElse(Standing.SINGLE_SOURCE);
    boolean wide = incidents.stream().allMatch(i -> wide(i.place().orElseThrow()));
    String link = "#" + edition.anchor(incidents.get(0));
    String name =
        place
            .placeId()
            .flatMap(id -> Optional.ofNullable(edition.theatre().places().get(id)))
            .map(p -> p.name())
            .orElse(place.name());
    return place.point().map(p -> new Mark(p, name, wide, incidents.size(), best, link));
  }

  private static boolean wide(Toponym place) {
    return place.precision() == PlacePrecision.AREA;
  }

  private List<Flag> flags() {
    List<Flag> flags = new ArrayList<>();
    for (Control control : edition.situation().control()) {
      Place place = edition.theatre().places().get(control.placeId());
      if (place != null) {
        control.holding().ifPresent(holding -> flags.add(flag(place, holding)));
        if (control.holding().isEmpty()) {
          claimed(control).ifPresent(stake -> flags.add(flag(place, stake)));
        }
      }
    }
    return flags;
  }

  /** Who alone claims a place that nobody is reported to hold. */
  private static Optional<Stake> claimed(Control control) {
    return control.stakes().stream().filter(s -> s.kind() == Stake.Kind.CLAIMS).findFirst();
  }

  private Flag flag(Place place, Stake stake) {
    return flag(place, stake.side(), Holding.Firmness.CLAIMED, stake.claims());
  }

  private Flag flag(Place place, Holding holding) {
    return flag(place, holding.side(), holding.firmness(), holding.claims());
  }

  private Flag flag(Place place, String side, Holding.Firmness firmness, List<String> claims) {
    Optional<Side> known = HoldingsSection.side(edition, side);
    return new Flag(
        place.point(),
        place.name(),
        known.map(Side::name).orElse(side),
        known.map(Side::colour).orElse("#888888"),
        firmness,
        link(claims));
  }

  private String link(List<String> claims) {
    return claims.stream()
        .flatMap(claim -> edition.index().incidentOf(claim).stream())
        .map(incident -> "#" + edition.anchor(incident))
        .findFirst()
        .orElse("#holdings");
  }
}
