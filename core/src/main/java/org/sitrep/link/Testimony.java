package org.sitrep.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Status;

/**
 * An incident's claims, sorted by what they say of it.
 *
 * @param told those that say that it happened or may have; also what is denied in a sentence that
 *     credits it to somebody else than the denier
 * @param denied those that deny it; also what its only source denies in the same sentence
 * @param expected those that say that it is to come
 */
record Testimony(List<Claim> told, List<Claim> denied, List<Claim> expected) {
  Testimony {
    told = List.copyOf(told);
    denied = List.copyOf(denied);
    expected = List.copyOf(expected);
  }

  static Testimony of(ClaimType type, List<Claim> claims) {
    List<Claim> told = new ArrayList<>();
    List<Claim> denied = new ArrayList<>();
    List<Claim> expected = new ArrayList<>();
    for (Claim claim : claims) {
      if (denies(claim, type)) {
        denied.add(claim);
      } else if (claim.status() == Status.DENIED) {
        (creditedToOthers(claim, claims) ? told : denied).add(claim);
      } else if (deniedByItsSource(claim, claims)) {
        denied.add(claim);
      } else {
        (claim.status() == Status.EXPECTED ? expected : told).add(claim);
      }
    }
    return new Testimony(told, denied, expected);
  }

  /** Whether a claim is a denial of an incident of another type. */
  static boolean denies(Claim claim, ClaimType type) {
    return claim.type() == ClaimType.DENY && type != ClaimType.DENY;
  }

  private static boolean creditedToOthers(Claim act, List<Claim> claims) {
    List<Claim> denials = denials(act, claims);
    return !denials.isEmpty() && !otherSources(act, denials).isEmpty();
  }

  /** "Russia denied that it had bombed them": told after the denial, by nobody but the denier. */
  private static boolean deniedByItsSource(Claim act, List<Claim> claims) {
    List<Claim> before =
        denials(act, claims).stream()
            .filter(denial -> denial.trigger().compareTo(act.trigger()) < 0)
            .toList();
    return act.type() != ClaimType.DENY
        && !act.sources().isEmpty()
        && !before.isEmpty()
        && otherSources(act, before).isEmpty();
  }

  /** The denials in the sentence of an act. */
  private static List<Claim> denials(Claim act, List<Claim> claims) {
    return claims.stream()
        .filter(c -> c.type() == ClaimType.DENY && c.article().equals(act.article()))
        .filter(c -> c.evidence().equals(act.evidence()))
        .toList();
  }

  /** Whom a sentence credits with an act without those who deny it. */
  private static Set<String> otherSources(Claim act, List<Claim> denials) {
    Set<String> credited = new HashSet<>();
    act.sources().forEach(source -> credited.add(source.voice()));
    denials.forEach(denial -> denial.agents().forEach(party -> credited.remove(party.actor())));
    denials.forEach(denial -> denial.sources().forEach(source -> credited.remove(source.voice())));
    return credited;
  }

  /** Whether all who tell it say that it is not confirmed. */
  boolean unconfirmed() {
    return !told.isEmpty() && told.stream().allMatch(c -> c.status() == Status.UNCONFIRMED);
  }
}
