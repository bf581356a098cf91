package org.sitrep.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.DateRange;
import org.sitrep.model.Mention;

/**
 * The day of "two days after they entered it" where the entry had its day before: two days on from
 * that. The expression itself is read as telling of the entry.
 */
final class Onward {
  /** The day that is counted from is told as one, or a few. */
  private static final int FEW = 3;

  private Onward() {}

  /**
   * @param times of the article, in order
   */
  static Optional<DateRange> of(Mention.OfTime time, TimeKind kind, List<Mention.OfTime> times) {
    return kind == TimeKind.BEHIND
        ? before(time, times).flatMap(told -> mirrored(time.range(), told))
        : Optional.empty();
  }

  /** The last day told before a time. */
  private static Optional<DateRange> before(Mention.OfTime time, List<Mention.OfTime> times) {
    return times.stream()
        .takeWhile(t -> t.span().start() < time.span().start())
        .map(Mention.OfTime::range)
        .filter(range -> range.days() <= FEW)
        .reduce((one, later) -> later);
  }

  /** The days as far after a day as they lie before it, and the other way round. */
  private static Optional<DateRange> mirrored(DateRange days, DateRange told) {
    LocalDate at = days.start().isBefore(told.start()) ? told.end() : told.start();
    LocalDate start = at.plusDays(at.toEpochDay() - days.end().toEpochDay());
    LocalDate end = at.plusDays(at.toEpochDay() - days.start().toEpochDay());
    boolean on = days.end().isBefore(told.start()) || days.start().isAfter(told.end());
    return on ? Optional.of(new DateRange(start, end)) : Optional.empty();
  }
}
