package org.sitrep.eval;

/** By what a report shows the claim F1 in groups. */
public enum Breakdown {
  NONE,
  TYPE,
  PUBLISHER
}
