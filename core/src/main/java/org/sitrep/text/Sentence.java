package org.sitrep.text;

import java.util.List;
import org.sitrep.model.Span;

/**
 * A sentence of the body.
 *
 * @param index its number in the article, from 0
 * @param block the number of the block that holds it
 * @param span from its first to its last character
 * @param tokens in order
 */
public record Sentence(int index, int block, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
