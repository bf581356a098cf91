package org.sitrep.link;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
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
    SortedSet<String> doers,
    SortedSet<String> hit,
    SortedSet<String> friends,
    SortedSet<String> doerIds) {
  private static final String UNKNOWN = "unknown";

  static Who of(Claim claim, Theatre theatre) {
    List<Party> doers = doers(claim);
    List<Party> hit = doers == claim.agents() ? claim.targets() : claim.agents();
    SortedSet<String> ids = new TreeSet<>();
    doers.forEach(party -> ids.add(party.actor()));
    SortedSet<String> sides = sides(doers, theatre);
    return new Who(sides, sides(hit, theatre), friends(sides, theatre), ids);
  }

  private static SortedSet<String> friends(SortedSet<String> sides, Theatre theatre) {
    SortedSet<String> friends = new TreeSet<>();
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
  static SortedSet<String> sides(Collection<Party> parties, Theatre theatre) {
    SortedSet<String> sides = new TreeSet<>();
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

  private static SortedSet<String> union(SortedSet<String> a, SortedSet<String> b) {
    SortedSet<String> both = new TreeSet<>(a);
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
      SortedSet<String> a, SortedSet<String> b, double shared, double apart) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return Collections.disjoint(a, b) ? apart : shared;
  }
}
