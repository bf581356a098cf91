package org.sitrep.model;

/**
 * Who takes part in a claim.
 *
 * @param span the noun phrase
 * @param actor the id of the theatre's actor, or {@code other:<name in lower case>}
 * @param confidence how probable it is that the phrase fills its role, from 0 to 1
 */
public record Party(Span span, String actor, double confidence) {
  /** A party that is sure to fill its role. */
  public Party(Span span, String actor) {
    this(span, actor, 1);
  }

  /** This party with another confidence. */
  public Party withConfidence(double other) {
    return new Party(span, actor, other);
  }
}
