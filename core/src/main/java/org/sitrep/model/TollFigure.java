package org.sitrep.model;

import java.util.OptionalInt;

/**
 * A figure that a claim tells, with who tells it and whether it counts for the toll of its
 * incident.
 *
 * @param claim the id of the claim
 * @param voice who tells it, to show
 * @param people whom the words {@code who} name; {@link People#ALL} where they do not say
 * @param min the lowest number told
 * @param max the highest number told; empty where open ("at least 16")
 * @param who the words for the people
 */
public record TollFigure(
    String claim,
    String voice,
    CasualtyKind kind,
    People people,
    int min,
    OptionalInt max,
    String who,
    Use use) {
  /** What a figure is good for. */
  public enum Use {
    /** It is what this account tells of the incident. */
    TOLD,
    /** It is a part of what this account tells, or beside it: "five of the dead were children". */
    PART,
    /** It is a running total of more than the incident: "since the start of the war". */
    TOTAL;

    /** The name in files: lower case. */
    public String code() {
      return Names.code(this);
    }
  }
}
