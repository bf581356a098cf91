package org.sitrep.report.compare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.Difference;

/**
 * One incident as two tellers tell it.
 *
 * @param a the claims of the first
 * @param b the claims of the second
 */
public record Encounter<T extends Told>(List<T> a, List<T> b) {
  public Encounter {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }

  /** Who told it on an earlier day. */
  public enum First {
    A,
    B,
    /** Both on one day, or the day of one is not known. */
    NEITHER
  }

  /** Who told it on an earlier day. */
  public First first() {
    Optional<LocalDate> ofA = earliest(a);
    Optional<LocalDate> ofB = earliest(b);
    if (ofA.isEmpty() || ofB.isEmpty() || ofA.equals(ofB)) {
      return First.NEITHER;
    }
    return ofA.get().isBefore(ofB.get()) ? First.A : First.B;
  }

  private static Optional<LocalDate> earliest(List<? extends Told> told) {
    return told.stream()
        .flatMap(claim -> claim.published().stream())
        .min(Comparator.naturalOrder());
  }

  /** Of the differences of the incident those between a claim of one and a claim of the other. */
  public List<Difference> between(Collection<Difference> differences) {
    Set<String> ofA = ids(a);
    Set<String> ofB = ids(b);
    return differences.stream()
        .filter(
            d ->
                (ofA.contains(d.first()) && ofB.contains(d.second()))
                    || (ofB.contains(d.first()) && ofA.contains(d.second())))
        .toList();
  }

  private static Set<String> ids(List<? extends Told> told) {
    return told.stream().map(Told::id).collect(Collectors.toSet());
  }
}
