package org.sitrep.time;

import java.util.Locale;

/** Times of day in digits. */
final class Clock {
  private Clock() {}

  /** "9:30" and "PM" as "T21:30"; empty where it is no time. */
  static String of(String clock, String half) {
    boolean suffixed = clock.endsWith("am") || clock.endsWith("pm");
    String body = suffixed ? clock.substring(0, clock.length() - 2) : clock;
    String[] fields = body.split(":", -1);
    if (fields.length < 2 || fields[0].length() > 2 || fields[1].length() != 2) {
      return "";
    }
    boolean afternoon = half.equals("PM") || clock.endsWith("pm");
    boolean morning = half.equals("AM") || clock.endsWith("am");
    int hour = Integer.parseInt(fields[0]);
    int shifted = afternoon && hour < 12 ? hour + 12 : hour;
    int told = morning && hour == 12 ? 0 : shifted;
    return String.format(Locale.ROOT, "T%02d:%s", told, fields[1]);
  }
}
