package org.sitrep.link;

import java.util.Collections;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Difference;
import org.sitrep.theatre.Theatre;

/** One voice tells that an attack gained its ground, another that it was beaten off. */
final class OutcomeComparison implements DifferenceFinder.Comparison {
  private static final Set<ClaimType> GAINS =
      EnumSet.of(ClaimType.CAPTURE, ClaimType.ADVANCE, ClaimType.LIFT_SIEGE);

  private final Theatre theatre;

  OutcomeComparison(Hearing hearing) {
    this.theatre = hearing.library().theatre();
  }

  @Override
  public Optional<Difference> of(Voice one, Voice other) {
    return between(one, other).or(() -> between(other, one));
  }

  private Optional<Difference> between(Voice winner, Voice holder) {
    if (tells(winner, ClaimType.REPEL) || GAINS.stream().anyMatch(gain -> tells(holder, gain))) {
      return Optional.empty();
    }
    for (Claim gain : winner.claims()) {
      for (Claim repel : holder.claims()) {
        if (GAINS.contains(gain.type())
            && repel.type() == ClaimType.REPEL
            && sameAttacker(gain, repel)) {
          return Optional.of(difference(winner, gain, holder, repel));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean tells(Voice voice, ClaimType type) {
    return voice.claims().stream().anyMatch(claim -> claim.type() == type);
  }

  private boolean sameAttacker(Claim gain, Claim repel) {
    NavigableSet<String> gaining = Who.sides(gain.agents(), theatre);
    NavigableSet<String> repelled = Who.sides(repel.targets(), theatre);
    return gaining.isEmpty() || repelled.isEmpty() || !Collections.disjoint(gaining, repelled);
  }

  private static Difference difference(Voice winner, Claim gain, Voice holder, Claim repel) {
    String message =
        winner.name()
            + " tells that ground was gained; "
            + holder.name()
            + " that the attack was beaten off.";
    return new Difference(Difference.Kind.OUTCOME, gain.id(), repel.id(), message);
  }
}
