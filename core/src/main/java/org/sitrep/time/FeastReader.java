package org.sitrep.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;

/**
 * Reads months of the Islamic and the Solar Hijri calendar and feasts. Islamic months follow Umm
 * al-Qura, so a day more or less; a year of 1300 to 1500 is Islamic, a later one of the common era.
 */
final class FeastReader {
  private static final int SOLAR_OFFSET = 621;
  private static final int LAST_HIJRI_YEAR = 1500;

  private FeastReader() {}

  static Optional<TimeValue> islamic(TimeMatch match, Context context) {
    int month = number(match, "hijri").orElse(1);
    if (match.is("kind", "week")) {
      return days(month, weekStart(match), 7, match, context);
    }
    Optional<Integer> day = number(match, "d").or(() -> number(match, "ord"));
    return days(month, day.orElse(1), day.isPresent() ? 1 : 30, match, context);
  }

  /** The day of the month that its first, second … or last week begins on. */
  private static int weekStart(TimeMatch match) {
    return match.is("ord", "last") ? 23 : 7 * Math.min(number(match, "ord").orElse(1) - 1, 3) + 1;
  }

  /** A feast, or one day of it. */
  static Optional<TimeValue> feast(TimeMatch match, Context context) {
    Optional<Integer> one = number(match, "ord");
    int more = Math.min(one.orElse(1), 4) - 1;
    return switch (match.get("feast").orElse("")) {
      case "EID_AL_FITR" -> days(10, 1 + more, one.isPresent() ? 1 : 3, match, context);
      case "EID_AL_ADHA" -> days(12, 10 + more, one.isPresent() ? 1 : 4, match, context);
      case "CHRISTMAS" -> fixed(12, 25, match, context);
      case "CHRISTMAS_EVE" -> fixed(12, 24, match, context);
      case "NEW_YEAR" -> fixed(1, 1, match, context);
      default -> fixed(12, 31, match, context);
    };
  }

  /** A month of the Solar Hijri calendar: each begins on about the 21st of one of ours. */
  static Optional<TimeValue> solar(TimeMatch match) {
    int month = number(match, "solar").orElse(1);
    int year = number(match, "y").orElse(0);
    if (year > LAST_HIJRI_YEAR) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year + SOLAR_OFFSET, 3, 21).plusDays(monthStart(month));
    Optional<Integer> day = number(match, "d");
    LocalDate start = first.plusDays(day.orElse(1) - 1);
    return Optional.of(value(start, day.isPresent() ? start : start.plusDays(29)));
  }

  private static long monthStart(int month) {
    return month <= 7 ? 31L * (month - 1) : 186L + 30L * (month - 7);
  }

  private static Optional<Integer> number(TimeMatch match, String kind) {
    return match.get(kind).map(Integer::parseInt);
  }

  private static Optional<TimeValue> fixed(int month, int day, TimeMatch match, Context context) {
    return number(match, "y")
        .or(() -> context.yearOf(month, day))
        .flatMap(y -> Context.dayOf(y, month, day))
        .map(Days::day);
  }

  /** The last such days that began by the day that is counted from, or those of the year told. */
  private static Optional<TimeValue> days(
      int month, int day, int length, TimeMatch match, Context context) {
    try {
      Optional<Integer> year = number(match, "y");
      if (year.isPresent() && year.get() <= LAST_HIJRI_YEAR) {
        return Optional.of(run(HijrahDate.of(year.get(), month, day), length));
      }
      Optional<LocalDate> until = year.map(y -> LocalDate.of(y, 12, 31)).or(context::now);
      return until.map(u -> run(latest(u, month, day), length).upTo(context));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static HijrahDate latest(LocalDate until, int month, int day) {
    HijrahDate there = HijrahDate.from(until);
    HijrahDate told = HijrahDate.of(there.get(ChronoField.YEAR), month, day);
    return told.isAfter(there) ? told.minus(1, ChronoUnit.YEARS) : told;
  }

  private static TimeValue run(HijrahDate first, int length) {
    LocalDate start = LocalDate.from(first);
    return value(start, start.plusDays(length - 1L));
  }

  private static TimeValue value(LocalDate start, LocalDate end) {
    DateRange range = new DateRange(start, end);
    DatePrecision precision = range.days() == 1 ? DatePrecision.DAY : Days.ofLength(range);
    return TimeValue.of(start.equals(end) ? start.toString() : start + "/" + end, range, precision);
  }
}
