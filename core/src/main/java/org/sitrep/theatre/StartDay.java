package org.sitrep.theatre;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a start state: told in a comment ("# as of 2017-06-30"), or by the file's name. */
final class StartDay {
  private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})(?!\\d)");

  /** "2017-06-30", "2017_06", "mid-2017", "2017". */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(?:(early|mid|late|end)[-_"
              + " ]?)?([12]\\d{3})(?:[-_]?(\\d{2}))?(?:[-_]?(\\d{2}))?(?!\\d)");

  private StartDay() {}

  /** The day that a comment line tells. */
  static Optional<LocalDate> told(String comment) {
    Matcher day = DAY.matcher(comment);
    return day.find() ? date(day.group(1)) : Optional.empty();
  }

  /** The day in a file's name: the first of a month, the middle or end of a year. */
  static Optional<LocalDate> named(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    Matcher named = NAMED.matcher(name.toLowerCase(Locale.ROOT));
    Optional<LocalDate> last = Optional.empty();
    while (named.find()) {
      String part = Optional.ofNullable(named.group(1)).orElse("");
      String inYear =
          switch (part) {
            case "mid" -> "-07-01";
            case "late", "end" -> "-12-31";
            default -> "-01-01";
          };
      String month = named.group(3);
      String day = Optional.ofNullable(named.group(4)).orElse("01");
      String year = named.group(2);
      last =
          date(month == null ? year + inYear : year + "-" + month + "-" + day)
              .or(() -> inYear(named, inYear));
    }
    return last;
  }

  private static Optional<LocalDate> inYear(Matcher named, String inYear) {
    return date(named.group(2) + inYear);
  }

  private static Optional<LocalDate> date(String told) {
    try {
      return Optional.of(LocalDate.parse(told));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
