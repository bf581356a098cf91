package org.sitrep.extract;

import java.util.List;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Span;

/**
 * An event that an article has told so far, and its places.
 *
 * @param word the basic form of its trigger
 */
record Told(int sentence, ClaimType type, String word, List<Span> places) {
  Told {
    places = List.copyOf(places);
  }

  static Told of(View view, Trigger trigger, List<Span> places) {
    String word = TriggerFeatures.base(view, trigger.head());
    return new Told(view.sentence().index(), trigger.type(), word, places);
  }

  /** Whether one of its places is at these characters or has the same words. */
  boolean at(Span place, String text) {
    String words = place.of(text);
    return places.stream().anyMatch(p -> p.overlaps(place) || p.of(text).equals(words));
  }
}
