package org.sitrep.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Difference;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Point;
import org.sitrep.model.Toponym;

/** Two voices that name different places, too far from each other to be one. */
final class PlaceComparison implements DifferenceFinder.Comparison {
  private static final double ONE_PLACE_KM = 8;

  private final ClaimType type;

  PlaceComparison(Hearing hearing) {
    this.type = hearing.type();
  }

  /** A claim and one place where it says that the event was. */
  private record At(Claim claim, Toponym place, Point point) {
    boolean near(At other) {
      return point.km(other.point) <= ONE_PLACE_KM;
    }
  }

  @Override
  public Optional<Difference> of(Voice one, Voice other) {
    List<At> ones = places(one);
    List<At> others = places(other);
    if (ones.isEmpty()
        || others.isEmpty()
        || ones.stream().anyMatch(a -> others.stream().anyMatch(a::near))) {
      return Optional.empty();
    }
    At first = ones.get(0);
    At second = others.get(0);
    String message =
        one.name()
            + " places it at "
            + first.place().name()
            + "; "
            + other.name()
            + " at "
            + second.place().name()
            + ".";
    return Optional.of(
        new Difference(Difference.Kind.PLACE, first.claim().id(), second.claim().id(), message));
  }

  /**
   * The places of a voice; none where it names an area or a road as well as where it names none.
   */
  private List<At> places(Voice voice) {
    List<At> places = new ArrayList<>();
    for (Claim claim : voice.claims()) {
      if (claim.type() == type) {
        for (Toponym place : claim.places()) {
          boolean exact = place.precision() == PlacePrecision.EXACT && place.line().isEmpty();
          place.point().filter(p -> exact).ifPresent(p -> places.add(new At(claim, place, p)));
        }
      }
    }
    return places;
  }
}
