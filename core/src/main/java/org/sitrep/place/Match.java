package org.sitrep.place;

import java.util.List;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * A name in a sentence.
 *
 * @param name where the name itself stands
 * @param first its first token in the sentence
 * @param last its last token
 * @param candidates the places it may mean, likelier first; empty for a name that the theatre lacks
 */
record Match(Span name, int first, int last, List<Place> candidates) {
  Match {
    candidates = List.copyOf(candidates);
  }

  boolean known() {
    return !candidates.isEmpty();
  }
}
