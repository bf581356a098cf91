package org.sitrep.model;

import java.util.List;

/**
 * A claim whose phrases are found but not yet resolved: what {@code extract} hands to the
 * resolvers.
 *
 * @param evidence the sentence
 * @param trigger the words that name the event
 * @param confidence from 0 to 1
 * @param roles how sure each phrase of a role is
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
    double confidence,
    RoleConfidence roles) {
  public DraftClaim {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    casualties = List.copyOf(casualties);
    same("agents", agents, roles.agents());
    same("targets", targets, roles.targets());
    same("places", places, roles.places());
    same("sources", sources, roles.sources());
  }

  /** A claim whose phrases are known to be right. */
  public DraftClaim(
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
    this(
        type,
        evidence,
        trigger,
        agents,
        targets,
        places,
        status,
        sources,
        casualties,
        confidence,
        RoleConfidence.certain(agents.size(), targets.size(), places.size(), sources.size()));
  }

  private static void same(String role, List<Span> phrases, List<Double> confidence) {
    if (phrases.size() != confidence.size()) {
      throw new IllegalArgumentException(
          role + ": " + phrases.size() + " phrases, " + confidence.size() + " confidences");
    }
  }
}
