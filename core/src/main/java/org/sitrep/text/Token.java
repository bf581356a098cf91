package org.sitrep.text;

import org.sitrep.model.Span;

/**
 * A word or punctuation mark.
 *
 * @param start offset into the article's text, in code units
 * @param end end exclusive
 * @param text its characters as they stand
 * @param lower its characters in lower case, apostrophes straightened
 * @param lemma its base form in lower case ("captured" is "capture")
 * @param tag its Universal Dependencies part of speech: NOUN, PROPN, VERB, AUX, ADP …
 */
public record Token(int start, int end, String text, String lower, String lemma, String tag) {
  /** Where it stands. */
  public Span span() {
    return new Span(start, end);
  }
}
