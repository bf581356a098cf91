package org.sitrep.model;

import java.util.Collections;
import java.util.List;

/**
 * How probable it is of each phrase of a {@link DraftClaim} that it fills its role, in the order of
 * the phrases.
 */
public record RoleConfidence(
    List<Double> agents, List<Double> targets, List<Double> places, List<Double> sources) {
  public RoleConfidence {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    sources = List.copyOf(sources);
  }

  /** That of phrases which are known to be right. */
  static RoleConfidence certain(int agents, int targets, int places, int sources) {
    return new RoleConfidence(ones(agents), ones(targets), ones(places), ones(sources));
  }

  private static List<Double> ones(int count) {
    return Collections.nCopies(count, 1.0);
  }
}
