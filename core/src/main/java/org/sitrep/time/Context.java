package org.sitrep.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.sitrep.model.DateRange;

/**
 * What is known at a point of an article: its published date and the last date told. One per
 * article and thread.
 *
 * <p>A report is read against its published date. A narrative tells of days long before it, in
 * order: there a date without a year takes it from the date before, and "the next day" counts from
 * it. Without a published date every article is read as a narrative.
 */
final class Context {
  private static final int AUTUMN = 10;
  private static final int SPRING = 3;

  /** How many days a report tells of ahead without saying the year. */
  private static final int AHEAD = 45;

  private final Optional<LocalDate> published;
  private final boolean narrative;
  private Optional<DateRange> last = Optional.empty();
  private Optional<DateRange> lastDay = Optional.empty();
  private boolean future;
  private boolean report;
  private Optional<DateOrders.Order> order = Optional.empty();

  Context(Optional<DateRange> published, boolean narrative) {
    this.published = published.map(DateRange::end);
    this.narrative = narrative || published.isEmpty();
  }

  boolean narrative() {
    return narrative;
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** The day that deictic words count from: in a narrative the last date told. */
  Optional<LocalDate> now() {
    return narrative ? last.map(DateRange::end).or(() -> published) : published;
  }

  /** The last date told, of any length. */
  Optional<DateRange> last() {
    return last;
  }

  /** The last date told that is a day or a few; in a report else the published day. */
  Optional<DateRange> lastDay() {
    return lastDay.or(() -> narrative ? last : published.map(DateRange::of));
  }

  /** The last date told that is a day or a few. */
  Optional<LocalDate> toldDay() {
    return lastDay.map(DateRange::end);
  }

  /** How dates in numbers are written here, if that is known. */
  Optional<DateOrders.Order> order() {
    return order;
  }

  void setOrder(Optional<DateOrders.Order> told) {
    this.order = told;
  }

  /** Says that the article is a report, which names days by weekday. */
  void setReport(boolean names) {
    this.report = names;
  }

  boolean future() {
    return future;
  }

  /** Says whether the words that are read next tell of what is to come. */
  void setFuture(boolean tells) {
    this.future = tells;
  }

  void told(DateRange range, boolean day) {
    last = Optional.of(range);
    if (day) {
      lastDay = last;
    }
  }

  /** The year of a month (and day) told without one; day 0: the month alone. */
  Optional<Integer> yearOf(int month, int day) {
    if (narrative && last.isPresent()) {
      DateRange before = last.get();
      boolean wholeYear = before.days() > 300;
      int turn = !wholeYear && before.start().getMonthValue() >= AUTUMN && month <= SPRING ? 1 : 0;
      return Optional.of(before.start().getYear() + turn);
    }
    return published.map(date -> nearest(date, month, day));
  }

  private int nearest(LocalDate date, int month, int day) {
    int year = date.getYear();
    LocalDate told = dayOf(year, month, Math.max(day, 1)).orElse(date);
    if (future) {
      LocalDate end = day == 0 ? YearMonth.from(told).atEndOfMonth() : told;
      return end.isBefore(date) ? year + 1 : year;
    }
    boolean soon = report && day > 0 && !told.isAfter(date.plusDays(AHEAD));
    return told.isAfter(date) && !soon ? year - 1 : year;
  }

  /** The day, unless the calendar has none such. */
  static Optional<LocalDate> dayOf(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
