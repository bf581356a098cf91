package org.sitrep.model;

/**
 * Who takes part in a claim.
 *
 * @param span the noun phrase
 * @param actor the id of the theatre's actor, or {@code other:<name in lower case>}
 */
public record Party(Span span, String actor) {}
