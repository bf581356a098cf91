package org.sitrep.read;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.TimeOfDay;

/** Reads the clock times that entries show: "2017-10-12T18:05+03:00", "6:05 pm GMT", "18h05". */
final class EntryTime {
  private static final int LONGEST = 200;
  private static final int NOON = 12;
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)(?:(?<=\\dT)|(?<![\\d.:-]))(\\d{1,2})[:.h](\\d{2})(?!\\d|[.-]\\d{2,4}\\b)(?::\\d{2}(?:\\.\\d{1,9})?)?"
              + " ?([ap])?(?:\\.?m\\b\\.?)? ?(Z\\b|UTC|GMT|[+-]\\d{2}:?\\d{2}\\b)?");

  private EntryTime() {}

  /** The first time that is written; of days alone none. */
  static Optional<TimeOfDay> of(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = CLOCK.matcher(written);
    while (matcher.find()) {
      Optional<TimeOfDay> time = time(matcher);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static Optional<TimeOfDay> time(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group(1), 10);
    String half = Optional.ofNullable(matcher.group(3)).orElse("").toLowerCase(Locale.ROOT);
    if (!half.isEmpty() && hour <= NOON) {
      hour = hour % NOON + (half.equals("p") ? NOON : 0);
    }
    try {
      LocalTime time = LocalTime.of(hour, Integer.parseInt(matcher.group(2), 10));
      return Optional.of(new TimeOfDay(time, zone(Optional.ofNullable(matcher.group(4)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneOffset> zone(Optional<String> written) {
    return written.map(
        zone ->
            zone.startsWith("+") || zone.startsWith("-") ? ZoneOffset.of(zone) : ZoneOffset.UTC);
  }
}
