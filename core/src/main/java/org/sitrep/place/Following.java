package org.sitrep.place;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Span;
import org.sitrep.text.Token;

/**
 * The place that a sentence names right after a phrase, which narrows what the phrase means: "an
 * oil field in Deir ez-Zor", "northern Syria's city of Aleppo".
 */
final class Following {
  private static final int REACH = 4;
  private static final int OWNED = 5;

  private final Cues cues;
  private final KindWords kinds;

  Following(Cues cues, KindWords kinds) {
    this.cues = cues;
    this.kinds = kinds;
  }

  /**
   * A place named after a phrase.
   *
   * @param link the word between: the phrase is it ("of"), in it or near it
   */
  record Told(Anchor anchor, String link) {
    boolean same() {
      return link.equals("of");
    }

    /** Whether it is a province, or a city that the phrase lies in and that gives it its name. */
    boolean province() {
      Place place = anchor.place();
      return place.kind() == PlaceKind.PROVINCE
          || (link.equals("in") && place.province().equals(Optional.of(place.name())));
    }
  }

  /** The place after a preposition that follows the phrase. */
  Optional<Told> after(List<Token> sentence, Span phrase, List<Anchor> anchors) {
    int at = end(sentence, phrase);
    if (at + 1 >= sentence.size() || !cues.link(sentence.get(at).lower())) {
      return Optional.empty();
    }
    String link = sentence.get(at).lower();
    int limit = Math.min(sentence.size(), at + 1 + REACH);
    for (int next = at + 1; next < limit; next++) {
      Optional<Anchor> there = at(sentence.get(next), phrase, anchors);
      if (there.isPresent()) {
        return Optional.of(new Told(there.get(), link));
      }
      if (!leads(sentence.get(next))) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * What the phrase, a possessive, owns: Aleppo in "Syria's ravaged city of Aleppo", the words in
   * "Syria's second city".
   *
   * @param anchor the place that is named, if one is
   * @param words up to the noun
   */
  record Owned(Optional<Anchor> anchor, List<Token> words) {}

  /** What a phrase that is a possessive owns. */
  Optional<Owned> owned(List<Token> sentence, Span phrase, List<Anchor> anchors) {
    int from = end(sentence, phrase);
    if (from < sentence.size() && mark(sentence.get(from))) {
      from++;
    } else if (from == 0 || !sentence.get(from - 1).lower().endsWith("s")) {
      return Optional.empty();
    }
    int noun = from;
    for (int next = from; next < Math.min(sentence.size(), from + OWNED); next++) {
      Token token = sentence.get(next);
      Optional<Anchor> there = at(token, phrase, anchors);
      if (there.isPresent()) {
        return Optional.of(new Owned(there, List.of()));
      }
      if (kinds.of(token).map(kind -> !kind.any()).orElse(false)) {
        noun = next + 1;
      }
      if (!leads(token) && !token.lower().endsWith("ed") && !token.tag().equals("ADV")) {
        break;
      }
    }
    return noun == from
        ? Optional.empty()
        : Optional.of(new Owned(Optional.empty(), sentence.subList(from, noun)));
  }

  private static boolean mark(Token token) {
    return token.text().equals("'s") || token.text().equals("\u2019s") || token.text().equals("'");
  }

  private static int end(List<Token> sentence, Span phrase) {
    int at = 0;
    while (at < sentence.size() && sentence.get(at).start() < phrase.end()) {
      at++;
    }
    return at;
  }

  /** Whether a place's name may still follow within one noun phrase. */
  private boolean leads(Token token) {
    return switch (token.tag()) {
      case "DET", "ADJ", "NOUN", "NUM" -> true;
      default ->
          kinds.of(token).isPresent()
              || cues.direction(token.lower())
              || cues.part(token.lower())
              || token.lower().equals("of");
    };
  }

  private static Optional<Anchor> at(Token token, Span phrase, List<Anchor> anchors) {
    return anchors.stream()
        .filter(anchor -> anchor.span().overlaps(token.span()) && !anchor.span().overlaps(phrase))
        .findFirst();
  }
}
