package org.sitrep.eval;

/**
 * How well articles are put together: for the average article, the share of those the system puts
 * with it that belong there (precision), and of those that belong there that it puts with it
 * (recall).
 *
 * @param articles how many were averaged over
 */
public record BCubed(double precision, double recall, int articles) {
  /** The harmonic mean of precision and recall. */
  public double f1() {
    return Prf.f1(precision, recall);
  }
}
