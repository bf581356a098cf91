package org.sitrep.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Point;
import org.sitrep.model.Span;
import org.sitrep.model.Toponym;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * Positions told from another: "15 km east of Palmyra", "10 km (6.2 miles) from the city".
 *
 * <p>With a direction the point is that far away in it, and may be off by a quarter of the way;
 * without one it is somewhere on or within the circle around the place.
 */
final class Bearings {
  /** How many tokens before a place its distance may stand. */
  private static final int REACH = 14;

  private static final double LEAST_KM = 2;
  private static final double FARTHEST_KM = 300;

  private final Cues cues;
  private final KindWords kinds;

  Bearings(Cues cues, KindWords kinds) {
    this.cues = cues;
    this.kinds = kinds;
  }

  /** A distance and, where it is told, a direction. */
  record Bearing(double km, OptionalDouble degrees, String words) {}

  /** The place, moved by a distance that stands before its phrase or in it. */
  Toponym moved(Toponym place, Sentence sentence, Span phrase) {
    List<Token> tokens = sentence.tokens();
    for (int at = 0; at < tokens.size() && tokens.get(at).start() < phrase.end(); at++) {
      if (tokens.get(at).end() > phrase.start()) {
        Toponym moved = moved(place, tokens, at);
        if (!moved.equals(place)) {
          return moved;
        }
      }
    }
    return place;
  }

  /** The place, moved by what the tokens of its sentence before the token at index at tell. */
  private Toponym moved(Toponym place, List<Token> sentence, int at) {
    return place
        .point()
        .flatMap(point -> before(sentence, at).map(bearing -> moved(place, point, bearing)))
        .orElse(place);
  }

  private static Toponym moved(Toponym place, Point from, Bearing bearing) {
    double km = bearing.km();
    Point point =
        bearing.degrees().isPresent() ? from.away(km, bearing.degrees().getAsDouble()) : from;
    double radius = bearing.degrees().isPresent() ? Math.max(LEAST_KM, km / 4) : km;
    return new Toponym(
        place.span(),
        bearing.words() + " " + place.name(),
        Optional.of(point),
        PlacePrecision.NEAR,
        place.placeId(),
        place.kind(),
        OptionalDouble.of(Math.round(radius * 10) / 10.0),
        List.of());
  }

  /** What tells how far from the phrase that begins at index at. */
  Optional<Bearing> before(List<Token> tokens, int at) {
    int link = at - 1;
    while (link >= 2
        && tokens.get(link).lower().equals("of")
        && kinds.of(tokens.get(link - 1)).isPresent()) {
      // "the city of X" begins before its name
      link -= 2;
    }
    int article = link;
    while (link >= 0 && link > article - 2 && tokens.get(link).tag().equals("DET")) {
      link--;
    }
    if (link < 2 || !isLink(tokens.get(link).lower())) {
      return Optional.empty();
    }
    int end = link;
    OptionalDouble degrees = cues.bearing(tokens.get(link - 1).lower());
    int i = degrees.isPresent() ? link - 2 : link - 1;
    while (i >= 0 && isFiller(tokens.get(i).lower())) {
      i--;
    }
    return distance(tokens, Math.max(0, at - REACH), i)
        .filter(d -> d.km() <= FARTHEST_KM)
        .map(d -> new Bearing(d.km(), degrees, words(tokens, d.from(), end)));
  }

  private record Distance(double km, int from) {}

  /** The distance that ends at a token: "10 km", "10 km (6.2 miles)", "10-kilometre". */
  private Optional<Distance> distance(List<Token> tokens, int first, int last) {
    int i = last;
    if (i > first && tokens.get(i).text().equals(")")) {
      while (i > first && !tokens.get(i).text().equals("(")) {
        i--;
      }
      i--;
    }
    if (i <= first) {
      return Optional.empty();
    }
    String lower = tokens.get(i).lower();
    int digits = 0;
    while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
      digits++;
    }
    if (digits > 0 && cues.unit(lower.substring(digits)).isPresent()) {
      double unit = cues.unit(lower.substring(digits)).getAsDouble();
      return number(lower.substring(0, digits)).stream()
          .mapToObj(count -> new Distance(count * unit, last))
          .findFirst();
    }
    OptionalDouble unit = cues.unit(lower);
    OptionalDouble count = number(tokens.get(i - 1).lower());
    return unit.isPresent() && count.isPresent()
        ? Optional.of(new Distance(count.getAsDouble() * unit.getAsDouble(), i - 1))
        : Optional.empty();
  }

  private static OptionalDouble number(String lower) {
    String plain = lower.replace(",", "");
    if (plain.isEmpty() || plain.length() > 6) {
      return OptionalDouble.empty();
    }
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!(c >= '0' && c <= '9') && c != '.') {
        return OptionalDouble.empty();
      }
    }
    try {
      return OptionalDouble.of(Double.parseDouble(plain));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private static boolean isLink(String word) {
    return word.equals("of") || word.equals("from");
  }

  private static boolean isFiller(String word) {
    return word.equals("to") || word.equals("the") || word.equals("away") || word.equals("in");
  }

  private static String words(List<Token> tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    boolean aside = false;
    for (Token token : tokens.subList(from, to + 1)) {
      aside |= token.text().equals("(");
      if (!aside) {
        words.append(words.isEmpty() ? "" : " ").append(token.text());
      }
      aside &= !token.text().equals(")");
    }
    return words.toString();
  }
}
