package org.sitrep.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.sitrep.learn.Outcome;
import org.sitrep.model.Graded;

/** Notes of every claim and filler that says how sure it is whether it is right. */
final class OutcomeCount {
  private final Map<Graded, List<Outcome>> outcomes = new EnumMap<>(Graded.class);

  OutcomeCount() {
    for (Graded graded : Graded.values()) {
      outcomes.put(graded, new ArrayList<>());
    }
  }

  /**
   * Takes the claims of one document.
   *
   * @param typed the pairs of one type
   */
  void add(List<LocatedClaim> gold, List<LocatedClaim> system, List<Pairing> typed) {
    Map<Integer, LocatedClaim> partners = new HashMap<>();
    typed.forEach(p -> partners.put(p.system(), gold.get(p.gold())));
    for (int i = 0; i < system.size(); i++) {
      LocatedClaim partner = partners.get(i);
      add(Graded.CLAIM, system.get(i).claim().confidence(), partner != null);
      for (Role role : Role.values()) {
        fillers(
            role.graded(),
            partner == null ? List.of() : partner.fillers(role),
            system.get(i).fillers(role));
      }
    }
  }

  private void fillers(Graded graded, List<LocatedFiller> gold, List<LocatedFiller> system) {
    BitSet right = new BitSet();
    LocatedFiller.match(gold, system).forEach(m -> right.set(m.at()));
    for (int i = 0; i < system.size(); i++) {
      add(graded, system.get(i).filler().confidence(), right.get(i));
    }
  }

  private void add(Graded graded, OptionalDouble confidence, boolean right) {
    if (confidence.isPresent()) {
      outcomes
          .computeIfAbsent(graded, g -> new ArrayList<>())
          .add(new Outcome(confidence.getAsDouble(), right));
    }
  }

  Confidences confidences() {
    return new Confidences(outcomes);
  }
}
