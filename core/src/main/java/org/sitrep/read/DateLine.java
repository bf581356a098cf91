package org.sitrep.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.text.CalendarDates;

/**
 * A line that gives a date, and perhaps the outlet or place, and nothing else: "Levant Courier, 3
 * May 2016", "Published: Tuesday 3 May 2016 at 14:05".
 *
 * @param outlet the words beside the date
 */
record DateLine(LocalDate day, Optional<String> outlet) {
  private static final int LONGEST = 140;
  private static final int MOST_WORDS = 5;
  private static final Pattern FRAME =
      Pattern.compile(
          "(?i)\\b(?:first|originally|date|of|publication|published|posted|updated?|last|modified"
              + "|created|issued|on|at|in|by|time|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?"
              + "|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|am|pm|gmt|utc|ksa|est"
              + "|edt|bst|cet|eet|msk|local|hrs?|hours)\\b|\\d{1,2}[:.]\\d{2}(?::\\d{2})?"
              + "|[+-]\\d{1,4}\\b");

  /** The date line that a paragraph is. */
  static Optional<DateLine> of(String paragraph) {
    if (paragraph.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    String plain = Prose.plain(paragraph);
    List<CalendarDates.Found> dates = CalendarDates.in(plain);
    if (dates.isEmpty() || plain.length() > LONGEST) {
      return Optional.empty();
    }
    String rest = FRAME.matcher(without(plain, dates)).replaceAll(" ");
    String name = rest.replaceAll("[^\\p{L}\\p{N}'’&.-]+", " ").strip();
    name = name.replaceAll("^[-.\\s]+|[-.\\s]+$", "");
    if (name.isEmpty()) {
      return Optional.of(new DateLine(dates.get(0).day(), Optional.empty()));
    }
    boolean outlet =
        Prose.words(name) <= MOST_WORDS
            && Character.isUpperCase(name.codePointAt(0))
            && !Prose.ends(plain);
    return outlet
        ? Optional.of(new DateLine(dates.get(0).day(), Optional.of(name)))
        : Optional.empty();
  }

  private static String without(String plain, List<CalendarDates.Found> dates) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (CalendarDates.Found date : dates) {
      rest.append(plain, from, date.span().start()).append(' ');
      from = date.span().end();
    }
    return rest.append(plain, from, plain.length()).toString();
  }
}
