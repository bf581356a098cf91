package org.sitrep.time;

import java.util.List;

/** Coarse traits of candidates and numbers, as features name them. */
final class Traits {
  /** What {@link #group} may tell. */
  static final List<String> GROUPS =
      List.of("full", "day", "anchored", "since", "length", "deictic", "long");

  private Traits() {}

  /** Kinds that behave alike. */
  static String group(Candidate candidate) {
    return switch (candidate.kind()) {
      case FULL -> "full";
      case DAY, WEEKDAY, NEAR, OVERNIGHT, WEEKDAYS, DAYS -> "day";
      case ANCHORED, BEHIND, NTHDAY, ONWARD -> "anchored";
      case SINCE, SINCETHEN -> "since";
      case LENGTH -> "length";
      case PAST, COMING, AGO, UNIT -> "deictic";
      default -> "long";
    };
  }

  /** How long before publication a candidate ends. */
  static String age(Candidate candidate, Scene scene) {
    if (scene.published().isEmpty()) {
      return "?";
    }
    long days = scene.published().get().end().toEpochDay() - candidate.range().end().toEpochDay();
    boolean span = candidate.range().days() > 3;
    return (span ? "span" : "")
        + (days < 0
            ? "future"
            : days == 0 ? "0" : days == 1 ? "1" : "b" + bucket((int) Math.min(days, 9999)));
  }

  /** A number, or the span of numbers that it lies in. */
  static String bucket(int number) {
    if (number <= 3) {
      return Integer.toString(number);
    }
    if (number <= 5) {
      return "4-5";
    }
    if (number <= 9) {
      return "6-9";
    }
    if (number <= 20) {
      return "10-20";
    }
    return number <= 60 ? "21-60" : "61+";
  }
}
