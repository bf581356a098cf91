package org.sitrep.model;

import java.util.List;

/**
 * A claim whose phrases are found but not yet resolved: what {@code extract} hands to the
 * resolvers.
 *
 * @param evidence the sentence
 * @param trigger the words that name the event
 * @param confidence from 0 to 1
 */
public record DraftClaim(
    ClaimType type,
    Span evidence,
    Span trigger,
    List<Span> agents,
    List<Span> targets,
    List<Span> places,
    Status status,
    List<Span> sources,
    List<Casualties> casualties,
    double confidence) {
  public DraftClaim {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    casualties = List.copyOf(casualties);
  }
}
