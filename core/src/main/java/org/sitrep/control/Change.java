package org.sitrep.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What one claim says about who holds a place.
 *
 * @param day the day from which it holds
 * @param dated whether that day is told; else it is the day by which it was told
 * @param place the theatre's place
 * @param kind what happened to the place
 * @param sides who took it, left it or fights for it, the leading one first
 * @param others of a place left, who made them leave, the leading one first
 * @param corroborated whether independent voices tell it
 * @param claims the ids of the claims, first the one that this was read from
 */
record Change(
    LocalDate day,
    boolean dated,
    String place,
    Kind kind,
    List<String> sides,
    List<String> others,
    boolean corroborated,
    List<String> claims) {
  Change {
    sides = List.copyOf(sides);
    others = List.copyOf(others);
    claims = List.copyOf(claims);
  }

  /** By day; what is told of one day: first who left, then who took, then who fights. */
  static final Comparator<Change> BY_DAY =
      Comparator.comparing(Change::day)
          .thenComparing(Change::kind)
          .thenComparing(change -> String.join(" ", change.sides()))
          .thenComparing(change -> change.claims().get(0));

  /** What happens to a place. */
  enum Kind {
    LEFT,
    TAKEN,
    FOUGHT_FOR
  }
}
