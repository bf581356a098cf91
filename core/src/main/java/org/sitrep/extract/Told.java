package org.sitrep.extract;

import java.util.List;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Span;

/**
 * An event that an article has told so far, its places and sources.
 *
 * @param word the basic form of its trigger
 */
record Told(int sentence, ClaimType type, String word, List<Span> places, List<Span> sources) {
  Told {
    places = List.copyOf(places);
    sources = List.copyOf(sources);
  }

  static Told of(View view, Trigger trigger, List<Span> places, List<Span> sources) {
    String word = TriggerFeatures.base(view, trigger.head());
    return new Told(view.sentence().index(), trigger.type(), word, places, sources);
  }

  /** Whether one of its places is at these characters or has the same words. */
  boolean at(Span place, String text) {
    String words = place.of(text);
    return places.stream().anyMatch(p -> p.overlaps(place) || p.of(text).equals(words));
  }
}
