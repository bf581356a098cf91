package org.sitrep.model;

import java.util.List;

/** The mentions of one article, each list in text order and without overlaps. */
public record Mentions(
    List<Mention.OfActor> actors, List<Mention.OfPlace> places, List<Mention.OfTime> times) {
  public Mentions {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
  }
}
