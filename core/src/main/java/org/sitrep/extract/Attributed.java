package org.sitrep.extract;

import java.util.List;
import org.sitrep.model.Span;

/**
 * What an article credits to someone.
 *
 * @param sentence the number of the sentence
 * @param scope the stretch of it that the sources vouch for
 * @param sources the noun phrases credited, nearest to the fact first
 * @param charge whether they accuse, demand or deny rather than tell
 */
record Attributed(int sentence, Span scope, List<Span> sources, boolean charge) {
  Attributed {
    sources = List.copyOf(sources);
  }
}
