package org.sitrep.time;

import java.util.List;

/** The classes of parts that are written with digits. */
final class Numerals {
  private static final int LONGEST = 12;

  private Numerals() {}

  /** Whether a part may be of one of these classes. */
  static boolean begins(Part part) {
    return !part.lower().isEmpty() && isDigit(part.lower().charAt(0));
  }

  static void addHits(List<Part> parts, int at, List<Hit> out) {
    Part part = parts.get(at);
    String text = part.lower();
    if (text.length() > LONGEST || !begins(part)) {
      return;
    }
    int digits = 0;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    String number = text.substring(0, digits);
    String tail = text.substring(digits);
    switch (tail) {
      case "" -> addPlain(number, out);
      case "st", "nd", "rd", "th" -> addOrdinal(number, out);
      case "s" -> addIf(number.length() >= 3 && number.length() <= 4, "decade", number, out);
      case "am", "pm" -> addIf(number.length() <= 2, "clock", number + ":00" + tail, out);
      default -> addMixed(text, tail, out);
    }
  }

  private static void addPlain(String number, List<Hit> out) {
    int length = number.length();
    int value = length > 6 ? Integer.MAX_VALUE : Integer.parseInt(number);
    addIf(length <= 2 && value >= 1 && value <= 31, "d", number, out);
    addIf(length <= 2 && value >= 1 && value <= 12, "mm", number, out);
    addIf(length <= 2 && value >= 1 && value <= 12, "h", number, out);
    addIf(length <= 2 && value >= 1, "num2", number, out);
    addIf(length == 2, "yy", number, out);
    addIf(length == 4 && value >= 1000 && value <= 2100, "y", number, out);
    addIf(length <= 4 && value >= 1, "bcy", number, out);
    addIf(length == 4 && value < 2400 && value % 100 < 60, "hhmm", number, out);
    addIf(length <= 4 && value >= 1, "num", Integer.toString(value), out);
  }

  private static void addOrdinal(String number, List<Hit> out) {
    int value = number.length() > 3 ? 0 : Integer.parseInt(number);
    addIf(value >= 1 && value <= 31, "d", Integer.toString(value), out);
    addIf(value >= 1, "nth", Integer.toString(value), out);
  }

  /** "10:30", "26.12.2014", "22.8". */
  private static void addMixed(String text, String tail, List<Hit> out) {
    boolean clock = tail.length() >= 3 && tail.charAt(0) == ':' && isDigit(tail.charAt(1));
    addIf(clock && text.length() <= 7, "clock", text, out);
    String[] fields = text.split("\\.", -1);
    boolean numbers =
        text.chars().allMatch(c -> c == '.' || isDigit((char) c)) && !text.endsWith(".");
    addIf(numbers && fields.length == 3 && fields[2].length() == 4, "dotted", text, out);
    addIf(numbers && fields.length == 2, "num", text, out);
  }

  private static void addIf(boolean holds, String kind, String value, List<Hit> out) {
    if (holds) {
      out.add(new Hit(kind, value, 1));
    }
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
