package org.sitrep.eval;

import static java.lang.Math.max;
import static java.lang.Math.min;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a claim, as a file gives them.
 *
 * @param start an ISO date, or date and time
 * @param end likewise; empty: the same as start
 * @param precision day, week, month, year or none
 */
public record ClaimDate(String start, Optional<String> end, String precision) {
  private static final String NONE = "none";
  private static final int ISO_DATE = 10;

  /** Checks that start and end are dates. */
  public ClaimDate {
    var unused = day(start);
    end.ifPresent(ClaimDate::day);
  }

  /**
   * Whether the system's date is right: the same days where gold knows the day, and days that share
   * half of what both cover where it knows only a week, month or year.
   */
  boolean matches(Optional<ClaimDate> system) {
    if (system.isEmpty()) {
      return precision.equals(NONE);
    }
    ClaimDate other = system.get();
    boolean timeless = other.precision.equals(NONE);
    if (precision.equals(NONE)) {
      return timeless || (start.equals(other.start) && end.equals(other.end));
    }
    return !timeless && (precision.equals("day") ? sameDays(other) : shares(other) >= 0.5);
  }

  private boolean sameDays(ClaimDate other) {
    return first() == other.first() && last() == other.last();
  }

  private double shares(ClaimDate other) {
    long both = min(last(), other.last()) - max(first(), other.first()) + 1;
    long all = max(last(), other.last()) - min(first(), other.first()) + 1;
    return both > 0 ? (double) both / all : 0;
  }

  private long first() {
    return day(start);
  }

  private long last() {
    return day(end.orElse(start));
  }

  private static long day(String date) {
    return LocalDate.parse(date.substring(0, min(ISO_DATE, date.length()))).toEpochDay();
  }
}
