package org.sitrep.place;

import java.util.List;
import java.util.function.Predicate;
import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * A name in a sentence.
 *
 * @param name where the name itself stands
 * @param first its first token in the sentence
 * @param last its last token
 * @param candidates the places it may mean, likelier first; empty for a name that the theatre lacks
 * @param spelled how many of them, the first, are spelled just so; the others only sound alike
 */
record Match(Span name, int first, int last, List<Place> candidates, int spelled) {
  Match {
    candidates = List.copyOf(candidates);
  }

  Match(Span name, int first, int last, List<Place> candidates) {
    this(name, first, last, candidates, candidates.size());
  }

  /** The match with those of its candidates that pass, all of them where none does. */
  Match where(Predicate<Place> passes) {
    List<Place> some = candidates.stream().filter(passes).toList();
    int so = (int) candidates.subList(0, spelled).stream().filter(passes).count();
    return some.isEmpty() || some.size() == candidates.size()
        ? this
        : new Match(name, first, last, some, so);
  }

  boolean known() {
    return !candidates.isEmpty();
  }
}
