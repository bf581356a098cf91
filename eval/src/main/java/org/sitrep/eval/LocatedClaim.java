package org.sitrep.eval;

import static java.lang.Math.max;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A claim and where its words stand.
 *
 * @param sentence empty where the claim gives none or the text does not have it
 * @param trigger likewise
 * @param fillers every role
 */
public record LocatedClaim(
    ScoredClaim claim,
    List<Offsets> sentence,
    List<Offsets> trigger,
    Map<Role, List<LocatedFiller>> fillers) {
  public LocatedClaim {
    sentence = List.copyOf(sentence);
    trigger = List.copyOf(trigger);
    fillers = Map.copyOf(fillers);
  }

  /** How far from the trigger fillers are looked for first where there is no sentence. */
  private static final int NEAR = 300;

  static LocatedClaim of(ScoredClaim claim, PhraseFinder finder) {
    List<Offsets> sentence = claim.evidence().map(e -> finder.find(e, List.of())).orElse(List.of());
    List<Offsets> trigger = finder.find(claim.trigger(), sentence);
    List<Offsets> near = sentence.isEmpty() ? around(trigger) : sentence;
    Map<Role, List<LocatedFiller>> fillers = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      var located =
          claim.fillers(role).stream()
              .map(f -> new LocatedFiller(f, finder.find(f.phrase(), near)))
              .toList();
      fillers.put(role, located);
    }
    return new LocatedClaim(claim, sentence, trigger, fillers);
  }

  private static List<Offsets> around(List<Offsets> trigger) {
    return trigger.stream()
        .map(t -> new Offsets(max(0, t.start() - NEAR), t.end() + NEAR))
        .toList();
  }

  /** Its type. */
  public String type() {
    return claim.type();
  }

  /** The fillers of a role. */
  public List<LocatedFiller> fillers(Role role) {
    return fillers.getOrDefault(role, List.of());
  }
}
