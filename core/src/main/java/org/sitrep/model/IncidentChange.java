package org.sitrep.model;

import java.util.Optional;

/**
 * What became of an incident from one linking to another.
 *
 * @param before the id that it had; empty where it is new
 * @param after the id that it has, or that of the incident it went into; empty where it is gone
 */
public record IncidentChange(Kind kind, Optional<String> before, Optional<String> after) {
  /** What can become of an incident. */
  public enum Kind {
    /** It is the same, though its id may be another and it may have more claims or fewer. */
    KEPT,
    /** It went into one that is kept from another. */
    MERGED,
    /** It was a part of one that is kept without it. */
    SPLIT,
    /** No claim of it was there before. */
    NEW,
    /** No claim of it is there any more. */
    GONE;

    /** The name in files: lower case. */
    public String code() {
      return Names.code(this);
    }
  }
}
