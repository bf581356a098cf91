package org.sitrep.model;

import java.time.LocalDate;

/** The days from start to end, both included. */
public record DateRange(LocalDate start, LocalDate end) implements Comparable<DateRange> {
  public DateRange {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("date range ends before it starts: " + start + ".." + end);
    }
  }

  /**
   * Stands where no day is known at all, neither told nor that of publication; it is never shown.
   */
  public static final DateRange UNKNOWN = of(LocalDate.EPOCH);

  /** Whether this is more than a sign that nothing is known. */
  public boolean known() {
    return !equals(UNKNOWN);
  }

  /** The range of one day. */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  /** The number of days, at least 1. */
  public long days() {
    return end.toEpochDay() - start.toEpochDay() + 1;
  }

  /** Whether the ranges share a day. */
  public boolean overlaps(DateRange other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }

  /** Whether day lies in this range. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** From the first day of both to the last. */
  public DateRange with(DateRange other) {
    return new DateRange(
        start.isBefore(other.start) ? start : other.start,
        end.isAfter(other.end) ? end : other.end);
  }

  @Override
  public int compareTo(DateRange other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.compareTo(other.end);
  }
}
