package org.sitrep.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Place;
import org.sitrep.text.Edits;

/** Places by how their names are written: by key, by consonants, letter by letter. */
final class Spellings {
  private static final int TELLING = 4;

  /** How many letters a name may have more or less than one of its consonants. */
  private static final int LONGER = 3;

  /** The shortest word in which a slip is looked for. */
  private static final int SLIP = 6;

  private final Map<String, List<Place>> byKey = new HashMap<>();
  private final Map<String, List<Place>> bySkeleton = new HashMap<>();
  private final Map<String, List<Place>> bySpelling = new HashMap<>();
  private final Map<String, List<String>> alikeInForm = new HashMap<>();
  private int longest = 1;

  /** Adds a name of a place; the likelier of namesakes comes first. */
  void add(Place place, String name) {
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

  static void put(Map<String, List<Place>> index, String key, Place place) {
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

  /** Whether folded words are one letter, long ones two, from a name of their key. */
  boolean nearlySpelled(List<String> words) {
    String word = spelling(words);
    int allowed = word.length() < 8 ? 1 : 2;
    for (Place place : named(words)) {
      for (String name : withAliases(place)) {
        String other = spelling(NameWord.split(name, 0).stream().map(NameWord::folded).toList());
        if (Edits.within(word, other, allowed)) {
          return true;
        }
      }
    }
    return false;
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

  /** The most words that a name has, with an article. */
  int longest() {
    return longest;
  }

  /** The name of a place and its other names. */
  static List<String> withAliases(Place place) {
    List<String> names = new ArrayList<>(place.aliases());
    names.add(0, place.name());
    return names;
  }
}
