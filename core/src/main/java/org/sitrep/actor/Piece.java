package org.sitrep.actor;

import org.sitrep.model.Span;
import org.sitrep.text.Token;

/**
 * A word, or the part of one between hyphens, as names are compared.
 *
 * @param start offset into the article's text
 * @param end end exclusive
 * @param key the spelling folded (see {@link Pieces#fold})
 * @param capital whether it begins with a capital
 * @param upper whether it has capitals only, but for a final s
 * @param joined whether a hyphen ties it to the piece before
 * @param token the token it is of
 */
record Piece(
    int start, int end, String key, boolean capital, boolean upper, boolean joined, Token token) {
  Span span() {
    return new Span(start, end);
  }

  /** Whether it is a mark or a clitic, which no name contains. */
  boolean mark() {
    return key.isEmpty();
  }

  /** Whether it is "'s" or the like. */
  boolean clitic() {
    return mark() && token.text().length() == 2;
  }
}
