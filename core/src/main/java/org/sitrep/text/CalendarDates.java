package org.sitrep.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sitrep.model.Span;

/**
 * Full calendar dates (day, month and year) as outlets and tables write them: "5 April 2017", "Oct
 * 12th, 2017", "2017-04-05T10:00Z", "07.04.2017". Days of the week and relative dates are not read
 * here.
 */
public final class CalendarDates {
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
  private static final Pattern DAY_MONTH =
      words("(?<!\\d)" + DAY + "(?: of)?[ -]" + MONTH + ",?[ -]?" + YEAR);
  private static final Pattern MONTH_DAY = words("\\b" + MONTH + " ?" + DAY + ",? ?" + YEAR);
  private static final Pattern YEAR_FIRST =
      words("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern NUMBERS =
      words("(?<!\\d)(?<!\\d[-./])(\\d{1,2})([-./])(\\d{1,2})\\2" + YEAR);
  private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private CalendarDates() {}

  /** Which number comes first in "4/5/2017". */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  /** A date and the characters that give it. */
  public record Found(Span span, LocalDate day) {}

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** All dates of a text in order; in numbers the day is taken to come first where it can. */
  public static List<Found> in(CharSequence text) {
    return in(text, Order.DAY_FIRST);
  }

  private static List<Found> in(CharSequence text, Order order) {
    if (!year(text)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    DAY_MONTH
        .matcher(text)
        .results()
        .forEach(m -> add(found, m, day(m.group(3), month(m.group(2)), m.group(1))));
    MONTH_DAY
        .matcher(text)
        .results()
        .forEach(m -> add(found, m, day(m.group(3), month(m.group(1)), m.group(2))));
    YEAR_FIRST
        .matcher(text)
        .results()
        .forEach(m -> add(found, m, day(m.group(1), Integer.parseInt(m.group(3), 10), m.group(4))));
    NUMBERS.matcher(text).results().forEach(m -> add(found, m, numbers(m, order)));
    found.sort(Comparator.comparing(Found::span));
    return withoutOverlaps(found);
  }

  /** Whether a year stands in a text, without which there is no date; most have none. */
  private static boolean year(CharSequence text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      char c = text.charAt(i);
      char next = c == '1' ? '9' : '0';
      if ((c == '1' || c == '2')
          && text.charAt(i + 1) == next
          && digit(text.charAt(i + 2))
          && digit(text.charAt(i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void add(List<Found> found, MatchResult match, Optional<LocalDate> day) {
    day.ifPresent(d -> found.add(new Found(new Span(match.start(), match.end()), d)));
  }

  private static List<Found> withoutOverlaps(List<Found> sorted) {
    List<Found> kept = new ArrayList<>();
    int end = 0;
    for (Found found : sorted) {
      if (found.span().start() >= end) {
        kept.add(found);
        end = found.span().end();
      }
    }
    return List.copyOf(kept);
  }

  private static Optional<LocalDate> numbers(MatchResult match, Order order) {
    int first = Integer.parseInt(match.group(1), 10);
    int second = Integer.parseInt(match.group(3), 10);
    String year = match.group(4);
    Optional<LocalDate> dayFirst = day(year, second, match.group(1));
    Optional<LocalDate> monthFirst = day(year, first, match.group(3));
    return order == Order.DAY_FIRST ? dayFirst.or(() -> monthFirst) : monthFirst.or(() -> dayFirst);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year, 10), month, Integer.parseInt(day, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The date that a field's value gives; the day as it stands, whatever the time zone. */
  public static Optional<LocalDate> parse(String value, Order order) {
    String trimmed = value.strip();
    if (trimmed.length() > 200) {
      return Optional.empty();
    }
    var compact = COMPACT.matcher(trimmed);
    if (compact.matches()) {
      return day(compact.group(1), Integer.parseInt(compact.group(2), 10), compact.group(3));
    }
    return in(trimmed, order).stream().map(Found::day).findFirst();
  }

  /**
   * How a column of dates in numbers is to be read: month first where some value allows only that
   * and none allows only the other way; else day first.
   */
  public static Order orderOf(List<String> values) {
    int onlyDayFirst = 0;
    int onlyMonthFirst = 0;
    for (String value : values) {
      var match = NUMBERS.matcher(value.strip());
      if (match.lookingAt()) {
        onlyDayFirst += Integer.parseInt(match.group(1), 10) > 12 ? 1 : 0;
        onlyMonthFirst += Integer.parseInt(match.group(3), 10) > 12 ? 1 : 0;
      }
    }
    return onlyMonthFirst > onlyDayFirst ? Order.MONTH_FIRST : Order.DAY_FIRST;
  }
}
