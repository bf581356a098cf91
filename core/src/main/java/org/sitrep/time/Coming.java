package org.sitrep.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.model.DateRange;

/** What a time that is read as past means of what is still to come. */
final class Coming {
  private static final int WEEK = 7;

  private Coming() {}

  static Optional<DateRange> of(DateRange past, TimeKind kind, LocalDate published) {
    return switch (kind) {
      case WEEKDAY -> Optional.of(DateRange.of(past.end().plusWeeks(1)));
      case LENGTH -> Optional.of(new DateRange(published, published.plusDays(past.days() - 1)));
      case UNIT -> unit(past, published);
      case SEASON -> Optional.of(new DateRange(past.start().plusYears(1), past.end().plusYears(1)));
      default -> Optional.empty();
    };
  }

  /** The whole of the week, month or year that began before publication. */
  private static Optional<DateRange> unit(DateRange past, LocalDate published) {
    if (!past.end().equals(published)) {
      return Optional.empty();
    }
    LocalDate start = past.start();
    LocalDate end =
        past.days() <= WEEK && start.getDayOfWeek().getValue() == 1
            ? start.plusDays(WEEK - 1)
            : start.getDayOfYear() == 1 && published.getMonthValue() > 1
                ? start.withDayOfYear(start.lengthOfYear())
                : start.withDayOfMonth(start.lengthOfMonth());
    return Optional.of(new DateRange(start, end)).filter(r -> !r.end().isBefore(published));
  }
}
