package org.sitrep.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;

/** Reads what is told from another day: yesterday, last week, two days ago, the next month. */
final class RelativeReader {
  private RelativeReader() {}

  /** Yesterday, today, this morning. */
  static Optional<TimeValue> shift(TimeMatch match, Context context) {
    long by = match.get("by").map(Long::parseLong).orElse(0L);
    return context.now().map(n -> CalendarReader.timed(match, n.plusDays(by)));
  }

  /** Overnight: from the evening before to the morning. */
  static Optional<TimeValue> night(Context context) {
    return context
        .now()
        .map(
            n ->
                TimeValue.of(
                    n.minusDays(1) + "TNI", new DateRange(n.minusDays(1), n), DatePrecision.DAY));
  }

  static String unit(TimeMatch match) {
    return match.get("unit").or(() -> match.get("units")).orElse("D");
  }

  /** This, last or next week, month, year. */
  static Optional<TimeValue> unit(TimeMatch match, Context context) {
    int by = match.is("dir", "last") ? -1 : match.is("dir", "next") ? 1 : 0;
    return context
        .now()
        .flatMap(n -> whole(unit(match), n, by, match).map(v -> cut(v, by, match, context)));
  }

  /** "Earlier this week" ends the day before. */
  private static TimeValue cut(TimeValue value, int by, TimeMatch match, Context context) {
    TimeValue out = by == 0 ? value.upTo(context) : value;
    boolean earlier = match.is("soft", "START") && unit(match).equals("W") && by == 0;
    DateRange days = out.range().orElseThrow();
    if (!earlier || days.days() < 2) {
      return out;
    }
    DateRange shorter = new DateRange(days.start(), days.end().minusDays(1));
    return TimeValue.of(out.text(), shorter, out.precision());
  }

  /** The unit that lies by units from that of the day. */
  private static Optional<TimeValue> whole(String unit, LocalDate day, int by, TimeMatch match) {
    String part = match.has("soft") ? "" : CalendarReader.part(match);
    return switch (unit) {
      case "D" -> Optional.of(Days.day(day.plusDays(by)));
      case "N" -> Optional.of(Days.day(day.plusDays(by)).as(day.plusDays(by) + "TNI"));
      case "W" -> Optional.of(week(day.plusWeeks(by)));
      case "E" -> Optional.of(weekend(day, by));
      case "M" -> Optional.of(Days.month(YearMonth.from(day).plusMonths(by), part));
      case "Y" -> Optional.of(Days.year(day.getYear() + by, part));
      case "DE" -> Optional.of(Days.decade((day.getYear() / 10 + by) * 10));
      default -> Optional.empty();
    };
  }

