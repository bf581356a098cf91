package org.sitrep.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Actor;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Point;
import org.sitrep.theatre.Area;
import org.sitrep.theatre.Front;
import org.sitrep.theatre.Outlet;
import org.sitrep.theatre.Side;
import org.sitrep.theatre.Theatre;

/** A small theatre for tests, its outlines rough. */
public final class TestTheatre {
  private TestTheatre() {}

  public static Theatre syria() {
    return new Theatre(
        "syria", "Syria", actors(), sides(), places(), areas(), fronts(), outlets(), Map.of());
  }

  private static Map<String, Actor> actors() {
    Map<String, Actor> actors = new TreeMap<>();
    for (String[] row :
        new String[][] {
          {"tiger-forces", "Tiger Forces", "government"},
          {"saa", "Syrian Arab Army", "government"},
          {"russia", "Russia", "russia"},
          {"russia-air", "Russian Aerospace Forces", "russia"},
          {"isis", "Islamic State", "isis"},
          {"sdf", "Syrian Democratic Forces", "sdf"},
          {"us", "United States", "us-coalition"},
          {"coalition", "US-led coalition", "us-coalition"},
          {"ahmad-al-abdo", "Ahmad al-Abdo Forces", "opposition"},
          {"un", "United Nations", "international"},
          {"civilians", "Civilians", "civilians"}
        }) {
      actors.put(
          row[0],
          new Actor(
              row[0],
              row[1],
              row[2],
              Optional.empty(),
              List.of(),
              Optional.empty(),
              Optional.empty()));
    }
    return actors;
  }

  private static List<Side> sides() {
    return List.of(
        new Side("government", "Government and allies", "#b2182b"),
        new Side("russia", "Russia", "#762a83"),
        new Side("isis", "Islamic State", "#1a1a1a"),
        new Side("sdf", "Syrian Democratic Forces", "#e6b800"),
        new Side("us-coalition", "US-led coalition", "#2166ac"),
        new Side("opposition", "Opposition", "#35978f"),
        new Side("international", "International", "#92c5de", List.of(), false, false),
        new Side("civilians", "Civilians", "#fdb863", List.of(), false, false));
  }

  private static Map<String, Place> places() {
    Map<String, Place> places = new TreeMap<>();
    add(places, "syria", "Syria", PlaceKind.COUNTRY, 35, 38.5, Optional.empty());
    add(places, "deir-ez-zor", "Deir ez-Zor", PlaceKind.CITY, 35.336, 40.14);
    add(places, "deir-ez-zor-province", "Deir ez-Zor", PlaceKind.PROVINCE, 35.0, 40.4);
    add(places, "mayadin", "Mayadin", PlaceKind.CITY, 35.02, 40.453);
    add(places, "balum", "Balum", PlaceKind.NEIGHBOURHOOD, 35.005, 40.43);
    add(places, "balout", "Balout", PlaceKind.NEIGHBOURHOOD, 35.0, 40.41);
    add(places, "muhassan", "Muhassan", PlaceKind.TOWN, 35.23, 40.31);
    add(places, "khusham", "Khusham", PlaceKind.TOWN, 35.3, 40.28);
    add(places, "al-omar", "al-Omar oil field", PlaceKind.OILFIELD, 35.1, 40.56);
    add(places, "abu-kamal", "Abu Kamal", PlaceKind.CITY, 34.45, 40.92);
    add(places, "euphrates", "Euphrates", PlaceKind.RIVER, 35.2, 40.3);
    add(places, "raqqa", "Raqqa", PlaceKind.CITY, 35.95, 39.01, Optional.of("Raqqa"));
    add(places, "qaryatayn", "Qaryatayn", PlaceKind.TOWN, 34.23, 37.24, Optional.of("Homs"));
    add(places, "aleppo", "Aleppo", PlaceKind.CITY, 36.2, 37.16, Optional.of("Aleppo"));
    add(places, "homs", "Homs", PlaceKind.CITY, 34.73, 36.72, Optional.of("Homs"));
    add(places, "palmyra", "Palmyra", PlaceKind.TOWN, 34.55, 38.27, Optional.of("Homs"));
    add(places, "damascus", "Damascus", PlaceKind.CITY, 33.51, 36.29, Optional.of("Damascus"));
    places.put(
        "beirut",
        new Place(
            "beirut",
            "Beirut",
            PlaceKind.CITY,
            new Point(33.89, 35.5),
            "Lebanon",
            Optional.of("Beirut"),
            List.of()));
    return places;
  }

