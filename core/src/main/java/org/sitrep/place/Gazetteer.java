package org.sitrep.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Point;
import org.sitrep.theatre.PlaceIndex;
import org.sitrep.theatre.WordTable;

/** The theatre's places by the key of each of their names, likelier namesakes first. */
final class Gazetteer {
  private static final double CITY_KM = 12;

  /** How many namesakes of an index are weighed. */
  private static final int MOST = 12;

  private final Spellings spellings = new Spellings();
  private final Map<String, Place> byId = new HashMap<>();
  private final Map<String, Place> cities = new HashMap<>();
  private final Map<PlaceKind, List<Place>> byKind = new EnumMap<>(PlaceKind.class);
  private final Map<String, List<Place>> byProvince = new HashMap<>();
  private final String home;
  private final Optional<PlaceIndex> index;

  /**
   * @param home the country that the theatre is about; may be empty
   * @param index more places than the theatre's own
   */
  Gazetteer(Collection<Place> places, WordTable forms, String home, Optional<PlaceIndex> index) {
    this.home = home;
    this.index = index;
    Map<PlaceKind, List<String>> endings = endings(forms);
    for (Place place : places) {
      byId.put(place.id(), place);
      byKind.computeIfAbsent(place.kind(), kind -> new ArrayList<>()).add(place);
      place.province().ifPresent(province -> Spellings.put(byProvince, province, place));
      Spellings.withAliases(place).forEach(name -> spellings.add(place, name));
    }
    for (Place place : places) {
      addForms(place, endings.getOrDefault(place.kind(), List.of()));
      addCity(place);
    }
  }

  private static Map<PlaceKind, List<String>> endings(WordTable forms) {
    Map<PlaceKind, List<String>> endings = new HashMap<>();
    for (WordTable.Row row : forms.rows()) {
      PlaceKind kind = KindWords.kind(row.cell(0));
      endings.computeIfAbsent(kind, k -> new ArrayList<>()).add(row.cell(1));
    }
    return endings;
  }

  private void addForms(Place place, List<String> endings) {
    for (String name : Spellings.withAliases(place)) {
      for (String ending : endings) {
        if (name.toLowerCase(Locale.ROOT).endsWith(" " + ending)) {
          String stem = name.substring(0, name.length() - ending.length());
          endings.forEach(other -> spellings.add(place, stem + other));
        }
      }
    }
    if (place.kind() == PlaceKind.PROVINCE) {
      endings.forEach(
          ending -> spellings.add(place, place.province().orElse(place.name()) + " " + ending));
    }
  }

  /** Its places by how their names are written. */
  Spellings spellings() {
    return spellings;
  }

  /** The city that a neighbourhood, a bridge or another small place lies in or by. */
  Optional<Place> cityOf(Place place) {
    return Optional.ofNullable(cities.get(place.id()));
  }

  private void addCity(Place place) {
    switch (place.kind()) {
      case NEIGHBOURHOOD, FACILITY, AIRBASE, BRIDGE, ISLAND, HILL ->
          nearest(PlaceKind.CITY, place.point(), CITY_KM)
              .ifPresent(city -> cities.put(place.id(), city));
      default -> {
        // towns and areas do not stand for another
      }
    }
  }

  /**
   * The places outside of the theatre's own that have a name of these words: those of its country,
   * or of anywhere where it has none.
   */
  List<Place> beyond(List<String> words) {
    if (index.isEmpty()) {
      return List.of();
    }
    List<Place> all = index.get().named(TransliterationKey.of(words));
    return all.stream()
        .filter(place -> home.isEmpty() || place.country().equals(home))
        .limit(MOST)
        .toList();
  }

  /** The country that the theatre is about; may be empty. */
  String home() {
    return home;
  }

  /** The place that is a country of this name. */
  Optional<Place> country(String name) {
    return byKind.getOrDefault(PlaceKind.COUNTRY, List.of()).stream()
        .filter(place -> place.name().equals(name))
        .findFirst();
  }

  /** The place of a kind nearest to a point, within a distance. */
  Optional<Place> nearest(PlaceKind kind, Point point, double km) {
    return byKind.getOrDefault(kind, List.of()).stream()
        .filter(place -> place.point().km(point) <= km)
        .min(
            Comparator.comparingDouble((Place place) -> place.point().km(point))
                .thenComparing(Place::id));
  }

  /** How far a point is from the nearest place that lies in a province. */
  double fromProvince(Point point, String province) {
    return byProvince.getOrDefault(province, List.of()).stream()
        .mapToDouble(place -> place.point().km(point))
        .min()
        .orElse(0);
  }

  Place place(String id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("the theatre has no place " + id));
  }

  /** The theatre's place with an id. */
  Optional<Place> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
