package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One report that bears on who holds a place, and what it changed.
 *
 * @param placeId the theatre's place
 * @param day the day that it is about
 * @param dated whether that day is told; else it is the day by which it was told
 * @param kind what is reported
 * @param sides whose doing it is, the leading one first
 * @param before the side that was reported to hold the place until then
 * @param after the side that is reported to hold it from then on
 * @param corroborated whether independent voices tell it
 * @param claims the ids of the claims that tell it, the deciding one first
 * @param start the row of the start state that tells it: file and line
 */
public record ControlChange(
    String placeId,
    LocalDate day,
    boolean dated,
    Kind kind,
    List<String> sides,
    Optional<String> before,
    Optional<String> after,
    boolean corroborated,
    List<String> claims,
    Optional<String> start) {
  public ControlChange {
    sides = List.copyOf(sides);
    claims = List.copyOf(claims);
  }

  /** Whether the place went to another side, or from one to nobody. */
  public boolean changesHands() {
    return !before.equals(after);
  }

  /** What is reported of a place; on one day in this order. */
  public enum Kind {
    /** The start state says who held it. */
    GIVEN,
    /** A side left it or lost it. */
    LEFT,
    /** A side took a part of it, or ground at its edge. */
    GAINED,
    /** A side took it. */
    TAKEN,
    /** A side encircled it. */
    BESIEGED,
    /** A siege of it was ended. */
    RELIEVED,
    /** Sides fought for it. */
    FOUGHT_FOR,
    /** A side is said to have taken it, which is disputed or not confirmed. */
    CLAIMED,
    /** Sides agreed on something there: a truce, terms. */
    AGREED;

    /** The name in files: lower case. */
    public String code() {
      return Names.code(this);
    }
  }
}
