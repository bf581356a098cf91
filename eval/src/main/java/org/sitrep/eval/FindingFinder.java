package org.sitrep.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong in one document. */
final class FindingFinder {
  private final GoldDocument document;
  private final List<LocatedClaim> gold;
  private final List<LocatedClaim> system;
  private final BitSet seenGold = new BitSet();
  private final BitSet seenSystem = new BitSet();
  private final List<Finding> found = new ArrayList<>();

  FindingFinder(GoldDocument document, List<LocatedClaim> gold, List<LocatedClaim> system) {
    this.document = document;
    this.gold = gold;
    this.system = system;
  }

  /**
   * Notes what a pair has wrong; one of different types counts only where the words are the same.
   */
  void pair(Pairing pair, Set<Cause> wrong) {
    LocatedClaim wanted = gold.get(pair.gold());
    LocatedClaim given = system.get(pair.system());
    boolean typed = wanted.type().equals(given.type());
    if (!typed && !LocatedFiller.overlap(wanted.trigger(), given.trigger())) {
      return;
    }
    seenGold.set(pair.gold());
    seenSystem.set(pair.system());
    if (!wrong.isEmpty()) {
      found.add(new Finding(document, wrong, Optional.of(wanted), Optional.of(given)));
    }
  }

  /** All that was noted, with what is left over on either side. */
  List<Finding> findings() {
    for (int i = seenGold.nextClearBit(0); i < gold.size(); i = seenGold.nextClearBit(i + 1)) {
      found.add(
          new Finding(
              document, EnumSet.of(Cause.MISSED), Optional.of(gold.get(i)), Optional.empty()));
    }
    for (int i = seenSystem.nextClearBit(0);
        i < system.size();
        i = seenSystem.nextClearBit(i + 1)) {
      found.add(
          new Finding(
              document, EnumSet.of(Cause.EXTRA), Optional.empty(), Optional.of(system.get(i))));
    }
    return found;
  }
}
