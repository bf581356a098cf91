package org.sitrep.model;

import java.util.Optional;

/**
 * A claim's place: its words in the text, and what they were resolved to.
 *
 * @param span the noun phrase
 * @param name the common English name; the words themselves where the theatre does not know them
 * @param point empty where unknown
 * @param placeId the theatre's place; empty where unknown
 */
public record Toponym(
    Span span,
    String name,
    Optional<Point> point,
    PlacePrecision precision,
    Optional<String> placeId) {}
