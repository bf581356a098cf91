package org.sitrep.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Actor;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Point;
import org.sitrep.theatre.Outlet;
import org.sitrep.theatre.Side;
import org.sitrep.theatre.Theatre;

/** A theatre with a handful of places, parties and outlets. */
public final class SmallTheatre {
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  private SmallTheatre() {}

  /** The theatre. */
  public static Theatre load() {
    SmallTheatre small = new SmallTheatre();
    small.places();
    small.actor("saa", "Syrian Arab Army", "government");
    small.actor("tiger-forces", "Tiger Forces", "government");
    small.actor("russia", "Russia", "russia");
    small.actor("isis", "Islamic State", "isis");
    small.actor("sdf", "Syrian Democratic Forces", "sdf");
    small.actor("rebels", "Armed rebels", "opposition");
    small.actor("civilians", "Civilians", "civilians");
    small.actor("sohr", "Syrian Observatory for Human Rights", "monitor");
    return new Theatre(
        "small",
        "Small",
        Map.copyOf(small.actors),
        List.of(
            new Side("government", "Government", "#000000", List.of("russia"), true, true),
            new Side("russia", "Russia", "#000000", List.of(), true, false),
            new Side("isis", "Islamic State", "#000000"),
            new Side("sdf", "Syrian Democratic Forces", "#000000"),
            new Side("opposition", "Opposition", "#000000"),
            new Side("monitor", "Monitors", "#000000", List.of(), false, false),
            new Side("civilians", "Civilians", "#000000", List.of(), false, false)),
        Map.copyOf(small.places),
        List.of(),
        List.of(),
        List.of(
            new Outlet("sana", "SANA", "agency", "government", List.of("sana.sy")),
            new Outlet("south-front", "South Front", "outlet", "independent", List.of()),
            new Outlet("afp", "AFP", "agency", "independent", List.of())),
        Map.of());
  }

  private void places() {
    place("mayadin", "Mayadin", PlaceKind.TOWN, 35.02, 40.45, "Deir ez-Zor");
    place("taybah-school", "Taybah school", PlaceKind.FACILITY, 35.01, 40.43, "Deir ez-Zor");
    place("mayadin-farms", "Mayadin farms", PlaceKind.VILLAGE, 35.04, 40.40, "Deir ez-Zor");
    place("deir-ez-zor", "Deir ez-Zor", PlaceKind.CITY, 35.34, 40.14, "Deir ez-Zor");
    place("east", "Deir ez-Zor province", PlaceKind.PROVINCE, 35.34, 40.14, "Deir ez-Zor");
    place("qaryatayn", "Qaryatayn", PlaceKind.TOWN, 34.23, 37.24, "Homs");
    place("syria", "Syria", PlaceKind.COUNTRY, 34.9, 38.6, "");
  }

  private void place(
      String id, String name, PlaceKind kind, double lat, double lon, String province) {
    Optional<String> in = Optional.of(province).filter(p -> !p.isEmpty());
    places.put(id, new Place(id, name, kind, new Point(lat, lon), "Syria", in, List.of()));
  }

  private void actor(String id, String name, String side) {
    actors.put(
        id,
        new Actor(id, name, side, Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
  }
}
