package org.sitrep.eval;

/**
 * How much of the gold was found, and how much of what was found is gold.
 *
 * @param hits how many are in both
 * @param gold how many the gold has
 * @param system how many the system has
 */
public record Prf(int hits, int gold, int system) {
  /** The share of the system's that is right; 0 where it has none. */
  public double precision() {
    return system == 0 ? 0 : (double) hits / system;
  }

  /** The share of the gold that was found; 0 where there is none. */
  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return f1(precision(), recall());
  }

  static double f1(double precision, double recall) {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