  private static void add(
      Map<String, Place> places, String id, String name, PlaceKind kind, double lat, double lon) {
    add(places, id, name, kind, lat, lon, Optional.of("Deir ez-Zor"));
  }

  private static void add(
      Map<String, Place> places,
      String id,
      String name,
      PlaceKind kind,
      double lat,
      double lon,
      Optional<String> province) {
    Point point = new Point(lat, lon);
    places.put(id, new Place(id, name, kind, point, "Syria", province, List.of()));
  }

  private static List<Area> areas() {
    return List.of(
        area(
            "Syria",
            Area.Kind.COUNTRY,
            new double[] {
              35.73, 32.69, 36.4, 32.38, 36.84, 32.31, 38.79, 33.38, 41.0, 34.42, 41.23, 34.78,
              41.2, 35.8, 41.38, 36.52, 42.35, 37.23, 41.2, 37.07, 40.67, 37.09, 39.52, 36.72,
              38.7, 36.71, 38.17, 36.9, 37.07, 36.62, 36.74, 36.82, 36.42, 36.04, 35.91, 35.92,
              35.78, 36.27, 35.72, 35.57, 35.9, 34.65, 36.42, 34.6, 36.61, 34.2, 35.82, 33.4,
              35.73, 32.69
            }),
        area(
            "Deir ez-Zor",
            Area.Kind.PROVINCE,
            new double[] {
              39.3, 35.4, 40.0, 35.75, 40.8, 36.0, 41.2, 35.8, 41.23, 34.78, 41.0, 34.42, 39.6,
              33.9, 39.3, 35.4
            }),
        area(
            "Euphrates",
            Area.Kind.RIVER,
            new double[] {
              38.02, 36.83, 38.1, 36.4, 38.2, 36.0, 38.5, 35.87, 39.01, 35.93, 39.5, 35.78, 39.75,
              35.62, 40.0, 35.45, 40.14, 35.34, 40.28, 35.26, 40.33, 35.2, 40.43, 35.1, 40.46,
              35.02, 40.55, 34.9, 40.7, 34.75, 40.8, 34.6, 40.93, 34.47, 41.1, 34.35
            }),
        area(
            "Khabur",
            Area.Kind.RIVER,
            new double[] {40.74, 36.5, 40.7, 36.0, 40.6, 35.5, 40.43, 35.13}),
        area(
            "Road",
            Area.Kind.ROAD,
            new double[] {36.3, 33.5, 37.0, 34.2, 38.27, 34.55, 39.2, 35.0, 40.14, 35.33}));
  }

  private static Area area(String name, Area.Kind kind, double[] lonLat) {
    List<Point> line = new ArrayList<>();
    for (int i = 0; i < lonLat.length; i += 2) {
      line.add(new Point(lonLat[i + 1], lonLat[i]));
    }
    return new Area(name, kind, List.of(line));
  }

  private static List<Front> fronts() {
    return List.of(
        new Front("deir-ez-zor", "Deir ez-Zor city", new Point(35.336, 40.14), 22),
        new Front("mayadin", "Mayadin and the lower Euphrates", new Point(35.02, 40.453), 60),
        new Front("raqqa", "Raqqa", new Point(35.95, 39.01), 30),
        new Front("badia", "Qaryatayn and the desert", new Point(34.4, 37.8), 90));
  }

  private static List<Outlet> outlets() {
    return List.of(
        new Outlet("sana", "SANA", "agency", "government", List.of()),
        new Outlet("observatory", "the Observatory", "monitor", "independent", List.of()));
  }
}
