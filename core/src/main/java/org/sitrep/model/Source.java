package org.sitrep.model;

/**
 * Whom an article credits with a claim.
 *
 * @param span the noun phrase
 * @param voice who speaks, the same for all spellings: the id of an actor or outlet of the theatre,
 *     else the words in lower case; two claims with one voice are not independent
 * @param confidence how probable it is that the claim is credited to it, from 0 to 1
 */
public record Source(Span span, String voice, double confidence) {
  /** A source that is sure to be credited. */
  public Source(Span span, String voice) {
    this(span, voice, 1);
  }

  /** This source with another confidence. */
  public Source withConfidence(double other) {
    return new Source(span, voice, other);
  }
}
