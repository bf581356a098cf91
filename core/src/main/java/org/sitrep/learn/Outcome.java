package org.sitrep.learn;

/**
 * How sure a decision was and whether it was right.
 *
 * @param score how sure; higher is surer
 */
public record Outcome(double score, boolean correct) {
  public Outcome {
    if (!Double.isFinite(score)) {
      throw new IllegalArgumentException("score " + score + " is not finite");
    }
  }
}
