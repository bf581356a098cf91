package org.sitrep.eval;

import java.util.Locale;

/** What is judged right or wrong of something found, in the order of a report. */
public enum Aspect {
  /** The side of the actor of a matched agent or target. */
  SIDE,
  /** The actor of a matched agent or target. */
  ACTOR,
  /** The date of a typed pair. */
  DATE,
  /** The status of a typed pair. */
  STATUS,
  /** Whether a matched place lies within 20 km of the gold place's point. */
  PLACE_KM;

  /** The name in files: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
