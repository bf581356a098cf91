package org.sitrep.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;

/** Reads one match by its operation; what tells no time that can be written is empty. */
final class ValueReader {
  private ValueReader() {}

  static Optional<TimeValue> read(TimeMatch match, Context context) {
    return switch (match.reading().operation()) {
      case "date" -> CalendarReader.date(match, context);
      case "clock" -> clock(match, context);
      case "hijri" -> FeastReader.islamic(match, context);
      case "solar" -> FeastReader.solar(match);
      case "feast" -> FeastReader.feast(match, context);
      case "nthweek" -> nthWeek(match, context);
      case "shift" -> RelativeReader.shift(match, context);
      case "night" -> RelativeReader.night(context);
      case "unit" -> RelativeReader.unit(match, context);
      case "near" -> RelativeReader.near(match, context);
      case "ago" -> RelativeReader.ago(match, context);
      case "span" -> RelativeReader.span(match, context);
      case "since" -> since(context);
      case "length" -> Optional.of(RelativeReader.length(match, context));
      default -> timeless(match);
    };
  }

  private static Optional<TimeValue> clock(TimeMatch match, Context context) {
    String clock = match.get("clock").or(() -> match.get("h").map(h -> h + ":00")).orElse("");
    String time = Clock.of(clock, match.get("ampm").orElse(""));
    return context.lastDay().map(d -> TimeValue.bare(d.end() + time));
  }

  /** The first, second … week of a month, or its first three days. */
  private static Optional<TimeValue> nthWeek(TimeMatch match, Context context) {
    int month = CalendarReader.monthNumber(match).orElse(1);
    boolean last = match.is("ord", "last");
    int ordinal = last ? 1 : match.get("ord").map(Integer::parseInt).orElse(1);
    boolean days = match.is("units", "D");
    int length =
        days
            ? match.get("num").filter(n -> n.matches("[1-9]")).map(Integer::parseInt).orElse(3)
            : 7;
    int first = days ? 1 : Math.min(ordinal - 1, 3) * 7 + 1;
    return match
        .get("y")
        .map(Integer::parseInt)
        .or(() -> context.yearOf(month, 0))
        .map(
            y -> {
              YearMonth of = YearMonth.of(y, month);
              LocalDate start = last ? of.atEndOfMonth().minusDays(6) : of.atDay(first);
              DateRange range = new DateRange(start, start.plusDays(length - 1L));
              return TimeValue.of(of.toString(), range, DatePrecision.WEEK);
            });
  }

  /** Since then: from the last date told to the published one. */
  private static Optional<TimeValue> since(Context context) {
    return context.last().flatMap(from -> toNow(from, context));
  }

  /** From the start of a range to the published date. */
  static Optional<TimeValue> toNow(DateRange from, Context context) {
    return context
        .published()
        .filter(p -> !p.isBefore(from.start()))
        .map(p -> new DateRange(from.start(), p))
        .map(r -> TimeValue.of(r.start() + "/" + r.end(), r, Days.ofLength(r)));
  }

  private static Optional<TimeValue> timeless(TimeMatch match) {
    String kind = match.get("kind").orElse("");
    return switch (kind) {
      case "set" -> Optional.of(TimeValue.bare(match.get("set").orElse(setOf(match))));
      case "ref" -> match.get("ref").map(TimeValue::bare);
      case "part" ->
          match.get("part").or(() -> match.get("daily")).map(p -> TimeValue.bare("XXXX-XX-XX" + p));
      case "decade" -> decade(match);
      case "century" -> century(match);
      default -> Optional.empty();
    };
  }

  private static String setOf(TimeMatch match) {
    return switch (match.get("unit").orElse("D")) {
      case "W" -> "XXXX-WXX";
      case "M" -> "XXXX-XX";
      case "Y" -> "XXXX";
      default -> "XXXX-XX-XX";
    };
  }

  private static Optional<TimeValue> decade(TimeMatch match) {
    int first = match.get("decade").map(Integer::parseInt).orElse(0);
    if (match.has("bc")) {
      return Optional.of(TimeValue.bare(String.format(Locale.ROOT, "BC%03d", first / 10)));
    }
    return first < 1000 ? Optional.empty() : Optional.of(Days.decade(first / 10 * 10));
  }

  private static Optional<TimeValue> century(TimeMatch match) {
    int number = match.get("nth").or(() -> match.get("ord")).map(Integer::parseInt).orElse(1) - 1;
    String era = match.has("bc") ? "BC" : "";
    return Optional.of(TimeValue.bare(String.format(Locale.ROOT, "%s%02d", era, number)));
  }
}
