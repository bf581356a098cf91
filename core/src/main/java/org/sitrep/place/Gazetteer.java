package org.sitrep.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Point;
import org.sitrep.text.Edits;
import org.sitrep.theatre.PlaceIndex;
import org.sitrep.theatre.WordTable;

/** The theatre's places by the key of each of their names, likelier namesakes first. */
final class Gazetteer {
  private static final int TELLING = 4;

  /** How many letters a name may have more or less than one of its consonants. */
  private static final int LONGER = 3;

  /** The shortest word in which a slip is looked for. */
  private static final int SLIP = 6;

  private static final double CITY_KM = 12;

  /** How many namesakes of an index are weighed. */
  private static final int MOST = 12;

  private final Map<String, List<Place>> byKey = new HashMap<>();
  private final Map<String, Place> byId = new HashMap<>();
  private final Map<String, List<Place>> bySkeleton = new HashMap<>();
  private final Map<String, Place> cities = new HashMap<>();
  private final Map<PlaceKind, List<Place>> byKind = new EnumMap<>(PlaceKind.class);
  private final Map<String, List<Place>> bySpelling = new HashMap<>();
  private final Map<String, List<String>> alikeInForm = new HashMap<>();
  private final Map<String, List<Place>> byProvince = new HashMap<>();
  private final String home;
  private final Optional<PlaceIndex> index;
  private int longest = 1;

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
      place.province().ifPresent(province -> put(byProvince, province, place));
      add(place, place.name());
      place.aliases().forEach(alias -> add(place, alias));
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
    for (String name : withAliases(place)) {
      for (String ending : endings) {
        if (name.toLowerCase(Locale.ROOT).endsWith(" " + ending)) {
          String stem = name.substring(0, name.length() - ending.length());
          endings.forEach(other -> add(place, stem + other));
        }
      }
    }
    if (place.kind() == PlaceKind.PROVINCE) {
      endings.forEach(ending -> add(place, place.province().orElse(place.name()) + " " + ending));
    }
  }

  private static List<String> withAliases(Place place) {
    List<String> names = new ArrayList<>(place.aliases());
    names.add(0, place.name());
    return names;
  }

  private void add(Place place, String name) {
    List<String> words = NameWord.split(name, 0).stream().map(NameWord::folded).toList();
    longest = Math.max(longest, words.size() + 1);
    String spelling = spelling(words);
    put(bySpelling, spelling, place);
    if (words.size() == 1 && spelling.length() >= SLIP) {
      alikeInForm.computeIfAbsent(form(spelling, 0), form -> new ArrayList<>()).add(spelling);
    }
    String key = TransliterationKey.of(words);
    put(byKey, key, place);
    put(bySkeleton, TransliterationKey.skeleton(key), place);
  }

  private static void put(Map<String, List<Place>> index, String key, Place place) {
    List<Place> namesakes = index.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!namesakes.contains(place)) {
      namesakes.add(place);
    }
  }

  private static String spelling(List<String> words) {
    return words.stream()
        .filter(word -> words.size() == 1 || !TransliterationKey.isArticle(word))
        .collect(Collectors.joining(" "));
  }

  /** Whether these folded words are a name as some row writes it, articles aside. */
  boolean spelled(List<String> words) {
    return bySpelling.containsKey(spelling(words));
  }

  /** Whether a folded word is one letter, of a long word two, from a name of its key. */
  boolean nearlySpelled(String word) {
    int allowed = word.length() < 8 ? 1 : 2;
    for (Place place : named(List.of(word))) {
      for (String name : withAliases(place)) {
        String other = spelling(NameWord.split(name, 0).stream().map(NameWord::folded).toList());
        if (Edits.within(word, other, allowed)) {
          return true;
        }
      }
    }
    return false;
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

  /** The one place whose name has these words' consonants, if they are enough to tell. */
  Optional<Place> alike(List<String> words) {
    String skeleton = TransliterationKey.skeleton(TransliterationKey.of(words));
    List<Place> places = bySkeleton.getOrDefault(skeleton, List.of());
    int length = spelling(words).length();
    return places.size() == 1 && skeleton.length() >= TELLING
        ? Optional.of(places.get(0)).filter(place -> longAs(place, length))
        : Optional.empty();
  }

  /** Whether a name of a place is about so long: "Bunagana" is not Papua New Guinea. */
  private static boolean longAs(Place place, int length) {
    return withAliases(place).stream()
        .map(name -> NameWord.split(name, 0).stream().map(NameWord::folded).toList())
        .anyMatch(words -> Math.abs(spelling(words).length() - length) <= LONGER);
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

  /** The places that these folded words may name, first those that are spelled just so. */
  List<Place> named(List<String> words) {
    List<Place> alike = byKey.getOrDefault(TransliterationKey.of(words), List.of());
    if (alike.size() < 2) {
      return alike;
    }
    List<Place> exact = bySpelling.getOrDefault(spelling(words), List.of());
    List<Place> exactFirst = new ArrayList<>(alike);
    exactFirst.sort(Comparator.comparing(place -> !exact.contains(place)));
    return exactFirst;
  }

  /** How many of the places, in their order the first, have a name that is spelled so. */
  int spelled(List<String> words, List<Place> places) {
    List<Place> exact = bySpelling.getOrDefault(spelling(words), List.of());
    return (int) places.stream().takeWhile(exact::contains).count();
  }

  /**
   * The places that one wrong letter, or two that changed places, in a long word may hide; none of
   * them sounds like the word.
   */
  List<Place> slips(String word) {
    if (word.length() < SLIP) {
      return List.of();
    }
    Set<Place> places = new LinkedHashSet<>();
    for (int length = -1; length <= 1; length++) {
      for (String spelling : alikeInForm.getOrDefault(form(word, length), List.of())) {
        if (Edits.slip(word, spelling)) {
          places.addAll(bySpelling.getOrDefault(spelling, List.of()));
        }
      }
    }
    return List.copyOf(places);
  }

  /** What words that a slip makes of one another share: how they begin, and nearly their length. */
  private static String form(String word, int longer) {
    return word.charAt(0) + Integer.toString(word.length() + longer);
  }

  /** How far a point is from the nearest place that lies in a province. */
  double fromProvince(Point point, String province) {
    return byProvince.getOrDefault(province, List.of()).stream()
        .mapToDouble(place -> place.point().km(point))
        .min()
        .orElse(0);
  }

  /** The most words that a name has, with an article. */
  int longest() {
    return longest;
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
