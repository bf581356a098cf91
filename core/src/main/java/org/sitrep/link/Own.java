package org.sitrep.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalInt;
import org.sitrep.model.Claim;

/**
 * What one voice tells in one article of one kind of casualties: its own figure of the incident.
 *
 * @param day when it was told
 * @param max empty where open ("at least 16")
 */
record Own(Voice voice, LocalDate day, Claim claim, int min, OptionalInt max) {
  /** The higher one later; of equal ones that of the first claim. */
  static final Comparator<Own> LOWEST_FIRST =
      Comparator.comparingInt(Own::min)
          .thenComparingInt(Own::most)
          .thenComparing(Own::claim, IncidentLinker.ORDER.reversed());

  /** The latest last; of one day the highest last. */
  static final Comparator<Own> LATEST_LAST =
      Comparator.comparing(Own::day).thenComparing(LOWEST_FIRST);

  /** The highest number that it names. */
  int most() {
    return max.orElse(min);
  }

  /** The number that it stands for: the middle of a range, the least of what is open. */
  int best() {
    return max.isPresent() ? min + (max.getAsInt() - min) / 2 : min;
  }

  /** Whether both cannot be right, this being the lower one. */
  boolean below(Own other) {
    return max.isPresent() && max.getAsInt() < other.min;
  }

  /** "6", "up to 20", "at least 16". */
  String words() {
    boolean exact = max.isPresent() && max.getAsInt() == min;
    return (exact ? "" : max.isPresent() ? "up to " : "at least ") + most();
  }

  /** This with more people of the same claim. */
  Own plus(int more, OptionalInt moreAtMost) {
    OptionalInt most =
        max.isPresent() && moreAtMost.isPresent()
            ? OptionalInt.of(sum(max.getAsInt(), moreAtMost.getAsInt()))
            : OptionalInt.empty();
    return new Own(voice, day, claim, sum(min, more), most);
  }

  private static int sum(int a, int b) {
    return (int) Math.min((long) a + b, Integer.MAX_VALUE);
  }
}