  private static TimeValue week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    DateRange range = new DateRange(monday, monday.plusDays(6));
    return TimeValue.of("P1W", range, DatePrecision.WEEK);
  }

  private static TimeValue weekend(LocalDate day, int by) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean during = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    LocalDate start = saturday.plusWeeks(by < 0 && !during ? 0 : by);
    DateRange range = new DateRange(start, start.plusDays(1));
    return TimeValue.of(start + "/" + start.plusDays(1), range, DatePrecision.DAY);
  }

  /** The same, next or previous unit; so many units later or earlier. */
  static Optional<TimeValue> near(TimeMatch match, Context context) {
    String dir = match.get("dir").orElse("same");
    String unit = unit(match);
    boolean day = unit.equals("D") || unit.equals("N") || unit.equals("TH");
    Optional<DateRange> from = day ? context.lastDay() : context.last().or(context::lastDay);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    return switch (dir) {
      case "next", "after" -> moved(match, unit, from.get().end(), 1);
      case "prev", "before" -> moved(match, unit, from.get().start(), -1);
      case "end" -> whole(unit, from.get().end(), 0, match);
      default -> same(match, unit, from.get());
    };
  }

  private static Optional<TimeValue> same(TimeMatch match, String unit, DateRange from) {
    if (!match.has("unit") || from.days() > 31) {
      boolean day = from.days() == 1;
      boolean year = from.days() > 300 && unit.equals("Y");
      String text = day ? from.start().toString() : Integer.toString(from.start().getYear());
      String time = day ? match.get("part").orElse("") : "";
      return year
          ? Optional.of(Days.year(from.start().getYear(), CalendarReader.part(match)))
          : Optional.of(TimeValue.of(text + time, from, Days.ofLength(from)));
    }
    return whole(unit, from.start(), 0, match);
  }

  /** The day, week, month or year so many units from a day. */
  static Optional<TimeValue> moved(TimeMatch match, String unit, LocalDate from, int sign) {
    String told = match.get("num").orElse(match.has("units") ? "X" : "1");
    if (told.equals("X")) {
      return Optional.of(TimeValue.bare(sign > 0 ? "FUTURE_REF" : "PAST_REF"));
    }
    int by = sign * (int) Math.min(10_000, Math.round(Double.parseDouble(told)));
    return switch (unit) {
      case "D", "N" -> Optional.of(CalendarReader.timed(match, from.plusDays(by)));
      case "TH", "TM" -> Optional.of(Days.day(unit.equals("TH") ? from.plusDays(by / 24) : from));
      case "W" -> Optional.of(around(from.plusWeeks(by), match.has("num")));
      case "2W" -> Optional.of(around(from.plusWeeks(2L * by), true));
      case "M" -> whole("M", from.plusMonths(by), 0, match);
      case "Y" -> whole("Y", from.plusYears(by), 0, match);
      case "DE" -> whole("Y", from.plusYears(10L * by), 0, match);
      default -> Optional.empty();
    };
  }

  /** Some days about a day; a week of the calendar where it is not counted. */
  private static TimeValue around(LocalDate day, boolean counted) {
    DateRange range = new DateRange(day.minusDays(3), day.plusDays(3));
    return counted ? TimeValue.of(day.toString(), range, DatePrecision.WEEK) : week(day);
  }

  static Optional<TimeValue> ago(TimeMatch match, Context context) {
    return context.now().flatMap(n -> moved(match, unit(match), n, -1));
  }

  /** The past 24 hours, recent weeks, the coming days. */
  static Optional<TimeValue> span(TimeMatch match, Context context) {
    String text = length(match);
    Optional<LocalDate> told = context.toldDay().filter(d -> match.has("dir") && !context.future());
    if (told.isPresent()) {
      return told.map(d -> after(match, d, text));
    }
    return context.now().map(n -> reach(match, n, match.is("kind", "coming") ? 1 : -1, text));
  }

  /** "The next two days" of a day told before: without that day. */
  private static TimeValue after(TimeMatch match, LocalDate day, String text) {
    TimeValue with = reach(match, day, 1, text);
    DateRange days = with.range().orElseThrow();
    return days.days() < 2
        ? with
        : TimeValue.of(text, new DateRange(day.plusDays(1), days.end()), with.precision());
  }

  /** Three days, two-week: those before the day that is counted from. */
  static TimeValue length(TimeMatch match, Context context) {
    String text = length(match);
    return context.now().map(n -> reach(match, n, -1, text)).orElse(TimeValue.bare(text));
  }

  private static TimeValue reach(TimeMatch match, LocalDate from, int sign, String text) {
    double count = count(match);
    LocalDate to =
        switch (unit(match)) {
          case "TH" -> from.plusDays(sign * Math.round(Math.min(count, 9e4) / 24));
          case "TM", "S" -> from;
          case "D", "N", "E" -> from.plusDays(sign * Math.round(Math.min(count, 9e4)));
          case "W" -> from.plusDays(sign * Math.round(7 * Math.min(count, 9e3)));
          case "2W" -> from.plusWeeks(2L * sign);
          case "M" -> from.plusDays(sign * Math.round(30.5 * Math.min(count, 3e3)));
          case "DE" -> from.plusDays(sign * Math.round(3652 * Math.min(count, 50)));
          case "CE" -> from.plusYears(sign * 100L);
          default -> from.plusDays(sign * Math.round(365.25 * Math.min(count, 500)));
        };
    DateRange range = sign < 0 ? new DateRange(to, from) : new DateRange(from, to);
    return TimeValue.of(text, range, Days.ofLength(range));
  }

  /** How many; "several", "recent days" are told by unit. */
  private static double count(TimeMatch match) {
    String told = match.get("num").or(() -> match.get("n")).orElse(match.has("units") ? "X" : "1");
    if (!told.equals("X")) {
      return Double.parseDouble(told);
    }
    boolean few = match.is("num", "X");
    return switch (unit(match)) {
      case "D" -> few ? 3 : 6;
      case "TH" -> 6;
      default -> 3;
    };
  }

  /** The length as TIMEX writes it. */
  static String length(TimeMatch match) {
    String told = match.get("num").or(() -> match.get("n")).orElse(match.has("units") ? "X" : "1");
    String unit = unit(match);
    boolean time = unit.length() == 2 && unit.startsWith("T");
    String code = time ? unit.substring(1) : unit.equals("2W") ? "W" : unit;
    return String.format(
        Locale.ROOT, "P%s%s%s", time ? "T" : "", told, code.equals("E") ? "WE" : code);
  }
}
