package org.sitrep.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;
import org.sitrep.text.Token;

/** Makes toponyms of a phrase and the names in it. */
final class Toponyms {
  /** How far from a place "near" it may be. */
  private static final double NEAR_KM = 10;

  private final KindWords kinds;
  private final Cues cues;
  private final String home;

  Toponyms(KindWords kinds, Cues cues, String home) {
    this.kinds = kinds;
    this.cues = cues;
    this.home = home;
  }

  /** The toponym of a phrase whose names include known ones. */
  Toponym named(List<Token> phrase, Span span, List<Match> matches, List<Anchor> anchors) {
    Match head = matches.get(0);
    Place place = choose(head, phrase, anchors);
    for (Match match : matches.subList(1, matches.size())) {
      Place other = choose(match, phrase, anchors);
      if (width(other) < width(place)) {
        head = match;
        place = other;
      }
    }
    boolean stretch = road(phrase) || cues.between(phrase.get(0).lower());
    if (matches.size() == 2 && stretch && place.kind() != PlaceKind.ROAD) {
      return between(
          span,
          phrase,
          choose(matches.get(0), phrase, anchors),
          choose(matches.get(1), phrase, anchors));
    }
    boolean near = beside(phrase, head) || piece(phrase, head, place);
    return of(span, place, near ? PlacePrecision.NEAR : PlacePrecision.EXACT);
  }

  /** The toponym of a place, no closer than the given precision and the place's own. */
  static Toponym of(Span span, Place place, PlacePrecision closest) {
    PlacePrecision precision =
        place.kind() == PlaceKind.COUNTRY
            ? PlacePrecision.COUNTRY
            : place.kind().wide() ? PlacePrecision.AREA : closest;
    return new Toponym(
        span,
        place.name(),
        Optional.of(place.point()),
        precision,
        Optional.of(place.id()),
        Optional.of(place.kind()),
        precision == PlacePrecision.NEAR ? OptionalDouble.of(NEAR_KM) : OptionalDouble.empty(),
        List.of());
  }

  /** The road or stretch between two places: its middle, and its ends as a line. */
  private Toponym between(Span span, List<Token> phrase, Place one, Place other) {
    boolean road = road(phrase);
    String name = one.name() + "\u2013" + other.name() + (road ? " road" : "");
    double half = Math.round(one.point().km(other.point()) * 5) / 10.0;
    return new Toponym(
        span,
        name,
        Optional.of(one.point().middle(other.point())),
        PlacePrecision.NEAR,
        Optional.empty(),
        road ? Optional.of(PlaceKind.ROAD) : Optional.empty(),
        OptionalDouble.of(half),
        List.of(one.point(), other.point()));
  }

  /** One of two places between which something is told to be: by it, as far as the other is. */
  static Toponym towards(Span span, Place place, Place other) {
    double km = Math.round(place.point().km(other.point()) * 10) / 10.0;
    return new Toponym(
        span,
        place.name(),
        Optional.of(place.point()),
        PlacePrecision.NEAR,
        Optional.of(place.id()),
        Optional.of(place.kind()),
        OptionalDouble.of(km),
        List.of(place.point(), other.point()));
  }

  /** The place that a name means here. */
  Place choose(Match match, List<Token> tokens, List<Anchor> anchors) {
    return Choice.among(match, kindBeside(match, tokens), anchors, home);
  }

  /** The places that a name may mean here, likeliest first, with the reasons. */
  List<Choice.Ranked> ranked(Match match, List<Token> tokens, List<Anchor> anchors) {
    return Choice.ranked(match, kindBeside(match, tokens), anchors, home);
  }

  /** The kind word after the name, or the one before it ("the town of"). */
  private Optional<KindWords.Meaning> kindBeside(Match match, List<Token> tokens) {
    Optional<KindWords.Meaning> before = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.start() >= match.name().end()) {
        Optional<KindWords.Meaning> after = kinds.of(token);
        return after.isPresent() ? after : before;
      }
      if (token.end() <= match.name().start()) {
        Optional<KindWords.Meaning> kind = kinds.of(token);
        before = kind.isPresent() ? kind : token.lower().equals("of") ? before : Optional.empty();
      }
    }
    return before;
  }

  private boolean road(List<Token> phrase) {
    return phrase.stream()
        .map(kinds::of)
        .anyMatch(kind -> kind.isPresent() && kind.get().kinds().contains(PlaceKind.ROAD));
  }

  /** Whether words of the phrase put it beside the named place: "south of", "outskirts". */
  private boolean beside(List<Token> phrase, Match head) {
    return phrase.stream()
        .anyMatch(token -> !token.span().overlaps(head.name()) && cues.near(token.lower()));
  }

  /** Whether the phrase means a piece of the named place: "a Damascus suburb". */
  private boolean piece(List<Token> phrase, Match head, Place place) {
    return phrase.stream()
        .filter(token -> !token.span().overlaps(head.name()))
        .map(kinds::of)
        .anyMatch(kind -> kind.isPresent() && kind.get().part() && !kind.get().fits(place.kind()));
  }

  private static int width(Place place) {
    return switch (place.kind()) {
      case VILLAGE -> 1;
      case TOWN -> 2;
      case CITY -> 3;
      case DISTRICT -> 4;
      case REGION, RIVER -> 5;
      case PROVINCE -> 6;
      case COUNTRY -> 7;
      default -> 0;
    };
  }
}
