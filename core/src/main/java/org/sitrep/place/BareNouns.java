package org.sitrep.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Span;
import org.sitrep.text.Token;
import org.sitrep.theatre.WordTable;

/** What phrases without a name stand for: "the city" is the nearest city named before. */
final class BareNouns {
  /** A place and whether the phrase means it as a whole. */
  record Found(Place place, boolean whole) {}

  /** Costs of a choice, in characters of text between the name and the phrase. */
  private static final int PER_RANK = 400;

  private static final Set<String> OWN = Set.of("NOUN", "PROPN", "ADJ");

  private static final double BY_KM = 30;

  private static final Set<Optional<PlaceKind>> FACILITIES =
      Set.of(Optional.of(PlaceKind.AIRBASE), Optional.of(PlaceKind.DAM));

  private final Gazetteer gazetteer;
  private final KindWords kinds;
  private final Cues cues;
  private final TakenUp taken;
  private final Map<String, Place> fixed = new HashMap<>();
  private final Set<String> unfixing = new HashSet<>();

  BareNouns(Gazetteer gazetteer, KindWords kinds, Cues cues, WordTable nouns) {
    this.gazetteer = gazetteer;
    this.kinds = kinds;
    this.cues = cues;
    this.taken = new TakenUp(gazetteer, cues);
    for (WordTable.Row row : nouns.rows()) {
      if (row.cell(1).isEmpty()) {
        unfixing.add(row.cell(0));
      } else {
        fixed.putIfAbsent(row.cell(0), gazetteer.place(row.cell(1)));
      }
    }
  }

