package org.sitrep.model;

/** How closely a claim's date is known; {@link #NONE}: the text gives no time. */
public enum DatePrecision {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  NONE;

  /** The name in files: lower case. */
  public String code() {
    return Names.code(this);
  }
}
