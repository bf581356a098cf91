package org.sitrep.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Who besieges a place, since when, and when that was told last. */
final class Sieges {
  /** How long after the last report of a siege it still counts. */
  private static final int DAYS = 365;

  private final BiPredicate<String, String> allied;
  private final SortedMap<String, Change> begun = new TreeMap<>();
  private final Map<String, LocalDate> told = new HashMap<>();

  Sieges(BiPredicate<String, String> allied) {
    this.allied = allied;
  }

  void add(Change siege) {
    String side = siege.sides().get(0);
    begun.putIfAbsent(side, siege);
    told.put(side, siege.day());
  }

  void clear() {
    begun.clear();
  }

  /** How each of them began. */
  Collection<Change> changes() {
    return List.copyOf(begun.values());
  }

  /** Whether one of the sides besieges the place. */
  boolean by(List<String> sides) {
    return begun.keySet().stream().anyMatch(side -> any(side, sides));
  }

  /** Ends those of the sides; all where none of them besieges it. */
  void end(List<String> sides) {
    boolean known = by(sides);
    begun.keySet().removeIf(side -> !known || any(side, sides));
  }

  /** Ends those of sides that left. */
  void gone(List<String> sides) {
    begun.keySet().removeIf(side -> any(side, sides));
  }

  /** Those that still count on a day. */
  StakeTable on(LocalDate day) {
    StakeTable table = new StakeTable();
    begun.forEach(
        (side, siege) -> {
          if (told.getOrDefault(side, day).isAfter(day.minusDays(DAYS))) {
            table.add(side, siege);
          }
        });
    return table;
  }

  private boolean any(String side, List<String> sides) {
    return sides.stream().anyMatch(other -> allied.test(side, other));
  }
}
