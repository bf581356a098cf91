package org.sitrep.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.actor.Word.Head;
import org.sitrep.actor.Word.Owner;

/** Finds whom a noun phrase names: the most specific owner that is no mere epithet. */
final class Owners {
  private static final Set<String> EPITHETS = WordLists.folded("epithets");

  private final Kinship kinship;
  private final Lexicon lexicon;

  Owners(Kinship kinship, Lexicon lexicon) {
    this.kinship = kinship;
    this.lexicon = lexicon;
  }

  /** The owner that a phrase names, leaving out "X-backed", "anti-X" and the like. */
  Optional<Owner> in(Phrase phrase) {
    Optional<Owner> best = Optional.empty();
    boolean proper = false;
    List<Hit> inside = phrase.inside();
    for (int i = 0; i < inside.size(); i++) {
      Hit hit = inside.get(i);
      if (hit.word() instanceof Owner owner && !epithet(phrase.pieces(), hit)) {
        boolean capital = phrase.pieces().get(hit.from()).capital();
        boolean common = proper && !capital && !kin(owner, best.orElse(owner));
        if (!common && best.filter(earlier -> !better(owner, earlier)).isEmpty()) {
          best = Optional.of(owner);
          proper = capital && owner.name();
        }
      } else if (best.isEmpty() && hit.word() instanceof Head head && owns(head, inside, i)) {
        best = Optional.of(new Owner(lexicon.forces(head.actor()), false, false));
      }
    }
    return best;
  }

  /** Whether a party is a part of another: "regime warplanes" after "Assad". */
  private boolean kin(Owner later, Owner earlier) {
    return kinship.descends(later.forces().actor(), earlier.forces().actor());
  }

  /** Whom "anti-X" names. */
  Optional<Owner> opposed(Phrase phrase) {
    return phrase.inside().stream()
        .map(Hit::word)
        .filter(Owner.class::isInstance)
        .map(Owner.class::cast)
        .findFirst();
  }

  /** "Coalition warplanes": a body that owns the forces named next. */
  private static boolean owns(Head head, List<Hit> inside, int at) {
    if (head.kind() != Kind.BODY || head.actor().isEmpty() || at + 1 >= inside.size()) {
      return false;
    }
    return inside.get(at + 1).word() instanceof Head next
        && (next.kind() == Kind.AIR || next.kind() == Kind.GROUND);
  }

  private boolean better(Owner later, Owner earlier) {
    if (later.name() != earlier.name()) {
      return later.name();
    }
    return !kinship.descends(earlier.forces().actor(), later.forces().actor());
  }

  private static boolean epithet(List<Piece> pieces, Hit hit) {
    if (hit.from() > 0 && pieces.get(hit.from() - 1).key().equals("anti")) {
      return true;
    }
    int next = hit.to();
    while (next < pieces.size() && pieces.get(next).clitic()) {
      next++;
    }
    return next < pieces.size() && EPITHETS.contains(pieces.get(next).key());
  }
}
