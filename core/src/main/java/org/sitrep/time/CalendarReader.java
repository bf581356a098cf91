package org.sitrep.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.theatre.DateOrder;

/** Reads dates of the calendar: days, weekdays, months, seasons, years. */
final class CalendarReader {
  private CalendarReader() {}

  static Optional<TimeValue> date(TimeMatch match, Context context) {
    return switch (match.get("kind").orElse("")) {
      case "full" -> match.has("slash") ? slashed(match, context) : fullDay(match);
      case "day" -> monthDay(match, context);
      case "weekday" -> weekday(match, context).map(day -> timed(match, day));
      case "month" -> month(match, context);
      case "year" -> match.get("y").map(y -> Days.year(Integer.parseInt(y), part(match)));
      case "bc" -> Optional.of(beforeCommonEra(match));
      default -> season(match, context);
    };
  }

  /** The part of the whole that the expression means: START, MID, END … or nothing. */
  static String part(TimeMatch match) {
    return match
        .get("mod")
        .or(() -> match.get("soft"))
        .filter(m -> !m.equals("APPROX") && !m.equals("ALL"))
        .orElse("");
  }

  /** A day with the part of it that the expression tells. */
  static TimeValue timed(TimeMatch match, LocalDate day) {
    String time = match.get("part").or(() -> match.get("daily")).orElse("");
    String clock =
        match.get("clock").map(c -> Clock.of(c, match.get("ampm").orElse(""))).orElse("");
    return Days.day(day).as(day + (clock.isEmpty() ? time : clock));
  }

  static Optional<Integer> monthNumber(TimeMatch match) {
    return match
        .get("month")
        .or(() -> match.get("mon"))
        .or(() -> match.get("mm"))
        .map(Integer::parseInt);
  }

  private static Optional<Integer> dayNumber(TimeMatch match) {
    return match.get("d").or(() -> match.get("ord")).map(Integer::parseInt);
  }

  private static Optional<TimeValue> fullDay(TimeMatch match) {
    int year = match.get("y").map(Integer::parseInt).orElse(0);
    return Context.dayOf(year, monthNumber(match).orElse(0), dayNumber(match).orElse(0))
        .map(day -> timed(match, day));
  }

  /**
   * D/M/Y or M/D/Y: the one that the calendar has; of two, the one that the outlet writes, else the
   * usual one of the theatre unless it is not yet over, else the one nearer before publication.
   */
  private static Optional<TimeValue> slashed(TimeMatch match, Context context) {
    List<String> fields =
        match.get("dotted").map(d -> List.of(d.split("\\."))).orElse(match.all("num2"));
    String year = match.get("y").orElse(fields.size() > 2 ? fields.get(2) : "0");
    int first = Integer.parseInt(fields.get(0));
    int second = Integer.parseInt(fields.get(1));
    Optional<LocalDate> dayFirst = Context.dayOf(Integer.parseInt(year), second, first);
    Optional<LocalDate> monthFirst = Context.dayOf(Integer.parseInt(year), first, second);
    if (dayFirst.isEmpty() || monthFirst.isEmpty()) {
      return dayFirst.or(() -> monthFirst).map(Days::day);
    }
    Optional<LocalDate> usual =
        context
            .order()
            .flatMap(
                told -> {
                  boolean day = told.order() == DateOrder.DAY_FIRST;
                  Optional<LocalDate> written = day ? dayFirst : monthFirst;
                  return written.filter(d -> told.sure() || !isLater(d, context));
                });
    boolean nearer = distance(monthFirst.get(), context) < distance(dayFirst.get(), context);
    return usual.or(() -> nearer ? monthFirst : dayFirst).map(Days::day);
  }

  private static boolean isLater(LocalDate day, Context context) {
    return context.published().filter(day::isAfter).isPresent();
  }

  private static long distance(LocalDate day, Context context) {
    long days = context.published().map(p -> p.toEpochDay() - day.toEpochDay()).orElse(0L);
    return days < 0 ? 400 - days : days;
  }

