package org.sitrep.place;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Point;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;
import org.sitrep.text.Token;

/** Makes toponyms of a phrase and the names in it. */
final class Toponyms {
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
    if (matches.size() == 2 && road(phrase) && place.kind() != PlaceKind.ROAD) {
      return between(
          span, choose(matches.get(0), phrase, anchors), choose(matches.get(1), phrase, anchors));
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
        span, place.name(), Optional.of(place.point()), precision, Optional.of(place.id()));
  }

  private static Toponym between(Span span, Place one, Place other) {
    Point a = one.point();
    Point b = other.point();
    Point middle = new Point((a.lat() + b.lat()) / 2, (a.lon() + b.lon()) / 2);
    String name = one.name() + "\u2013" + other.name() + " road";
    return new Toponym(span, name, Optional.of(middle), PlacePrecision.NEAR, Optional.empty());
  }

  /** The place that a name means here. */
  Place choose(Match match, List<Token> tokens, List<Anchor> anchors) {
    return Choice.among(match.candidates(), match.name(), kindBeside(match, tokens), anchors, home);
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
