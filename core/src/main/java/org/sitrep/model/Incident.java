package org.sitrep.model;

import java.util.List;
import java.util.Optional;

/**
 * The claims, of one article or many, that are about the same real-world event.
 *
 * @param id stable: made from type, place, first day and the first claim
 * @param type the type that most of its claims have
 * @param agents actor ids, most told first
 * @param targets actor ids, most told first
 * @param place the most precise place told
 * @param date the most precise date told
 * @param standing what its claims add up to
 * @param reason one sentence that says why it has that standing
 * @param voices how many independent voices tell it
 * @param claims in order of published date, then of id
 * @param differences where its claims do not agree
 */
public record Incident(
    String id,
    ClaimType type,
    List<String> agents,
    List<String> targets,
    Optional<Toponym> place,
    EventDate date,
    Standing standing,
    String reason,
    int voices,
    List<Claim> claims,
    List<Difference> differences) {
  public Incident {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    claims = List.copyOf(claims);
    differences = List.copyOf(differences);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("incident " + id + " has no claim");
    }
  }
}
