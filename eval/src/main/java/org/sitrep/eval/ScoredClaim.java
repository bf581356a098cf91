package org.sitrep.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A claim of an annotator or a system, as far as it is scored.
 *
 * @param type as the file names it; an unknown one is scored too
 * @param evidence its sentence; always there in gold
 * @param trigger the words that name the event
 * @param fillers agents, targets, places and sources; a role may be missing
 * @param date always there in gold
 * @param status happened, expected …
 * @param confidence how sure the system is; empty where it does not say
 */
public record ScoredClaim(
    String type,
    Optional<Phrase> evidence,
    Phrase trigger,
    Map<Role, List<Filler>> fillers,
    List<Toll> casualties,
    Optional<ClaimDate> date,
    String status,
    OptionalDouble confidence) {
  public ScoredClaim {
    fillers = Map.copyOf(fillers);
    casualties = List.copyOf(casualties);
  }

  /** A claim that does not say how sure it is. */
  public ScoredClaim(
      String type,
      Optional<Phrase> evidence,
      Phrase trigger,
      Map<Role, List<Filler>> fillers,
      List<Toll> casualties,
      Optional<ClaimDate> date,
      String status) {
    this(type, evidence, trigger, fillers, casualties, date, status, OptionalDouble.empty());
  }

  /** The fillers of a role. */
  public List<Filler> fillers(Role role) {
    return fillers.getOrDefault(role, List.of());
  }
}
