package org.sitrep.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That one side holds, contests, besieges or claims a place: on the days from {@code from} until
 * before {@code to}, as known on the days from {@code knownFrom} until before {@code knownTo}. An
 * empty bound is open.
 *
 * @param placeId the theatre's place
 * @param side the id of the side
 * @param firmness how firmly it is told that the side holds the place; empty where it does not hold
 *     it
 * @param since the day of the report that it rests on
 * @param claim the claim that decides it; empty where the start state gives it
 */
public record ControlSpan(
    String placeId,
    String side,
    Role role,
    Optional<Holding.Firmness> firmness,
    LocalDate since,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<LocalDate> knownFrom,
    Optional<LocalDate> knownTo,
    Optional<String> claim) {
  /** What a side has to do with a place. */
  public enum Role {
    HOLDS,
    CONTESTS,
    BESIEGES,
    CLAIMS;

    /** The name in files: lower case. */
    public String code() {
      return Names.code(this);
    }
  }
}
