package org.sitrep.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;

/** Values of the calendar: a day, a month, a season, a year or a part of one. */
final class Days {
  private static final int TWO_DAYS = 3;
  private static final int WEEKS = 24;
  private static final int MONTHS = 300;

  private Days() {}

  static TimeValue day(LocalDate day) {
    return TimeValue.of(day.toString(), DateRange.of(day), DatePrecision.DAY);
  }

  /**
   * A month or a third of it.
   *
   * @param part START, MID, END; anything else is the whole
   */
  static TimeValue month(YearMonth month, String part) {
    DateRange range =
        switch (part) {
          case "START" -> new DateRange(month.atDay(1), month.atDay(10));
          case "MID" -> new DateRange(month.atDay(11), month.atDay(20));
          case "END" -> new DateRange(month.atDay(21), month.atEndOfMonth());
          case "H1" -> new DateRange(month.atDay(1), month.atDay(15));
          case "H2" -> new DateRange(month.atDay(16), month.atEndOfMonth());
          default -> whole(month);
        };
    DatePrecision precision = part.isEmpty() ? DatePrecision.MONTH : ofLength(range);
    return TimeValue.of(month.toString(), range, precision);
  }

  static DateRange whole(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  /** A year or a part of it: START, MID, END, H1, H2, Q1 … Q4. */
  static TimeValue year(int year, String part) {
    DateRange range =
        switch (part) {
          case "START" -> months(year, 1, 3);
          case "MID" -> months(year, 6, 7);
          case "END" -> months(year, 10, 12);
          case "H1" -> months(year, 1, 6);
          case "H2" -> months(year, 7, 12);
          case "Q1" -> months(year, 1, 3);
          case "Q2" -> months(year, 4, 6);
          case "Q3" -> months(year, 7, 9);
          case "Q4" -> months(year, 10, 12);
          default -> months(year, 1, 12);
        };
    boolean half = part.startsWith("H") || part.startsWith("Q");
    String text = String.format(Locale.ROOT, "%04d", year) + (half ? "-" + part : "");
    return TimeValue.of(text, range, ofLength(range));
  }

  private static DateRange months(int year, int first, int last) {
    return new DateRange(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  /** A season of the northern half: SP, SU, FA, WI; a winter begins in the year. */
  static TimeValue season(int year, String season) {
    DateRange range =
        switch (season) {
          case "SP" -> months(year, 3, 5);
          case "SU" -> months(year, 6, 8);
          case "FA" -> months(year, 9, 11);
          default ->
              new DateRange(LocalDate.of(year, 12, 1), YearMonth.of(year + 1, 2).atEndOfMonth());
        };
    String text = String.format(Locale.ROOT, "%04d-%s", year, season);
    return TimeValue.of(text, range, DatePrecision.MONTH);
  }

  static TimeValue decade(int first) {
    DateRange range = new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
    return TimeValue.of(Integer.toString(first / 10), range, DatePrecision.YEAR);
  }

  /** The precision of a span by its length. */
  static DatePrecision ofLength(DateRange range) {
    long days = range.days();
    if (days <= TWO_DAYS) {
      return DatePrecision.DAY;
    }
    if (days <= WEEKS) {
      return DatePrecision.WEEK;
    }
    return days <= MONTHS ? DatePrecision.MONTH : DatePrecision.YEAR;
  }
}
