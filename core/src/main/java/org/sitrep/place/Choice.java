package org.sitrep.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Span;

/**
 * Chooses among namesakes: by the kind word beside the name, by how near the places named close by
 * are, by the theatre's order.
 */
final class Choice {
  private static final double KIND_FITS = 2;
  private static final double KIND_CONTRADICTS = -1.5;
  private static final double NEARNESS = 2.5;
  private static final double NEAR_KM = 25;
  private static final double PER_RANK = -0.3;
  private static final double SPELLED_SO = 1.6;
  private static final double CITY = 1.2;
  private static final double SAME_PROVINCE = 0.8;
  private static final double ABROAD = -1;
  private static final double ELSEWHERE = -3;
  private static final double LONE_NEIGHBOURHOOD = -1;
  private static final double PER_CHARACTER_AWAY = 0.002;

  /** What is said is left out of the reasons where it weighs less. */
  private static final double TELLING = 0.1;

  private Choice() {}

  /** A candidate with what speaks for and against it. */
  record Ranked(Place place, double score, List<String> why) {
    Ranked {
      why = List.copyOf(why);
    }
  }

  /** The likeliest of the candidates, of which there is at least one. */
  static Place among(
      Match match, Optional<KindWords.Meaning> kind, List<Anchor> anchors, String home) {
    List<Place> candidates = match.candidates();
    Place best = candidates.get(0);
    if (candidates.size() == 1) {
      return best;
    }
    double highest = Double.NEGATIVE_INFINITY;
    for (int rank = 0; rank < candidates.size(); rank++) {
      Place place = candidates.get(rank);
      Near near = near(place, match.name(), anchors);
      double score =
          bySpelling(match, rank)
              + byKind(place, kind)
              + byCountry(place, home, near)
              + byAnchors(near, place);
      if (score > highest) {
        highest = score;
        best = place;
      }
    }
    return best;
  }

  /** All candidates, the likeliest first, with the reasons. */
  static List<Ranked> ranked(
      Match match, Optional<KindWords.Meaning> kind, List<Anchor> anchors, String home) {
    List<Place> candidates = match.candidates();
    List<Ranked> ranked = new ArrayList<>();
    for (int rank = 0; rank < candidates.size(); rank++) {
      Place place = candidates.get(rank);
      Near near = near(place, match.name(), anchors);
      double byKind = byKind(place, kind);
      double abroad = byCountry(place, home, near);
      double score = bySpelling(match, rank) + byKind + abroad + byAnchors(near, place);
      ranked.add(new Ranked(place, score, why(place, byKind, abroad, near)));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
    return ranked;
  }

  private static List<String> why(Place place, double byKind, double abroad, Near near) {
    List<String> why = new ArrayList<>();
    if (Math.abs(byKind) > TELLING) {
      why.add((byKind > 0 ? "" : "not ") + "the kind of place that is told");
    }
    if (near.nearness() > TELLING) {
      why.add(
          String.format(
              Locale.ROOT, "%.0f km from %s, named close by", near.km(), near.named().name()));
    }
    if (near.province() > TELLING) {
      why.add("in " + place.province().orElse("") + ", as others named close by");
    }
    if (abroad < 0) {
      why.add("abroad");
    }
    return why;
  }

  private static double bySpelling(Match match, int rank) {
    return PER_RANK * rank + (rank < match.spelled() ? SPELLED_SO : 0);
  }

  private static double byKind(Place place, Optional<KindWords.Meaning> kind) {
    double score = place.kind() == PlaceKind.CITY ? CITY : 0;
    if (kind.isPresent() && !kind.get().any()) {
      score += kind.get().fits(place.kind()) ? KIND_FITS : KIND_CONTRADICTS;
    }
    return score;
  }

  /** In a theatre of no country, abroad is what lies in none that the article names. */
  private static double byCountry(Place place, String home, Near near) {
    boolean here = home.isEmpty() ? near.country() : place.country().equals(home);
    return here ? 0 : home.isEmpty() ? ELSEWHERE : ABROAD;
  }

  /**
   * What the places around say of a candidate.
   *
   * @param nearness of the one that counts most, from 0 to 1
   * @param named that one; the candidate itself where there is none
   * @param km how far it is
   * @param province how much others lie in the same province, from 0 to 1
   * @param country whether its country is named
   */
  private record Near(double nearness, Place named, double km, double province, boolean country) {
    Near in(boolean named) {
      return new Near(nearness, this.named, km, province, country || named);
    }
  }

  private static Near near(Place place, Span name, List<Anchor> anchors) {
    Near near = new Near(0, place, 0, 0, false);
    for (Anchor anchor : anchors) {
      if (anchor.span().overlaps(name)) {
        continue;
      }
      if (anchor.place().kind() == PlaceKind.COUNTRY) {
        near = near.in(anchor.place().country().equals(place.country()));
        continue;
      }
      int away = Math.abs(anchor.span().start() - name.start());
      double weight = 1 / (1 + PER_CHARACTER_AWAY * away);
      if (!anchor.place().kind().wide()) {
        double km = anchor.place().point().km(place.point());
        double nearness = weight * Math.exp(-km / NEAR_KM);
        if (nearness > near.nearness()) {
          near = new Near(nearness, anchor.place(), km, near.province(), near.country());
        }
      }
      if (anchor.place().province().equals(place.province()) && weight > near.province()) {
        near = new Near(near.nearness(), near.named(), near.km(), weight, near.country());
      }
    }
    return near;
  }

  private static double byAnchors(Near near, Place place) {
    boolean lone = place.kind() == PlaceKind.NEIGHBOURHOOD && near.nearness() < 0.1;
    return NEARNESS * near.nearness()
        + SAME_PROVINCE * near.province()
        + (lone ? LONE_NEIGHBOURHOOD : 0);
  }
}
