package org.sitrep.place;

import java.util.List;
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
  private static final double CITY = 1.2;
  private static final double SAME_PROVINCE = 0.8;
  private static final double ABROAD = -1;
  private static final double LONE_NEIGHBOURHOOD = -1;
  private static final double PER_CHARACTER_AWAY = 0.002;

  private Choice() {}

  /** The likeliest of the candidates, of which there is at least one. */
  static Place among(
      List<Place> candidates,
      Span name,
      Optional<KindWords.Meaning> kind,
      List<Anchor> anchors,
      String home) {
    Place best = candidates.get(0);
    if (candidates.size() == 1) {
      return best;
    }
    double highest = Double.NEGATIVE_INFINITY;
    for (int rank = 0; rank < candidates.size(); rank++) {
      Place place = candidates.get(rank);
      double score = PER_RANK * rank + byKind(place, kind, home) + byAnchors(place, name, anchors);
      if (score > highest) {
        highest = score;
        best = place;
      }
    }
    return best;
  }

  private static double byKind(Place place, Optional<KindWords.Meaning> kind, String home) {
    double score = place.kind() == PlaceKind.CITY ? CITY : 0;
    if (kind.isPresent() && !kind.get().any()) {
      score += kind.get().fits(place.kind()) ? KIND_FITS : KIND_CONTRADICTS;
    }
    return place.country().equals(home) ? score : score + ABROAD;
  }

  private static double byAnchors(Place place, Span name, List<Anchor> anchors) {
    double nearness = 0;
    double province = 0;
    for (Anchor anchor : anchors) {
      if (anchor.span().overlaps(name) || anchor.place().kind() == PlaceKind.COUNTRY) {
        continue;
      }
      int away = Math.abs(anchor.span().start() - name.start());
      double weight = 1 / (1 + PER_CHARACTER_AWAY * away);
      if (!anchor.place().kind().wide()) {
        double km = anchor.place().point().km(place.point());
        nearness = Math.max(nearness, weight * Math.exp(-km / NEAR_KM));
      }
      if (anchor.place().province().equals(place.province())) {
        province = Math.max(province, weight);
      }
    }
    boolean lone = place.kind() == PlaceKind.NEIGHBOURHOOD && nearness < 0.1;
    return NEARNESS * nearness + SAME_PROVINCE * province + (lone ? LONE_NEIGHBOURHOOD : 0);
  }
}