  private static Optional<TimeValue> monthDay(TimeMatch match, Context context) {
    int month = monthNumber(match).orElse(0);
    int day = dayNumber(match).orElse(0);
    Optional<Integer> year =
        match.is("rel", "last")
            ? context.now().map(n -> n.getYear() - 1)
            : context.yearOf(month, day);
    return year.flatMap(y -> Context.dayOf(y, month, day)).map(d -> timed(match, d));
  }

  /** The nearest such day not after the published one, unless the words say otherwise. */
  static Optional<LocalDate> weekday(TimeMatch match, Context context) {
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(match.get("weekday").orElse("1")));
    String rel = match.get("rel").orElse("");
    if (context.narrative()) {
      return context.now().map(n -> n.with(TemporalAdjusters.nextOrSame(day)));
    }
    return context
        .now()
        .map(
            now ->
                switch (rel) {
                  case "last" -> now.with(TemporalAdjusters.previous(day));
                  case "lastweek" -> now.minusWeeks(1).with(day);
                  case "next" -> now.with(TemporalAdjusters.next(day));
                  default ->
                      context.future()
                          ? now.with(TemporalAdjusters.next(day))
                          : now.with(TemporalAdjusters.previousOrSame(day));
                });
  }

  private static Optional<TimeValue> month(TimeMatch match, Context context) {
    int month = monthNumber(match).orElse(1);
    Optional<Integer> now = context.now().map(LocalDate::getYear);
    Optional<Integer> year =
        switch (match.get("rel").orElse("")) {
          case "same" -> now;
          case "lastyear" -> now.map(y -> y - 1);
          case "nextyear" -> now.map(y -> y + 1);
          case "thisyear" -> now;
          case "past" ->
              context.now().map(n -> n.getMonthValue() > month ? n.getYear() : n.getYear() - 1);
          case "next" ->
              context.now().map(n -> n.getMonthValue() < month ? n.getYear() : n.getYear() + 1);
          default -> match.get("y").map(Integer::parseInt).or(() -> context.yearOf(month, 0));
        };
    return year.map(y -> monthOf(YearMonth.of(y, month), match, context));
  }

  private static TimeValue monthOf(YearMonth month, TimeMatch match, Context context) {
    if (match.has("soft")) {
      return Days.month(month, "").as(month.toString()).upTo(context);
    }
    return Days.month(month, part(match)).upTo(context);
  }

  private static TimeValue beforeCommonEra(TimeMatch match) {
    String year =
        String.format(Locale.ROOT, "BC%04d", match.get("bcy").map(Integer::parseInt).orElse(0));
    String rest =
        monthNumber(match)
            .map(m -> String.format(Locale.ROOT, "-%02d", m))
            .or(() -> match.get("season").map(s -> "-" + s))
            .orElse("");
    return TimeValue.bare(year + rest);
  }

  private static Optional<TimeValue> season(TimeMatch match, Context context) {
    String season = match.get("season").orElse("FA");
    Optional<Integer> now = context.now().map(LocalDate::getYear);
    Optional<Integer> year =
        switch (match.get("rel").orElse("")) {
          case "next" -> now.map(y -> y + 1);
          case "this" -> now;
          case "past" -> context.now().map(n -> latest(season, n));
          default ->
              match
                  .get("y")
                  .map(Integer::parseInt)
                  .or(() -> context.narrative() ? now : context.now().map(n -> latest(season, n)));
        };
    return year.map(y -> Days.season(y, season));
  }

  /** The year of the last such season that began before the day. */
  private static int latest(String season, LocalDate day) {
    DateRange range = Days.season(day.getYear(), season).range().orElseThrow();
    return range.start().isBefore(day) ? day.getYear() : day.getYear() - 1;
  }

  /** From a first to a last day, each possibly without month or year. */
  static Optional<TimeValue> span(DateRange first, DateRange last) {
    if (last.end().isBefore(first.start())) {
      return Optional.empty();
    }
    DateRange range = new DateRange(first.start(), last.end());
    DatePrecision precision = Days.ofLength(range);
    return Optional.of(TimeValue.of(first.start() + "/" + last.end(), range, precision));
  }
}
