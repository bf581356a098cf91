package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a side that does not hold a place is reported to have to do with it.
 *
 * @param side the id of the side
 * @param since the day of the first report of it that still counts
 * @param claims the ids of the claims that say so
 * @param start the row of the start state that says so: file and line
 */
public record Stake(
    String side, Kind kind, LocalDate since, List<String> claims, Optional<String> start) {
  public Stake {
    claims = List.copyOf(claims);
  }

  /** What a side has to do with a place that it does not hold. */
  public enum Kind {
    /** It is reported to fight for it, or to hold a part of it. */
    CONTESTS,
    /** It is reported to encircle it or to cut it off. */
    BESIEGES,
    /** It is said to hold it, which others dispute or nobody confirms. */
    CLAIMS;

    /** The name in files: lower case. */
    public String code() {
      return Names.code(this);
    }
  }
}
