package org.sitrep.eval;

/**
 * How many of those judged are right.
 *
 * @param hits how many are right
 * @param of how many were judged
 */
public record Share(int hits, int of) {
  /** The share that is right; 0 where none was judged. */
  public double accuracy() {
    return of == 0 ? 0 : (double) hits / of;
  }
}
