package org.sitrep.eval;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
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
  private static final Set<Cause> CORE =
      EnumSet.of(Cause.AGENTS, Cause.PLACES, Cause.DATE, Cause.STATUS);
  private static final Set<Cause> EXACT = EnumSet.range(Cause.AGENTS, Cause.CASUALTIES);

  /** Counts, and says what is wrong. */
  Set<Cause> count(LocatedClaim gold, LocatedClaim system, Tally tally) {
    Set<Cause> wrong = EnumSet.noneOf(Cause.class);
    for (Role role : Role.values()) {
      fillers(role, gold.fillers(role), system.fillers(role), tally, wrong);
    }
    if (!tolls(gold.claim().casualties(), system.claim().casualties(), tally)) {
      wrong.add(Cause.CASUALTIES);
    }
    boolean date = gold.claim().date().map(d -> d.matches(system.claim().date())).orElse(false);
    boolean status = gold.claim().status().equals(system.claim().status());
    tally.judge(Aspect.DATE, date);
    tally.judge(Aspect.STATUS, status);
    if (!date) {
      wrong.add(Cause.DATE);
    }
    if (!status) {
      wrong.add(Cause.STATUS);
    }
    tally.hits(Figure.CORE, Collections.disjoint(wrong, CORE) ? 1 : 0);
    tally.hits(Figure.EXACT, Collections.disjoint(wrong, EXACT) ? 1 : 0);
    return wrong;
  }

  private void fillers(
      Role role,
      List<LocatedFiller> gold,
      List<LocatedFiller> system,
      Tally tally,
      Set<Cause> wrong) {
    List<LocatedFiller.Match> matches = LocatedFiller.match(gold, system);
    tally.hits(role.figure(), matches.size());
    for (LocatedFiller.Match match : matches) {
      switch (role) {
        case AGENTS, TARGETS -> actor(match, tally, wrong);
        case PLACES -> place(match, tally, wrong);
        case SOURCES -> {}
      }
    }
    if (matches.size() < gold.size() || matches.size() < system.size()) {
      wrong.add(Cause.of(role));
    }
  }

  private void actor(LocatedFiller.Match match, Tally tally, Set<Cause> wrong) {
    Optional<String> actor = match.gold().actor();
    Optional<String> side = actor.map(sides::get);
    if (side.isPresent()) {
      tally.judge(Aspect.SIDE, side.equals(match.system().actor().map(sides::get)));
      boolean same = actor.equals(match.system().actor());
      tally.judge(Aspect.ACTOR, same);
      if (!same) {
        wrong.add(Cause.ACTOR);
      }
    }
  }

  private void place(LocatedFiller.Match match, Tally tally, Set<Cause> wrong) {
    Optional<Point> wanted = match.gold().name().map(points::get);
    if (wanted.isPresent()) {
      boolean near = match.system().point().filter(p -> wanted.get().km(p) <= NEAR_KM).isPresent();
      tally.judge(Aspect.PLACE_KM, near);
      if (!near) {
        wrong.add(Cause.LOCATION);
      }
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
