package org.sitrep.link;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Difference;
import org.sitrep.theatre.Theatre;

/** Two voices that each name a doer, of sides that are neither the same nor allies. */
final class DoerComparison implements DifferenceFinder.Comparison {
  private final ClaimType type;
  private final Theatre theatre;

  DoerComparison(Hearing hearing) {
    this.type = hearing.type();
    this.theatre = hearing.library().theatre();
  }

  @Override
  public Optional<Difference> of(Voice one, Voice other) {
    if (type == ClaimType.CLASH || type == ClaimType.NEGOTIATE || type == ClaimType.AGREE) {
      return Optional.empty();
    }
    NavigableSet<String> ones = sides(one);
    NavigableSet<String> others = sides(other);
    return ones.isEmpty() || others.isEmpty() || !opposed(ones, others)
        ? Optional.empty()
        : Optional.of(difference(one, other));
  }

  private NavigableSet<String> sides(Voice voice) {
    NavigableSet<String> sides = new TreeSet<>();
    voice.claims().stream()
        .filter(claim -> claim.type() == type)
        .forEach(claim -> sides.addAll(fighting(claim)));
    return sides;
  }

  private boolean opposed(NavigableSet<String> ones, NavigableSet<String> others) {
    return ones.stream().allMatch(one -> others.stream().noneMatch(o -> theatre.allied(one, o)));
  }

  /** The doers' sides, without those that do not fight: naming them contradicts nothing. */
  private NavigableSet<String> fighting(Claim claim) {
    NavigableSet<String> sides = Who.sides(Who.doers(claim), theatre);
    sides.removeIf(id -> theatre.side(id).filter(side -> !side.fights()).isPresent());
    return sides;
  }

  private Difference difference(Voice one, Voice other) {
    boolean holds = type == ClaimType.CAPTURE;
    Claim first = naming(one);
    Claim second = naming(other);
    String tells = holds ? " tells of a capture by " : " names ";
    String message =
        one.name() + tells + names(first) + "; " + other.name() + tells + names(second) + ".";
    Difference.Kind kind = holds ? Difference.Kind.CONTROL : Difference.Kind.ACTOR;
    return new Difference(kind, first.id(), second.id(), message);
  }

  private Claim naming(Voice voice) {
    return voice.claims().stream()
        .filter(claim -> claim.type() == type)
        .filter(claim -> !fighting(claim).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private String names(Claim claim) {
    return Who.doers(claim).stream()
        .map(party -> theatre.nameOf(party.actor()))
        .distinct()
        .collect(Collectors.joining(" and "));
  }
}
