package org.sitrep.time;

import java.util.Locale;

/** What sort of expression of time it is; {@code expressions.tsv} names them in lower case. */
enum TimeKind {
  /** A day with its year. */
  FULL,
  /** A day and month. */
  DAY,
  WEEKDAY,
  /** A clock time alone. */
  TIME,
  MONTH,
  YEAR,
  /** A year before the common era. */
  BC,
  SEASON,
  DECADE,
  CENTURY,
  FEAST,
  /** From a day to a day. */
  DAYS,
  MONTHS,
  YEARS,
  WEEKDAYS,
  /** A week of a month. */
  WEEK,
  /** Yesterday, today, this morning. */
  NEAR,
  OVERNIGHT,
  /** This, last or next week, month, year. */
  UNIT,
  /** The next day, that month, three days later: told from the date before it. */
  ANCHORED,
  /** "A day after X": the day of X, told from the date before it. */
  BEHIND,
  /** For the third day. */
  NTHDAY,
  AGO,
  /** The past 24 hours, recent weeks. */
  PAST,
  COMING,
  /** Three days, two-week. */
  LENGTH,
  SET,
  /** Now, former, future. */
  REF,
  /** Night, dawn: of no day. */
  PART,
  /** Since then. */
  SINCETHEN,
  /** Since another expression, to the published date. */
  SINCE,
  /** "A day after X" where X had its day before: a day on from that. */
  ONWARD;

  static TimeKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
