package org.sitrep.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Status;
import org.sitrep.text.ResourceLines;

/**
 * Finds the act that a denial is about: the one told as denied, after the denial or as what was
 * reported, in the same sentence, else an act of the sentences before it that the denier is said to
 * have done.
 */
final class Companions {
  private static final int BEFORE = 4;

  /** How many characters before a denial the act may stand. */
  private static final int NEAR = 600;

  private static final Pattern REPORTED =
      Pattern.compile(
          "(?i)\\b(?:"
              + String.join("|", ResourceLines.of(Companions.class, "reported.txt"))
              + ")\\s++(?:that|of)\\b");

  private Companions() {}

  /** The denials of an article's sorted claims, by the act that they deny. */
  static Map<Claim, List<Claim>> of(List<Claim> claims, Library library) {
    Map<Claim, List<Claim>> denials = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.type() == ClaimType.DENY) {
        denied(claims, i, library)
            .ifPresent(act -> denials.computeIfAbsent(act, a -> new ArrayList<>()).add(claim));
      }
    }
    return denials;
  }

  private static Optional<Claim> denied(List<Claim> claims, int denial, Library library) {
    Claim claim = claims.get(denial);
    int from = Math.max(0, denial - BEFORE);
    int to = Math.min(claims.size(), denial + BEFORE + 1);
    return claims.subList(from, to).stream()
        .filter(c -> c.evidence().equals(claim.evidence()))
        .filter(c -> c.type() != ClaimType.DENY)
        .filter(
            c ->
                c.status() == Status.DENIED
                    || chargedAfter(claim, c, library)
                    || reportedBefore(claim, c, library))
        .findFirst()
        .or(() -> before(claims.subList(from, denial), claim, library));
  }

  private static Optional<Claim> before(List<Claim> claims, Claim denial, Library library) {
    NavigableSet<String> deniers = Who.sides(denial.agents(), library.theatre());
    for (int i = claims.size() - 1; i >= 0; i--) {
      Claim act = claims.get(i);
      NavigableSet<String> doers = Who.sides(Who.doers(act), library.theatre());
      if (chargeable(act)
          && !act.evidence().equals(denial.evidence())
          && denial.evidence().start() - act.evidence().end() < NEAR
          && !Collections.disjoint(deniers, doers)) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }

  /** "Rejected claims that it bombed": the act is told after the word that denies it. */
  private static boolean chargedAfter(Claim denial, Claim act, Library library) {
    NavigableSet<String> deniers = Who.sides(denial.agents(), library.theatre());
    NavigableSet<String> doers = Who.sides(Who.doers(act), library.theatre());
    return chargeable(act)
        && act.trigger().compareTo(denial.trigger()) > 0
        && (deniers.isEmpty() || !Collections.disjoint(deniers, doers));
  }

  /** "Reports that it took the town were denied": the act is told as what others say. */
  private static boolean reportedBefore(Claim denial, Claim act, Library library) {
    int start = act.evidence().start();
    int trigger = act.trigger().start();
    String sentence = library.sentence(act);
    return act.status() != Status.EXPECTED
        && trigger >= start
        && trigger - start <= sentence.length()
        && act.trigger().compareTo(denial.trigger()) < 0
        && REPORTED.matcher(sentence.substring(0, trigger - start)).find();
  }

  /** Whether a claim tells of an act that its doer may want to deny. */
  private static boolean chargeable(Claim act) {
    return act.status() != Status.EXPECTED
        && switch (act.type()) {
          case AIRSTRIKE, SHELLING, CHEMICAL, ASSAULT, EXPLOSION, EXECUTION, SHOOTDOWN -> true;
          default -> false;
        };
  }
}
