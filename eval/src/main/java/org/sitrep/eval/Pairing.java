package org.sitrep.eval;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.ClaimType;

/**
 * A gold claim and the system claim that is taken for it.
 *
 * @param gold its number among the document's gold claims
 * @param system its number among the document's system claims
 * @param weight how much they have in common
 */
record Pairing(int gold, int system, int weight) {
  private static final Comparator<Pairing> BEST_FIRST =
      Comparator.comparingInt((Pairing p) -> -p.weight)
          .thenComparingInt(Pairing::gold)
          .thenComparingInt(Pairing::system);

  private static final Map<String, ClaimType.Family> FAMILIES =
      Stream.of(ClaimType.values()).collect(toUnmodifiableMap(ClaimType::code, ClaimType::family));

  /**
   * Pairs one to one those whose trigger starts in the gold sentence: same type first, then same
   * family, then same trigger, then most shared fillers; of equals the first.
   */
  static List<Pairing> of(List<LocatedClaim> golds, List<LocatedClaim> systems) {
    List<Pairing> options = new ArrayList<>();
    for (int g = 0; g < golds.size(); g++) {
      for (int s = 0; s < systems.size(); s++) {
        if (starts(golds.get(g), systems.get(s))) {
          options.add(new Pairing(g, s, weight(golds.get(g), systems.get(s))));
        }
      }
    }
    options.sort(BEST_FIRST);
    return oneToOne(options);
  }

  private static List<Pairing> oneToOne(List<Pairing> options) {
    var usedGold = new BitSet();
    var usedSystem = new BitSet();
    List<Pairing> pairs = new ArrayList<>();
    for (Pairing option : options) {
      if (!usedGold.get(option.gold) && !usedSystem.get(option.system)) {
        usedGold.set(option.gold);
        usedSystem.set(option.system);
        pairs.add(option);
      }
    }
    return pairs;
  }

  private static boolean starts(LocatedClaim gold, LocatedClaim system) {
    return system.trigger().stream()
        .limit(1)
        .anyMatch(t -> gold.sentence().stream().anyMatch(s -> s.contains(t.start())));
  }

  private static int weight(LocatedClaim gold, LocatedClaim system) {
    int shared =
        Stream.of(Role.AGENTS, Role.TARGETS, Role.PLACES)
            .mapToInt(r -> LocatedFiller.match(gold.fillers(r), system.fillers(r)).size())
            .sum();
    return (gold.type().equals(system.type()) ? 100 : 0)
        + (family(gold).equals(family(system)) ? 10 : 0)
        + (LocatedFiller.overlap(gold.trigger(), system.trigger()) ? 5 : 0)
        + shared;
  }

  /** Types that are not in the guidelines count as one family. */
  private static Optional<ClaimType.Family> family(LocatedClaim claim) {
    return Optional.ofNullable(FAMILIES.get(claim.type()));
  }
}
