package org.sitrep.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sitrep.model.Stake;

/** The changes that tell of each side's stake in a place. */
final class StakeTable {
  private final SortedMap<String, List<Change>> sides = new TreeMap<>();

  void add(String side, Change change) {
    sides.computeIfAbsent(side, s -> new ArrayList<>()).add(change);
  }

  void drop(Predicate<String> side) {
    sides.keySet().removeIf(side);
  }

  List<Change> changes() {
    return sides.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** A stake of each side, by side. */
  List<Stake> stakes(Stake.Kind kind) {
    List<Stake> stakes = new ArrayList<>();
    sides.forEach((side, told) -> stakes.add(stake(side, kind, told)));
    return stakes;
  }

  private static Stake stake(String side, Stake.Kind kind, List<Change> told) {
    LinkedHashSet<String> claims = new LinkedHashSet<>();
    told.forEach(change -> claims.addAll(change.claims()));
    Change first = told.get(0);
    return new Stake(side, kind, first.day(), List.copyOf(claims), first.start());
  }
}
