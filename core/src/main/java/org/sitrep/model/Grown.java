package org.sitrep.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What articles that came add to a past, or change in it.
 *
 * @param situation the incidents that were made anew, with the articles that tell them, that came,
 *     or that share text otherwise than before
 * @param claims how many claims each of these articles has
 * @param gone the incidents of the past in whose place these stand
 * @param notes what is to be kept of articles for the next time
 * @param places the places of which something else is told now
 * @param spans who holds these, and nothing else
 * @param control what each incident that was made anew says of places, for the next time
 */
public record Grown(
    Situation situation,
    Map<String, Integer> claims,
    Set<String> gone,
    Map<Past.Note, Map<String, byte[]>> notes,
    Set<String> places,
    List<ControlSpan> spans,
    SortedMap<String, SortedMap<String, ControlNote>> control) {
  /** Copies its collections, in order. */
  public Grown {
    claims = Collections.unmodifiableMap(new TreeMap<>(claims));
    gone = Collections.unmodifiableSet(new TreeSet<>(gone));
    notes = Collections.unmodifiableMap(new TreeMap<>(notes));
    places = Collections.unmodifiableSet(new TreeSet<>(places));
    spans = List.copyOf(spans);
    control = Collections.unmodifiableSortedMap(new TreeMap<>(control));
  }
}
