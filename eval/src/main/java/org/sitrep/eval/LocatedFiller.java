package org.sitrep.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A filler and where its words stand.
 *
 * @param at each place where they occur, if it does not say which is meant; empty where none
 */
public record LocatedFiller(Filler filler, List<Offsets> at) {
  public LocatedFiller {
    at = List.copyOf(at);
  }

  /**
   * A gold filler and the system's that stands at the same words.
   *
   * @param at the number of the system's among all of its role
   */
  record Match(Filler gold, Filler system, int at) {}

  /** One to one: each gold filler, in order, takes the first one left that overlaps it. */
  static List<Match> match(List<LocatedFiller> gold, List<LocatedFiller> system) {
    BitSet taken = new BitSet();
    List<Match> matches = new ArrayList<>();
    for (LocatedFiller wanted : gold) {
      for (int i = 0; i < system.size(); i++) {
        if (!taken.get(i) && overlap(wanted.at, system.get(i).at)) {
          matches.add(new Match(wanted.filler, system.get(i).filler, i));
          taken.set(i);
          break;
        }
      }
    }
    return matches;
  }

  /** Whether one of these stretches overlaps one of those. */
  public static boolean overlap(List<Offsets> some, List<Offsets> others) {
    return some.stream().anyMatch(s -> others.stream().anyMatch(s::overlaps));
  }
}
