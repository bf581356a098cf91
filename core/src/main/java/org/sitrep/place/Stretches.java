package org.sitrep.place;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;
import org.sitrep.text.Token;

/**
 * Finds the two places between which a sentence puts something, each of which is a phrase of its
 * own: "clashes between the towns of X and Y" were in neither, but on the line between them.
 */
record Stretches(Cues cues, KindWords kinds) {
  /** How far apart two places may be; governments that talk with each other are farther. */
  private static final double FARTHEST_KM = 300;

  /** How many tokens may stand before the name of one of the two. */
  private static final int REACH = 5;

  /** The place of a phrase, known only as far as the other end where it is one of a stretch. */
  Toponym of(Toponym place, List<Token> sentence, Span phrase, List<Anchor> anchors) {
    boolean single = place.placeId().isPresent() && place.line().isEmpty();
    for (int at = 0; at < sentence.size() && single; at++) {
      if (cues.between(sentence.get(at).lower())) {
        Optional<Toponym> stretch = of(sentence, at, phrase, anchors);
        if (stretch.isPresent()) {
          return stretch.get();
        }
      }
    }
    return place;
  }

  private Optional<Toponym> of(List<Token> sentence, int at, Span phrase, List<Anchor> anchors) {
    Optional<Anchor> one = next(sentence, at + 1, anchors);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    int and = after(sentence, one.get());
    boolean two = and < sentence.size() && sentence.get(and).lower().equals("and");
    Optional<Anchor> other = two ? next(sentence, and + 1, anchors) : Optional.empty();
    if (other.isEmpty() || !apart(one.get(), other.get())) {
      return Optional.empty();
    }
    Place from = one.get().place();
    Place to = other.get().place();
    boolean first = one.get().span().overlaps(phrase);
    return first == other.get().span().overlaps(phrase)
        ? Optional.empty()
        : Optional.of(Toponyms.towards(phrase, first ? from : to, first ? to : from));
  }

  /** The place that is named from a token on, with nothing before it but what it is. */
  private Optional<Anchor> next(List<Token> sentence, int from, List<Anchor> anchors) {
    for (int at = from; at < Math.min(sentence.size(), from + REACH); at++) {
      Token token = sentence.get(at);
      Optional<Anchor> there =
          anchors.stream().filter(anchor -> anchor.span().overlaps(token.span())).findFirst();
      if (there.isPresent()) {
        return there.filter(anchor -> !anchor.place().kind().wide());
      }
      boolean leads =
          token.tag().equals("DET")
              || token.tag().equals("ADJ")
              || token.lower().equals("of")
              || kinds.of(token).isPresent();
      if (!leads) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int after(List<Token> sentence, Anchor anchor) {
    int at = 0;
    while (at < sentence.size() && sentence.get(at).start() < anchor.span().end()) {
      at++;
    }
    return at;
  }

  private static boolean apart(Anchor one, Anchor other) {
    return !(one.party() && other.party())
        && !one.place().equals(other.place())
        && one.place().point().km(other.place().point()) <= FARTHEST_KM;
  }
}
