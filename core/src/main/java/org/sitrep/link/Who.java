package org.sitrep.link;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Party;
import org.sitrep.theatre.Side;
import org.sitrep.theatre.Theatre;

/**
 * Who an account says took part.
 *
 * @param doers the sides that did it
 * @param hit the sides to which it was done
 * @param friends the sides that fight beside the doers
 * @param doerIds the actors that did it
 */
record Who(
    NavigableSet<String> doers,
    NavigableSet<String> hit,
    NavigableSet<String> friends,
    NavigableSet<String> doerIds) {
  private static final String UNKNOWN = "unknown";

  static Who of(Claim claim, Theatre theatre) {
    List<Party> doers = doers(claim);
    List<Party> hit = doers == claim.agents() ? claim.targets() : claim.agents();
    NavigableSet<String> ids = new TreeSet<>();
    doers.forEach(party -> ids.add(party.actor()));
    NavigableSet<String> sides = sides(doers, theatre);
    return new Who(sides, sides(hit, theatre), friends(sides, theatre), ids);
  }

  private static NavigableSet<String> friends(NavigableSet<String> sides, Theatre theatre) {
    NavigableSet<String> friends = new TreeSet<>();
    for (Side side : theatre.sides()) {
      if (sides.stream().anyMatch(s -> theatre.allied(s, side.id()))) {
        friends.add(side.id());
      }
    }
    return friends;
  }

  /** Who did it: of a claim that tells only of the dead, its targets. */
  static List<Party> doers(Claim claim) {
    return claim.type() == ClaimType.CASUALTIES ? claim.targets() : claim.agents();
  }

  /** The sides of parties, without those whose side is not known. */
  static NavigableSet<String> sides(Collection<Party> parties, Theatre theatre) {
    NavigableSet<String> sides = new TreeSet<>();
    parties.forEach(party -> sides.add(theatre.sideOf(party.actor())));
    sides.remove(UNKNOWN);
    return sides;
  }

  /** Both as one. */
  Who with(Who other) {
    return new Who(
        union(doers, other.doers),
        union(hit, other.hit),
        union(friends, other.friends),
        union(doerIds, other.doerIds));
  }

  private static NavigableSet<String> union(NavigableSet<String> a, NavigableSet<String> b) {
    NavigableSet<String> both = new TreeSet<>(a);
    both.addAll(b);
    return both;
  }

  /** How much the parties speak for one event. */
  double likeness(Who other) {
    boolean allies = !Collections.disjoint(friends, other.doers);
    return agree(doers, other.doers, 0.6, allies ? 0 : -1)
        + agree(hit, other.hit, 0.3, -0.4)
        + agree(doerIds, other.doerIds, 0.4, 0);
  }

  private static double agree(
      NavigableSet<String> a, NavigableSet<String> b, double shared, double apart) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return Collections.disjoint(a, b) ? apart : shared;
  }
}
