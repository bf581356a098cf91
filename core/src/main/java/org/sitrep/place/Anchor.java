package org.sitrep.place;

import org.sitrep.model.Place;
import org.sitrep.model.Span;

/**
 * A place that the article names somewhere, by which others are understood.
 *
 * @param words how it names it, in lower case: "al-mayadin city" is called a city
 * @param party whether the name stands for a government there: "Damascus says"
 */
record Anchor(Span span, Place place, String words, boolean party) {
  Anchor(Span span, Place place) {
    this(span, place, "", false);
  }
}
