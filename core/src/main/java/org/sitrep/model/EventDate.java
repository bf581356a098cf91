package org.sitrep.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a claim's event happened.
 *
 * @param range the days; the published date where precision is NONE, and {@link DateRange#UNKNOWN}
 *     where that is not known either
 * @param span the words that tell it, in the sentence or before; empty where none
 */
public record EventDate(DateRange range, DatePrecision precision, Optional<Span> span) {
  private static final int MONTH = 31;

  /** Whether anything is known of the time, be it only by which day it was told. */
  public boolean known() {
    return precision != DatePrecision.NONE || range.known();
  }

  /** ACLED's time_precision: 1 a day, 2 a week, 3 a month or more; empty where no time is told. */
  public OptionalInt timePrecision() {
    return switch (precision) {
      case DAY -> OptionalInt.of(range.days() == 1 ? 1 : 2);
      case WEEK -> OptionalInt.of(2);
      case MONTH, YEAR -> OptionalInt.of(3);
      case NONE -> OptionalInt.empty();
    };
  }

  /**
   * UCDP's date_prec: 1 a day, 2 two to six days, 3 a week, 4 a month, 5 more than a month; empty
   * where no time is told.
   */
  public OptionalInt datePrec() {
    return switch (precision) {
      case DAY, WEEK -> OptionalInt.of(range.days() == 1 ? 1 : range.days() < 7 ? 2 : 3);
      case MONTH -> OptionalInt.of(range.days() > MONTH ? 5 : 4);
      case YEAR -> OptionalInt.of(5);
      case NONE -> OptionalInt.empty();
    };
  }
}
