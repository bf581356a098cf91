package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Who is reported to hold a place, as of the end of the period.
 *
 * @param placeId the theatre's place
 * @param side the id of the side that is reported to hold it last
 * @param since the day of the change that gave it to that side
 * @param firmness how firmly it is told
 * @param claims the ids of the claims that say so, the deciding one first
 */
public record Holding(
    String placeId, String side, LocalDate since, Firmness firmness, List<String> claims) {
  public Holding {
    claims = List.copyOf(claims);
  }

  /** How firmly a holding is told. */
  public enum Firmness {
    /** Two or more independent voices. */
    CORROBORATED,
    /** One voice. */
    CLAIMED,
    /** Another side is reported to hold or fight for it as well. */
    CONTESTED;

    /** The name in files: lower case. */
    public String code() {
      return Names.code(this);
    }
  }
}
