package org.sitrep.control;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Difference;
import org.sitrep.model.EventDate;
import org.sitrep.model.Incident;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;

/** An incident as it stood when only some of its claims were known. */
final class Edition {
  private Edition() {}

  static Incident of(Incident incident, List<Claim> known) {
    return new Incident(
        incident.id(),
        incident.type(),
        incident.agents(),
        incident.targets(),
        incident.place(),
        date(known),
        standing(incident, known),
        incident.reason(),
        incident.voices(),
        known,
        incident.differences(),
        incident.updates(),
        incident.tolls(),
        incident.figures(),
        incident.history(),
        incident.againstInterest());
  }

  /** The most precise date told by then. */
  private static EventDate date(List<Claim> known) {
    return known.stream()
        .map(Claim::date)
        .min(Comparator.comparing(EventDate::precision).thenComparing(EventDate::range))
        .orElseGet(() -> known.get(0).date());
  }

  private static Standing standing(Incident incident, List<Claim> known) {
    List<Claim> told = known.stream().filter(claim -> tells(claim, incident)).toList();
    if (told.isEmpty()) {
      boolean denied = known.stream().anyMatch(claim -> claim.status() != Status.EXPECTED);
      return denied ? Standing.DENIED : Standing.EXPECTED;
    }
    if (known.size() > told.size() && known.stream().anyMatch(claim -> denies(claim, incident))
        || disputed(incident, known)) {
      return Standing.DISPUTED;
    }
    if (told.stream().allMatch(claim -> claim.status() == Status.UNCONFIRMED)) {
      return Standing.UNCONFIRMED;
    }
    long articles = told.stream().map(Claim::article).distinct().count();
    return incident.standing() == Standing.CORROBORATED && articles >= incident.voices()
        ? Standing.CORROBORATED
        : Standing.SINGLE_SOURCE;
  }

  private static boolean tells(Claim claim, Incident incident) {
    return !denies(claim, incident) && claim.status() != Status.EXPECTED;
  }

  private static boolean denies(Claim claim, Incident incident) {
    return claim.status() == Status.DENIED
        || (claim.type() == ClaimType.DENY && incident.type() != ClaimType.DENY);
  }

  private static boolean disputed(Incident incident, List<Claim> known) {
    Set<String> ids = known.stream().map(Claim::id).collect(Collectors.toSet());
    return incident.differences().stream()
        .filter(d -> d.kind() == Difference.Kind.ACTOR || d.kind() == Difference.Kind.CONTROL)
        .anyMatch(d -> ids.contains(d.first()) && ids.contains(d.second()));
  }
}
