package org.sitrep.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.model.Explanation;
import org.sitrep.model.Place;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Toponym;
import org.sitrep.text.Token;

/** Says why a phrase was taken for a place. */
final class PlaceReasons {
  private static final int OTHERS = 4;

  private final Toponyms toponyms;
  private final Gazetteer gazetteer;

  PlaceReasons(Toponyms toponyms, Gazetteer gazetteer) {
    this.toponyms = toponyms;
    this.gazetteer = gazetteer;
  }

  Explanation of(
      String words, Toponym place, List<Token> phrase, List<Match> known, List<Anchor> anchors) {
    Optional<Match> match = match(place, known);
    List<String> others = new ArrayList<>();
    String reason = match.map(m -> named(m, place, phrase, anchors, others)).orElse(bare(place));
    return new Explanation("place", words, shown(place), reason + spread(place), others);
  }

  private static Optional<Match> match(Toponym place, List<Match> known) {
    return known.stream()
        .filter(
            match ->
                match.candidates().stream()
                    .anyMatch(p -> place.placeId().filter(p.id()::equals).isPresent()))
        .findFirst();
  }

  private String named(
      Match match, Toponym place, List<Token> phrase, List<Anchor> anchors, List<String> others) {
    List<Choice.Ranked> ranked = toponyms.ranked(match, phrase, anchors);
    String why = "";
    for (Choice.Ranked each : ranked) {
      if (place.placeId().filter(each.place().id()::equals).isPresent()) {
        why = String.join(", ", each.why());
      } else if (others.size() < OTHERS) {
        others.add(shown(each));
      }
    }
    return ranked.size() == 1
        ? "the only place that the theatre knows by this name"
        : "of " + ranked.size() + " places of this name: " + (why.isEmpty() ? "the first" : why);
  }

  private String bare(Toponym place) {
    if (!place.line().isEmpty()) {
      return "the stretch between two places";
    }
    if (place.placeId().isPresent()) {
      return "no name in the phrase; it takes up the place named nearest to it";
    }
    return switch (place.precision()) {
      case UNKNOWN -> "the theatre knows no such place";
      case COUNTRY -> "the theatre knows no such place; only its country is told";
      default -> "the theatre knows no such place; it is told beside one that it knows";
    };
  }

  private static String spread(Toponym place) {
    if (place.precision() != PlacePrecision.NEAR || place.radiusKm().isEmpty()) {
      return "";
    }
    return String.format(Locale.ROOT, "; near it, within %.1f km", place.radiusKm().getAsDouble());
  }

  private String shown(Toponym place) {
    Optional<Place> known = place.placeId().flatMap(gazetteer::find);
    String where =
        place
            .point()
            .map(point -> String.format(Locale.ROOT, " %.3f, %.3f", point.lat(), point.lon()))
            .orElse("");
    return place.name()
        + known.map(p -> " (" + described(p) + ")").orElse("")
        + where
        + ", "
        + place.precision().code();
  }

  private static String shown(Choice.Ranked each) {
    return each.place().name()
        + " ("
        + described(each.place())
        + ")"
        + (each.why().isEmpty() ? "" : ": " + String.join(", ", each.why()));
  }

  private static String described(Place place) {
    return place.kind().code()
        + place.province().map(p -> ", " + p).orElse("")
        + ", "
        + place.country();
  }
}
