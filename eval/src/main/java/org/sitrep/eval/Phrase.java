package org.sitrep.eval;

import java.util.Optional;

/**
 * Words of a document.
 *
 * @param text the words; may be empty where offsets are given
 * @param offsets where they stand; empty: wherever the words occur
 */
public record Phrase(String text, Optional<Offsets> offsets) {
  /** Words that are to be looked up in the text. */
  public static Phrase of(String text) {
    return new Phrase(text, Optional.empty());
  }
}
