package org.sitrep.model;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What the clock showed, to the minute.
 *
 * @param zone how far it is from UTC; empty where nobody says in which zone it is
 */
public record TimeOfDay(LocalTime time, Optional<ZoneOffset> zone) {
  private static final int MINUTES = 5;

  public TimeOfDay {
    time = LocalTime.of(time.getHour(), time.getMinute());
  }

  /** As files have it: "09:40", "09:40+03:00", "09:40Z". */
  public String code() {
    return time + zone.map(ZoneOffset::getId).orElse("");
  }

  /** What a code stands for; empty where it is none. */
  public static Optional<TimeOfDay> of(String code) {
    if (code.length() < MINUTES) {
      return Optional.empty();
    }
    String zone = code.substring(MINUTES);
    try {
      return Optional.of(
          new TimeOfDay(
              LocalTime.parse(code.substring(0, MINUTES)),
              zone.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(zone))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
