package org.sitrep.link;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days in words. */
final class Days {
  private Days() {}

  /** "14 October 2017". */
  static String words(LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return day.getDayOfMonth() + " " + month + " " + day.getYear();
  }
}
