package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who is reported to hold a place on a day.
 *
 * @param placeId the theatre's place
 * @param side the id of the side that is reported to hold it last
 * @param since the day of the change that gave it to that side
 * @param firmness how firmly it is told
 * @param claims the ids of the claims that say so, the deciding one first
 * @param start the row of the start state that says so: file and line
 */
public record Holding(
    String placeId,
    String side,
    LocalDate since,
    Firmness firmness,
    List<String> claims,
    Optional<String> start) {
  public Holding {
    claims = List.copyOf(claims);
  }

  /** A holding that claims alone tell. */
  public Holding(
      String placeId, String side, LocalDate since, Firmness firmness, List<String> claims) {
    this(placeId, side, since, firmness, claims, Optional.empty());
  }

  /** How firmly a holding is told. */
  public enum Firmness {
    /** Two or more independent voices. */
    CORROBORATED,
    /** One voice. */
    CLAIMED,
    /** Another side is reported to hold or fight for it as well. */
    CONTESTED,
    /** The start state gives it, and no article tells of a change. */
    GIVEN;

    /** The name in files: lower case. */
    public String code() {
      return Names.code(this);
    }
  }
}
