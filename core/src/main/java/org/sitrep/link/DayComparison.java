package org.sitrep.link;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Difference;

/**
 * Two voices that name different days. A capture or the like is often told a day later, so that
 * there a day between counts for nothing; what goes on for days has no day of its own.
 */
final class DayComparison implements DifferenceFinder.Comparison {
  private final ClaimType type;

  DayComparison(Hearing hearing) {
    this.type = hearing.type();
  }

  @Override
  public Optional<Difference> of(Voice one, Voice other) {
    List<Claim> ones = dated(one);
    List<Claim> others = dated(other);
    if (ones.isEmpty() || others.isEmpty() || ones.stream().anyMatch(a -> meets(a, others))) {
      return Optional.empty();
    }
    Claim first = ones.get(0);
    Claim second = others.get(0);
    String message =
        one.name()
            + " dates it "
            + Days.words(first.date().range().start())
            + "; "
            + other.name()
            + " "
            + Days.words(second.date().range().start())
            + ".";
    return Optional.of(new Difference(Difference.Kind.DATE, first.id(), second.id(), message));
  }

  private List<Claim> dated(Voice voice) {
    return switch (type) {
      case ADVANCE, BESIEGE, DISPLACE, DEPLOY -> List.of();
      default ->
          voice.claims().stream()
              .filter(claim -> claim.type() == type)
              .filter(claim -> claim.date().precision() == DatePrecision.DAY)
              .filter(claim -> claim.date().range().days() == 1)
              .toList();
    };
  }

  private boolean meets(Claim claim, List<Claim> others) {
    int slack = Kinds.lasts(type) ? 1 : 0;
    DateRange day = claim.date().range();
    DateRange near = new DateRange(day.start().minusDays(slack), day.end().plusDays(slack));
    return others.stream().anyMatch(other -> near.overlaps(other.date().range()));
  }
}
