package org.sitrep.eval;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Point;

/**
 * Counts what is right in a pair of claims of the same type.
 *
 * @param sides the side of each actor that is scored
 * @param points the point of each gold place name that is scored for distance
 */
record Judge(Map<String, String> sides, Map<String, Point> points) {
  private static final double NEAR_KM = 20;

  void count(LocatedClaim gold, LocatedClaim system, Tally tally) {
    Set<Role> right = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (fillers(role, gold.fillers(role), system.fillers(role), tally)) {
        right.add(role);
      }
    }
    boolean tolls = tolls(gold.claim().casualties(), system.claim().casualties(), tally);
    boolean date = gold.claim().date().map(d -> d.matches(system.claim().date())).orElse(false);
    boolean status = gold.claim().status().equals(system.claim().status());
    tally.judge(Aspect.DATE, date);
    tally.judge(Aspect.STATUS, status);
    boolean told = date && status;
    boolean core = told && right.contains(Role.AGENTS) && right.contains(Role.PLACES);
    tally.hits(Figure.CORE, core ? 1 : 0);
    tally.hits(Figure.EXACT, told && tolls && right.size() == Role.values().length ? 1 : 0);
  }

  /** Whether none is missed and none is wrong. */
  private boolean fillers(
      Role role, List<LocatedFiller> gold, List<LocatedFiller> system, Tally tally) {
    List<LocatedFiller.Match> matches = LocatedFiller.match(gold, system);
    tally.hits(role.figure(), matches.size());
    for (LocatedFiller.Match match : matches) {
      switch (role) {
        case AGENTS, TARGETS -> actor(match, tally);
        case PLACES -> place(match, tally);
        case SOURCES -> {}
      }
    }
    return matches.size() == gold.size() && matches.size() == system.size();
  }

  private void actor(LocatedFiller.Match match, Tally tally) {
    Optional<String> actor = match.gold().actor();
    Optional<String> side = actor.map(sides::get);
    if (side.isPresent()) {
      tally.judge(Aspect.SIDE, side.equals(match.system().actor().map(sides::get)));
      tally.judge(Aspect.ACTOR, actor.equals(match.system().actor()));
    }
  }

  private void place(LocatedFiller.Match match, Tally tally) {
    Optional<Point> wanted = match.gold().name().map(points::get);
    if (wanted.isPresent()) {
      boolean near = match.system().point().filter(p -> wanted.get().km(p) <= NEAR_KM).isPresent();
      tally.judge(Aspect.PLACE_KM, near);
    }
  }

  /** Whether both have the same figures, in any order. */
  private static boolean tolls(List<Toll> gold, List<Toll> system, Tally tally) {
    Map<Toll, Long> wanted = gold.stream().collect(groupingBy(identity(), counting()));
    Map<Toll, Long> found = system.stream().collect(groupingBy(identity(), counting()));
    long both =
        wanted.entrySet().stream()
            .mapToLong(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0L)))
            .sum();
    tally.hits(Figure.CASUALTIES, (int) both);
    return wanted.equals(found);
  }
}
