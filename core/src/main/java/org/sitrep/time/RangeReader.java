package org.sitrep.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.time.TimeMatch.Capture;

/** Reads spans told by their two ends, as the two values; empty where they tell no time. */
final class RangeReader {
  private RangeReader() {}

  static List<TimeValue> ends(TimeMatch match, Context context) {
    return switch (match.get("kind").orElse("")) {
      case "days" -> days(match, context);
      case "months" -> months(match, context);
      case "years" -> years(match);
      default -> weekdays(match, context);
    };
  }

  private static List<Integer> numbers(TimeMatch match, String... kinds) {
    List<String> wanted = List.of(kinds);
    return match.captured().stream()
        .filter(c -> wanted.contains(c.kind()))
        .map(Capture::value)
        .map(Integer::parseInt)
        .toList();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static List<TimeValue> days(TimeMatch match, Context context) {
    List<Integer> days = numbers(match, "d");
    List<Integer> months = numbers(match, "month", "mon");
    Optional<LocalDate> end =
        endYear(match, last(months), last(days), context)
            .flatMap(y -> Context.dayOf(y, last(months), last(days)));
    Optional<LocalDate> start = end.flatMap(e -> before(e, match, months.get(0), days.get(0)));
    return pair(start.map(Days::day), end.map(Days::day));
  }

  private static Optional<Integer> endYear(TimeMatch match, int month, int day, Context context) {
    List<Integer> years = numbers(match, "y");
    return years.isEmpty() ? context.yearOf(month, day) : Optional.of(last(years));
  }

  private static Optional<LocalDate> before(LocalDate end, TimeMatch match, int month, int day) {
    List<Integer> years = numbers(match, "y");
    int year = years.size() > 1 ? years.get(0) : end.getYear();
    Optional<LocalDate> start = Context.dayOf(year, month, day);
    boolean late = start.isPresent() && start.get().isAfter(end);
    return late ? Context.dayOf(year - 1, month, day) : start;
  }

  private static List<TimeValue> months(TimeMatch match, Context context) {
    List<Integer> months = numbers(match, "month");
    List<Integer> years = numbers(match, "y");
    Optional<Integer> year =
        years.isEmpty() ? context.yearOf(last(months), 0) : Optional.of(last(years));
    if (year.isEmpty()) {
      return List.of();
    }
    YearMonth end = YearMonth.of(year.get(), last(months));
    YearMonth sameYear = YearMonth.of(years.size() > 1 ? years.get(0) : year.get(), months.get(0));
    YearMonth start = sameYear.isAfter(end) ? sameYear.minusYears(1) : sameYear;
    return List.of(Days.month(start, ""), Days.month(end, ""));
  }

  private static List<TimeValue> years(TimeMatch match) {
    if (match.has("bc")) {
      return match.all("bcy").stream()
          .map(y -> TimeValue.bare("BC" + "0".repeat(4 - y.length()) + y))
          .toList();
    }
    List<Integer> years = new ArrayList<>(numbers(match, "y"));
    match.get("yy").ifPresent(yy -> years.add(years.get(0) / 100 * 100 + Integer.parseInt(yy)));
    boolean ordered = years.size() == 2 && years.get(0) <= years.get(1);
    return ordered ? years.stream().map(y -> Days.year(y, "")).toList() : List.of();
  }

  private static List<TimeValue> weekdays(TimeMatch match, Context context) {
    List<Integer> days = numbers(match, "weekday");
    Optional<LocalDate> end =
        context.now().map(n -> n.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(last(days)))));
    Optional<LocalDate> start =
        end.map(e -> e.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(days.get(0)))));
    return pair(start.map(Days::day), end.map(Days::day));
  }

  private static List<TimeValue> pair(Optional<TimeValue> start, Optional<TimeValue> end) {
    return start.isPresent() && end.isPresent() ? List.of(start.get(), end.get()) : List.of();
  }
}
