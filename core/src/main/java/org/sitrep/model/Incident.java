package org.sitrep.model;

import java.util.List;
import java.util.Optional;

/**
 * The claims, of one article or many, that are about the same real-world event.
 *
 * @param id stable: made of the day and the words by which it was told first
 * @param type the type that most of its claims have
 * @param agents actor ids, most told first
 * @param targets actor ids, most told first
 * @param place the most precise place told
 * @param date the most precise date told
 * @param standing what its claims add up to
 * @param reason one sentence that says why it has that standing
 * @param voices how many independent voices tell it
 * @param claims in order of published date, then of id
 * @param differences where independent voices contradict each other
 * @param updates where one voice later told another figure: no contradiction
 * @param tolls what its accounts tell of killed, wounded and others, by kind and people
 * @param figures every figure that its claims tell, also those that count for no toll
 * @param history the standings that it had, as known on each day on which one was new; without what
 *     articles tell whose day of publication is not known
 * @param againstInterest the claims that hurt the side of who tells them
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
    List<Difference> differences,
    List<Difference> updates,
    List<Toll> tolls,
    List<TollFigure> figures,
    List<StandingOn> history,
    List<AgainstInterest> againstInterest) {
  public Incident {
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    claims = List.copyOf(claims);
    differences = List.copyOf(differences);
    updates = List.copyOf(updates);
    tolls = List.copyOf(tolls);
    figures = List.copyOf(figures);
    history = List.copyOf(history);
    againstInterest = List.copyOf(againstInterest);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("incident " + id + " has no claim");
    }
  }

  /** An incident of which no more is known than this: no differences, figures or history. */
  public static Incident of(
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
      List<Toll> tolls) {
    return new Incident(
        id, type, agents, targets, place, date, standing, reason, voices, claims, List.of(),
        List.of(), tolls, List.of(), List.of(), List.of());
  }

  /** Its toll of one kind, where any is told. */
  public Optional<Toll> toll(CasualtyKind kind, People people) {
    return tolls.stream().filter(t -> t.kind() == kind && t.people() == people).findFirst();
  }

  /** The same with another id. */
  public Incident withId(String other) {
    return other.equals(id)
        ? this
        : new Incident(
            other,
            type,
            agents,
            targets,
            place,
            date,
            standing,
            reason,
            voices,
            claims,
            differences,
            updates,
            tolls,
            figures,
            history,
            againstInterest);
  }
}
