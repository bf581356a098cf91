package org.sitrep.report.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.EventDate;
import org.sitrep.model.Published;

/** Dates to read: "12 Oct 2017", "9–15 Oct 2017", "Oct 2017 (month)". */
public final class Dates {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final String INFERRED = " (inferred)";

  private Dates() {}

  /** "12 Oct 2017". */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  private static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** "12 Oct 2017", "9–15 Oct 2017", "28 Sep – 4 Oct 2017". */
  public static String range(DateRange range) {
    if (!range.known()) {
      return "date not told";
    }
    LocalDate start = range.start();
    LocalDate end = range.end();
    if (start.equals(end)) {
      return day(end);
    }
    if (start.getYear() != end.getYear()) {
      return day(start) + " – " + day(end);
    }
    if (start.getMonthValue() != end.getMonthValue()) {
      return start.getDayOfMonth() + " " + MONTHS.get(start.getMonthValue() - 1) + " – " + day(end);
    }
    return start.getDayOfMonth() + "–" + day(end);
  }

  /** Stands where a date would, of which nothing is known. */
  public static final String UNKNOWN = "date not known";

  /**
   * The date of an event with its precision where that is not the day.
   *
   * @param inferred whether it rests on an inferred date of publication
   */
  public static String event(EventDate date, boolean inferred) {
    return date.known() ? known(date) + (inferred ? INFERRED : "") : UNKNOWN;
  }

  private static String known(EventDate date) {
    DateRange range = date.range();
    boolean oneMonth =
        range.start().getYear() == range.end().getYear()
            && range.start().getMonthValue() == range.end().getMonthValue();
    return switch (date.precision()) {
      case DAY -> range(range);
      case WEEK -> range(range) + " (days not told closer)";
      case MONTH -> (oneMonth ? month(range.end()) : range(range)) + " (month)";
      case YEAR -> years(range) + " (year)";
      case NONE ->
          range.days() == 1
              ? "day not told, published " + range(range)
              : "on a day of " + range(range);
    };
  }

  private static String years(DateRange range) {
    int start = range.start().getYear();
    int end = range.end().getYear();
    return start == end ? String.valueOf(end) : start + "–" + end;
  }

  /** The date in a machine's form, for a time element; empty where no day or span is known. */
  public static Optional<String> machine(EventDate date) {
    String end = date.range().end().toString();
    boolean some = date.precision() == DatePrecision.NONE && date.range().days() > 1;
    return Optional.of(
            switch (date.precision()) {
              case DAY, WEEK, NONE -> end;
              case MONTH -> end.substring(0, end.length() - 3);
              case YEAR -> end.substring(0, end.length() - 6);
            })
        .filter(day -> date.known() && !some);
  }

  /** When an article was published; inferred dates say so. */
  public static String published(Optional<Published> published) {
    return published.map(p -> range(p.range()) + (p.inferred() ? INFERRED : "")).orElse(UNKNOWN);
  }

  /** Why an inferred day is taken for that of publication; empty where it is told. */
  public static Optional<String> reason(Optional<Published> published) {
    return published.filter(Published::inferred).map(Published::reason).filter(r -> !r.isBlank());
  }

  /** Whether the precision is the day itself. */
  public static boolean exact(EventDate date) {
    return date.precision() == DatePrecision.DAY && date.range().days() == 1;
  }
}