  /**
   * What a phrase means when its names are all of wide areas but its noun is narrower: "Syria's
   * capital", "the dam on the Euphrates".
   */
  Optional<Found> beyond(
      List<Token> phrase,
      List<Match> names,
      Span at,
      List<Anchor> anchors,
      Optional<Following.Told> told) {
    boolean wide =
        !names.isEmpty()
            && names.stream().allMatch(match -> match.candidates().get(0).kind().wide());
    if (!wide) {
      return Optional.empty();
    }
    if (told.isPresent() && told.get().same() && narrow(told.get())) {
      return told.map(t -> new Found(t.anchor().place(), whole(phrase)));
    }
    Optional<Place> same = fixed(phrase);
    if (same.isPresent() && !same.get().kind().wide()) {
      return same.map(place -> new Found(place, whole(phrase)));
    }
    for (Token token : phrase) {
      Optional<KindWords.Meaning> meaning = kinds.of(token);
      boolean structure =
          meaning.isPresent() && FACILITIES.contains(meaning.get().kinds().stream().findFirst());
      boolean named = names.stream().anyMatch(match -> match.name().overlaps(token.span()));
      if (structure && !named) {
        return byKind(token, phrase, at, anchors);
      }
      if (token.tag().equals("ADP")) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Place> fixed(List<Token> phrase) {
    Optional<Place> found = Optional.empty();
    for (Token token : phrase) {
      if (unfixing.contains(token.lower())) {
        return Optional.empty();
      }
      Place place = fixed.get(stripped(token.lower()));
      found = place == null ? found : Optional.of(place);
    }
    return found;
  }

  /** Without the s of a possessive whose apostrophe was lost: "the countrys north". */
  private static String stripped(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /**
   * The place that the tokens of the phrase stand for, if the article has named any.
   *
   * @param told the place that the sentence names right after the phrase
   */
  Optional<Found> find(
      List<Token> phrase, Span at, List<Anchor> anchors, Optional<Following.Told> told) {
    if (told.isPresent()) {
      Place there = told.get().anchor().place();
      if (narrow(told.get()) && told.get().same()) {
        return Optional.of(new Found(there, whole(phrase)));
      }
      if (narrow(told.get()) || there.kind() == PlaceKind.PROVINCE) {
        Optional<Found> found = byKinds(phrase, at, within(told.get(), anchors));
        return found.isPresent() ? found : Optional.of(new Found(there, false));
      }
    }
    Optional<Place> same = fixed(phrase);
    if (same.isPresent() && headIsFixed(phrase)) {
      return Optional.of(new Found(same.get(), whole(phrase)));
    }
    Optional<Found> found = seat(phrase, at, anchors);
    if (found.isEmpty()) {
      found = byKinds(phrase, at, anchors);
    }
    return found.isPresent() ? found : taken.any(at, anchors).map(place -> new Found(place, false));
  }

  private static boolean narrow(Following.Told told) {
    return !told.anchor().place().kind().wide();
  }

  /** What the last noun of the phrase that is a kind of place takes up. */
  Optional<Found> byKinds(List<Token> phrase, Span at, List<Anchor> anchors) {
    Optional<Found> found = Optional.empty();
    for (int i = phrase.size() - 1; i >= 0 && found.isEmpty(); i--) {
      found = byKind(phrase.get(i), phrase, at, anchors);
    }
    return found;
  }

  /**
   * The anchors that lie in a province, or by a smaller place; a city that gives its province its
   * name stands for that.
   */
  private static List<Anchor> within(Following.Told told, List<Anchor> anchors) {
    Place there = told.anchor().place();
    return anchors.stream()
        .filter(anchor -> !anchor.place().id().equals(there.id()))
        .filter(
            anchor ->
                told.province()
                    ? anchor.place().province().equals(there.province())
                    : anchor.place().point().km(there.point()) <= BY_KM)
        .toList();
  }

  /** "The provincial capital": the city of the province that is named nearest. */
  private Optional<Found> seat(List<Token> phrase, Span at, List<Anchor> anchors) {
    boolean regional = phrase.stream().anyMatch(token -> unfixing.contains(token.lower()));
    return regional && phrase.stream().anyMatch(token -> fixed.containsKey(token.lower()))
        ? taken
            .nearest(at, anchors, 0, List.of(PlaceKind.PROVINCE, PlaceKind.CITY))
            .flatMap(place -> gazetteer.nearest(PlaceKind.CITY, place.point(), BY_KM))
            .map(city -> new Found(city, whole(phrase)))
        : Optional.empty();
  }

  /**
   * Whether a phrase describes a building or post in words of its own, so that another one named
   * before is not meant: "the national hospital" after "the Taybah school".
   */
  boolean described(List<Token> phrase, Place place) {
    if (TakenUp.SETTLEMENTS.contains(place.kind()) || place.kind().wide()) {
      return false;
    }
    return phrase.stream()
        .filter(token -> OWN.contains(token.tag()))
        .anyMatch(token -> kinds.of(token).isEmpty() && !cue(token.lower()));
  }

  private boolean cue(String lower) {
    return cues.direction(lower) || cues.near(lower) || cues.part(lower);
  }

  /** In "the country's largest dam" the country is not what is meant. */
  private boolean headIsFixed(List<Token> phrase) {
    Token last = phrase.get(phrase.size() - 1);
    return kinds.of(last).map(meaning -> meaning.any() || meaning.part()).orElse(true)
        || fixed.containsKey(last.lower());
  }

  private Optional<Found> byKind(Token noun, List<Token> phrase, Span at, List<Anchor> anchors) {
    Optional<KindWords.Meaning> meaning = kinds.of(noun);
    if (meaning.isEmpty() || meaning.get().any()) {
      return Optional.empty();
    }
    boolean plural = !kinds.singular(noun.lower());
    if (plural && meaning.get().part()) {
      return taken
          .nearest(at, anchors, PER_RANK, List.of(PlaceKind.CITY, PlaceKind.TOWN))
          .map(city -> new Found(sector(phrase, city), false));
    }
    Optional<Place> named =
        taken.nearest(
            at,
            taken.called(noun, anchors, meaning.get().kinds()),
            PER_RANK,
            meaning.get().kinds());
    return (named.isPresent() ? named : taken.facility(at, anchors, meaning.get().kinds()))
        .map(place -> new Found(sector(phrase, place), !plural && whole(phrase)));
  }

  /** "The eastern neighbourhoods" of Aleppo are a place of their own. */
  private Place sector(List<Token> phrase, Place city) {
    for (Token token : phrase) {
      if (cues.direction(token.lower()) && token.lower().endsWith("ern")) {
        List<Place> sectors =
            gazetteer
                .spellings()
                .named(List.of(token.lower(), TransliterationKey.fold(city.name())));
        if (!sectors.isEmpty() && sectors.get(0).point().km(city.point()) < 15) {
          return sectors.get(0);
        }
      }
    }
    return city;
  }

  private boolean whole(List<Token> phrase) {
    return phrase.stream().noneMatch(token -> cues.near(token.lower()) || cues.part(token.lower()));
  }
}
