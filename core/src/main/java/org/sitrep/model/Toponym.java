package org.sitrep.model;

import java.util.Optional;

/**
 * A claim's place: its words in the text, and what they were resolved to.
 *
 * @param span the noun phrase
 * @param name the common English name; the words themselves where the theatre does not know them
 * @param point empty where unknown
 * @param placeId the theatre's place; empty where unknown
 * @param confidence how probable it is that the phrase is a place of its claim, from 0 to 1
 */
public record Toponym(
    Span span,
    String name,
    Optional<Point> point,
    PlacePrecision precision,
    Optional<String> placeId,
    double confidence) {
  /** A place that is sure to be the claim's. */
  public Toponym(
      Span span,
      String name,
      Optional<Point> point,
      PlacePrecision precision,
      Optional<String> placeId) {
    this(span, name, point, precision, placeId, 1);
  }

  /** This place with another confidence. */
  public Toponym withConfidence(double other) {
    return new Toponym(span, name, point, precision, placeId, other);
  }
}
