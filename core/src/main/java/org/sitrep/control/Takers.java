package org.sitrep.control;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sitrep.model.ControlChange.Kind;

/**
 * Of one event there is one taker. Where the claims of an incident that nobody disputes name
 * enemies as takers of one place ("the fighters" for a side that another sentence names), it is the
 * one that is told most.
 */
final class Takers {
  private final BiPredicate<String, String> allied;

  Takers(BiPredicate<String, String> allied) {
    this.allied = allied;
  }

  /**
   * The changes without those by which another took the place.
   *
   * @param changes what the claims of one incident say
   * @param told the sides of the incident's agents: of sides that as many claims tell as takers the
   *     one that comes first
   */
  List<Change> one(List<Change> changes, List<String> told) {
    return changes.stream().filter(change -> holds(change, changes, told)).toList();
  }

  private boolean holds(Change change, List<Change> all, List<String> told) {
    if (change.kind() != Kind.TAKEN) {
      return true;
    }
    List<String> takers =
        all.stream()
            .filter(other -> other.kind() == Kind.TAKEN && other.place().equals(change.place()))
            .flatMap(other -> other.sides().stream())
            .toList();
    Optional<String> most =
        told.stream()
            .filter(takers::contains)
            .max(Comparator.comparingInt((String side) -> Collections.frequency(takers, side)));
    return most.isEmpty()
        || change.sides().stream().anyMatch(side -> allied.test(side, most.get()));
  }
}
