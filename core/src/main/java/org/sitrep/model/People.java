package org.sitrep.model;

/** Which people a figure counts. */
public enum People {
  /** All that an account counts, whoever they are. */
  ALL,
  CIVILIANS,
  FIGHTERS;

  /** The name in files: lower case. */
  public String code() {
    return Names.code(this);
  }
}
