package org.sitrep.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Claim;
import org.sitrep.model.Difference;
import org.sitrep.model.EventDate;
import org.sitrep.model.Incident;
import org.sitrep.model.StandingOn;

/** An incident as it stood when only some of its claims were known. */
final class Edition {
  private Edition() {}

  /**
   * The incident as of a day.
   *
   * @param known its claims of articles published by then
   */
  static Incident of(Incident incident, LocalDate day, List<Claim> known) {
    StandingOn standing = standing(incident, day);
    Set<String> ids = known.stream().map(Claim::id).collect(Collectors.toSet());
    List<Difference> differences =
        incident.differences().stream()
            .filter(d -> ids.contains(d.first()) && ids.contains(d.second()))
            .toList();
    return new Incident(
        incident.id(),
        incident.type(),
        incident.agents(),
        incident.targets(),
        incident.place(),
        date(known),
        standing.standing(),
        standing.reason(),
        standing.voices(),
        known,
        differences,
        List.of(),
        List.of(),
        List.of(),
        incident.history().stream().filter(s -> !s.day().isAfter(day)).toList(),
        List.of());
  }

  /** The last standing told by then, the first where all are later. */
  private static StandingOn standing(Incident incident, LocalDate day) {
    StandingOn last =
        new StandingOn(day, incident.standing(), incident.voices(), incident.reason());
    for (int i = incident.history().size() - 1; i >= 0; i--) {
      last = incident.history().get(i);
      if (!last.day().isAfter(day)) {
        return last;
      }
    }
    return last;
  }

  /** The most precise date told by then. */
  private static EventDate date(List<Claim> known) {
    return known.stream()
        .map(Claim::date)
        .min(Comparator.comparing(EventDate::precision).thenComparing(EventDate::range))
        .orElseGet(() -> known.get(0).date());
  }
}
