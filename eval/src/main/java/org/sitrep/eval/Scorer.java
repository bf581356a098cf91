package org.sitrep.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sitrep.model.Actor;
import org.sitrep.model.Point;
import org.sitrep.theatre.Theatre;

/**
 * Compares a system's claims with gold. A system claim may be taken for a gold claim when its
 * trigger starts inside the gold sentence; claims are paired one to one, same type first, then most
 * shared fillers. Immutable; the same claims give the same scores.
 */
public final class Scorer {
  private final Judge judge;

  /**
   * A scorer.
   *
   * @param sides the side of each actor id; agents and targets that gold gives another actor are
   *     not judged for actor and side
   * @param points the point of each gold place name; places that gold gives another name are not
   *     judged for distance
   */
  public Scorer(Map<String, String> sides, Map<String, Point> points) {
    this.judge = new Judge(Map.copyOf(sides), Map.copyOf(points));
  }

  /** A scorer that knows the actors of a theatre. */
  public static Scorer of(Theatre theatre, Map<String, Point> points) {
    Map<String, String> sides = new LinkedHashMap<>();
    for (Actor actor : theatre.actors().values()) {
      sides.put(actor.id(), actor.side());
    }
    return new Scorer(sides, points);
  }

  /** Scores claims by document id; a document that is not there has none. */
  public Scores score(Dataset dataset, Map<String, List<ScoredClaim>> system) {
    return score(dataset, document -> system.getOrDefault(document.id(), List.of()));
  }

  /** Scores what a system finds in each document. */
  public Scores score(Dataset dataset, Function<GoldDocument, List<ScoredClaim>> system) {
    var count = new Count();
    for (GoldDocument document : dataset.documents()) {
      var finder = new PhraseFinder(document.text());
      count.add(
          document,
          locate(dataset.claimsOf(document), finder),
          locate(system.apply(document), finder),
          judge);
    }
    return count.scores(dataset.documents().size());
  }

  private static List<LocatedClaim> locate(List<ScoredClaim> claims, PhraseFinder finder) {
    return claims.stream().map(c -> LocatedClaim.of(c, finder)).toList();
  }
}
