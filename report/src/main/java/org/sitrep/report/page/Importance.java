package org.sitrep.report.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.ClaimType.Family;
import org.sitrep.model.Incident;
import org.sitrep.report.wording.Figures;

/** Which incidents of a long section stay unfolded: many voices, many casualties, territory. */
final class Importance {
  private Importance() {}

  /** An incident's id with its weight; the heaviest first. */
  private record Weighed(String id, double weight) implements Comparable<Weighed> {
    @Override
    public int compareTo(Weighed other) {
      int byWeight = Double.compare(other.weight, weight);
      return byWeight != 0 ? byWeight : id.compareTo(other.id);
    }
  }

  /** The so many most important ones, in the order given. */
  static List<Incident> top(List<Incident> incidents, int most) {
    if (incidents.size() <= most) {
      return incidents;
    }
    Set<String> kept =
        incidents.stream()
            .map(incident -> new Weighed(incident.id(), of(incident)))
            .sorted()
            .limit(most)
            .map(Weighed::id)
            .collect(Collectors.toSet());
    return incidents.stream().filter(incident -> kept.contains(incident.id())).toList();
  }

  static double of(Incident incident) {
    double people =
        Figures.of(incident).stream()
            .filter(f -> f.kind() == CasualtyKind.KILLED || f.kind() == CasualtyKind.WOUNDED)
            .mapToInt(Figures::min)
            .sum();
    Family family = incident.type().family();
    double ground = family == Family.TERRITORY ? 2 : family == Family.VIOLENCE ? 1 : 0;
    return 3.0 * incident.voices() + 2 * Math.log1p(people) + ground;
  }
}
