package org.sitrep.model;

import java.util.Locale;

/** How a claim is told. */
public enum Status {
  HAPPENED,
  EXPECTED,
  DENIED,
  UNCONFIRMED;

  /**
   * The status with this name in files.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Status of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The name in files: lower case. */
  public String code() {
    return Names.code(this);
  }
}
