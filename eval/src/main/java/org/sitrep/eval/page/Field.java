package org.sitrep.eval.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.eval.Cause;
import org.sitrep.eval.ClaimDate;
import org.sitrep.eval.Filler;
import org.sitrep.eval.LocatedClaim;
import org.sitrep.eval.Role;
import org.sitrep.eval.Toll;

/** A field of a claim, as an error shows it. */
enum Field {
  TYPE(Cause.TYPE),
  TRIGGER(Cause.TYPE),
  AGENTS(Cause.AGENTS, Cause.ACTOR),
  TARGETS(Cause.TARGETS, Cause.ACTOR),
  PLACES(Cause.PLACES, Cause.LOCATION),
  DATE(Cause.DATE),
  STATUS(Cause.STATUS),
  SOURCES(Cause.SOURCES),
  CASUALTIES(Cause.CASUALTIES);

  private final Cause first;
  private final Cause second;

  Field(Cause only) {
    this(only, only);
  }

  Field(Cause first, Cause second) {
    this.first = first;
    this.second = second;
  }

  /** What can be wrong with it. */
  Set<Cause> causes() {
    return EnumSet.of(first, second);
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a claim has in it. */
  List<String> values(LocatedClaim claim) {
    return switch (this) {
      case TYPE -> List.of(claim.type());
      case TRIGGER -> List.of(claim.claim().trigger().text());
      case AGENTS -> fillers(claim, Role.AGENTS);
      case TARGETS -> fillers(claim, Role.TARGETS);
      case PLACES -> fillers(claim, Role.PLACES);
      case SOURCES -> fillers(claim, Role.SOURCES);
      case DATE -> claim.claim().date().map(Field::days).stream().toList();
      case STATUS -> List.of(claim.claim().status());
      case CASUALTIES -> claim.claim().casualties().stream().map(Field::toll).toList();
    };
  }

  private static List<String> fillers(LocatedClaim claim, Role role) {
    return claim.claim().fillers(role).stream().map(Field::filler).toList();
  }

  private static String filler(Filler filler) {
    Optional<String> meant = filler.actor().or(filler::name);
    String words = filler.phrase().text();
    return meant.filter(m -> !m.equals(words)).map(m -> words + " (" + m + ")").orElse(words);
  }

  private static String days(ClaimDate date) {
    String end = date.end().filter(e -> !e.equals(date.start())).map(e -> " to " + e).orElse("");
    return date.start() + end + ", " + date.precision();
  }

  private static String toll(Toll toll) {
    return toll.kind() + (toll.min().isPresent() ? " " + Math.round(toll.min().getAsDouble()) : "");
  }
}
