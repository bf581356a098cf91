package org.sitrep.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;

/**
 * What an expression means.
 *
 * @param text in the manner of TIMEX: {@code 2017-10-12}, {@code 2017-10}, {@code P3D}, {@code
 *     PRESENT_REF}
 * @param range the days that it means, where it means days that can be told
 */
record TimeValue(String text, Optional<DateRange> range, DatePrecision precision) {
  static TimeValue of(String text, DateRange range, DatePrecision precision) {
    return new TimeValue(text, Optional.of(range), precision);
  }

  /** A value without days. */
  static TimeValue bare(String text) {
    return new TimeValue(text, Optional.empty(), DatePrecision.NONE);
  }

  /** In a report: without the days after publication, unless all are. */
  TimeValue upTo(Context context) {
    if (context.narrative() || context.future() || range.isEmpty()) {
      return this;
    }
    DateRange days = range.get();
    LocalDate last = context.published().orElse(days.end());
    boolean cut = days.contains(last) && last.isBefore(days.end());
    return cut ? of(text, new DateRange(days.start(), last), precision) : this;
  }

  /** The same days under another text. */
  TimeValue as(String other) {
    return new TimeValue(other, range, precision);
  }
}
