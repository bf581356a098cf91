package org.sitrep.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts document after document. */
final class Count {
  private final Tally total = new Tally();
  private final Map<String, Tally> types = new LinkedHashMap<>();
  private final Map<String, Tally> publishers = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final List<Finding> found = new ArrayList<>();
  private final OutcomeCount outcomes = new OutcomeCount();

  void add(GoldDocument document, List<LocatedClaim> gold, List<LocatedClaim> system, Judge judge) {
    List<Pairing> pairs = Pairing.of(gold, system);
    List<Pairing> typed =
        pairs.stream()
            .filter(p -> gold.get(p.gold()).type().equals(system.get(p.system()).type()))
            .toList();
    var tally = new Tally();
    totals(gold, system, tally);
    tally.hits(Figure.SENTENCE, pairs.size());
    tally.hits(Figure.TYPED, typed.size());
    var findings = new FindingFinder(document, gold, system);
    for (Pairing pair : pairs) {
      boolean same = gold.get(pair.gold()).type().equals(system.get(pair.system()).type());
      Set<Cause> wrong =
          same
              ? judge.count(gold.get(pair.gold()), system.get(pair.system()), tally)
              : EnumSet.of(Cause.TYPE);
      findings.pair(pair, wrong);
    }
    found.addAll(findings.findings());
    outcomes.add(gold, system, typed);
    total.add(tally);
    group(publishers, document.publisher()).add(tally);

    gold.forEach(c -> group(types, c.type()).of(Figure.TYPED, 1, 0));
    system.forEach(c -> group(types, c.type()).of(Figure.TYPED, 0, 1));
    typed.forEach(p -> group(types, gold.get(p.gold()).type()).hits(Figure.TYPED, 1));
    misses.addAll(new MissFinder(document).find(gold, system, typed));
  }

  private static void totals(List<LocatedClaim> gold, List<LocatedClaim> system, Tally tally) {
    for (Figure figure : List.of(Figure.SENTENCE, Figure.TYPED, Figure.CORE, Figure.EXACT)) {
      tally.of(figure, gold.size(), system.size());
    }
    for (Role role : Role.values()) {
      tally.of(role.figure(), fillers(gold, role), fillers(system, role));
    }
    tally.of(Figure.CASUALTIES, tolls(gold), tolls(system));
  }

  private static int fillers(List<LocatedClaim> claims, Role role) {
    return claims.stream().mapToInt(c -> c.fillers(role).size()).sum();
  }

  private static int tolls(List<LocatedClaim> claims) {
    return claims.stream().mapToInt(c -> c.claim().casualties().size()).sum();
  }

  private static Tally group(Map<String, Tally> groups, String name) {
    return groups.computeIfAbsent(name, n -> new Tally());
  }

  Scores scores(int documents) {
    return new Scores(
        documents,
        total.figures(),
        total.shares(),
        sorted(types),
        sorted(publishers),
        misses,
        found,
        outcomes.confidences());
  }

  /** Most gold claims first; of equals the one that came first. */
  private static List<Group> sorted(Map<String, Tally> groups) {
    return groups.entrySet().stream()
        .map(e -> new Group(e.getKey(), e.getValue().typed()))
        .sorted(Comparator.comparingInt((Group g) -> g.typed().gold()).reversed())
        .toList();
  }
}
