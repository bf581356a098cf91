package org.sitrep.model;

/** What befell the people counted. */
public enum CasualtyKind {
  KILLED,
  WOUNDED,
  CAPTURED,
  MISSING,
  DISPLACED,
  SURRENDERED,
  RELEASED;

  /** The name in files: lower case. */
  public String code() {
    return Names.code(this);
  }
}
