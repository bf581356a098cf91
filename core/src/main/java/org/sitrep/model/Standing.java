package org.sitrep.model;

/** What the claims of an incident add up to. */
public enum Standing {
  /** Two or more independent origins tell it. */
  CORROBORATED,
  /** One voice tells it, however many articles repeat it. */
  SINGLE_SOURCE,
  /** Some tell it, some deny it or tell it otherwise. */
  DISPUTED,
  /** It is only denied. */
  DENIED,
  /** It is planned, intended or predicted. */
  EXPECTED,
  /** Those who tell it say that it is not confirmed. */
  UNCONFIRMED;

  /** The name in files: lower case. */
  public String code() {
    return Names.code(this);
  }
}
