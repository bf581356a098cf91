package org.sitrep.model;

/**
 * Whom an article credits with a claim.
 *
 * @param span the noun phrase
 * @param voice who speaks, the same for all spellings: the id of an actor or outlet of the theatre,
 *     else the words in lower case; two claims with one voice are not independent
 */
public record Source(Span span, String voice) {}
