package org.sitrep.model;

/** How closely a claim's place is known. */
public enum PlacePrecision {
  /** The named point itself: a village, a bridge, a town. */
  EXACT,
  /** Near a named point, or a part of it that the theatre does not know. */
  NEAR,
  /** A district, province or region; the point stands for it. */
  AREA,
  /** A country only. */
  COUNTRY,
  /** Named, but not in the theatre: no point. */
  UNKNOWN;

  /** The name in files: lower case. */
  public String code() {
    return Names.code(this);
  }
}
