package org.sitrep.eval;

import java.util.ArrayList;
import java.util.List;

/** A filler and where its words stand. */
record LocatedFiller(Filler filler, List<Offsets> at) {
  /** A gold filler and the system's that stands at the same words. */
  record Match(Filler gold, Filler system) {}

  /** One to one: each gold filler, in order, takes the first one left that overlaps it. */
  static List<Match> match(List<LocatedFiller> gold, List<LocatedFiller> system) {
    List<LocatedFiller> left = new ArrayList<>(system);
    List<Match> matches = new ArrayList<>();
    for (LocatedFiller wanted : gold) {
      for (int i = 0; i < left.size(); i++) {
        if (overlap(wanted.at, left.get(i).at)) {
          matches.add(new Match(wanted.filler, left.remove(i).filler));
          break;
        }
      }
    }
    return matches;
  }

  static boolean overlap(List<Offsets> some, List<Offsets> others) {
    return some.stream().anyMatch(s -> others.stream().anyMatch(s::overlaps));
  }
}
