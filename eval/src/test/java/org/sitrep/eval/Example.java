package org.sitrep.eval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.model.Point;

/** A small document and claims on it, for tests to vary. */
final class Example {
  static final String SENTENCE = "The army captured Greenford on Friday, activists said.";
  static final String TEXT =
      SENTENCE + " \ud83d\udca5 Shelling of Greenford by rebels killed 3 people.";
  static final Map<String, String> SIDES = Map.of("army", "north", "guard", "north", "rebels", "s");
  static final Map<String, Point> POINTS = Map.of("Greenford", new Point(35, 40));
  static final ClaimDate FRIDAY = day("2017-10-13", "2017-10-13", "day");

  private Example() {}

  static ClaimDate day(String start, String end, String precision) {
    return new ClaimDate(start, Optional.of(end), precision);
  }

  static Filler filler(String text, String actor) {
    return new Filler(Phrase.of(text), Optional.of(actor), Optional.empty(), Optional.empty());
  }

  static Filler place(String text, String name, Optional<Point> point) {
    return new Filler(Phrase.of(text), Optional.empty(), Optional.of(name), point);
  }

  static Filler source(String text) {
    return new Filler(Phrase.of(text), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static ScoredClaim capture() {
    Map<Role, List<Filler>> fillers = new EnumMap<>(Role.class);
    fillers.put(Role.AGENTS, List.of(filler("The army", "army")));
    fillers.put(Role.PLACES, List.of(place("Greenford", "Greenford", Optional.empty())));
    fillers.put(Role.SOURCES, List.of(source("activists")));
    return new ScoredClaim(
        "capture",
        Optional.of(Phrase.of(SENTENCE)),
        Phrase.of("captured"),
        fillers,
        List.of(),
        Optional.of(FRIDAY),
        "happened");
  }

  static ScoredClaim shelling() {
    Map<Role, List<Filler>> fillers = new EnumMap<>(Role.class);
    fillers.put(Role.AGENTS, List.of(filler("rebels", "rebels")));
    fillers.put(Role.PLACES, List.of(place("Greenford", "Greenford", Optional.empty())));
    return new ScoredClaim(
        "shelling",
        Optional.of(Phrase.of("Shelling of Greenford by rebels killed 3 people.")),
        Phrase.of("Shelling"),
        fillers,
        List.of(new Toll("killed", OptionalDouble.of(3))),
        Optional.of(FRIDAY),
        "happened");
  }

  static ScoredClaim with(ScoredClaim claim, Role role, Filler... changed) {
    Map<Role, List<Filler>> fillers = new EnumMap<>(claim.fillers());
    fillers.put(role, List.of(changed));
    return new ScoredClaim(
        claim.type(),
        claim.evidence(),
        claim.trigger(),
        fillers,
        claim.casualties(),
        claim.date(),
        claim.status());
  }

  static ScoredClaim withTrigger(ScoredClaim claim, String type, Phrase trigger) {
    return new ScoredClaim(
        type,
        Optional.empty(),
        trigger,
        claim.fillers(),
        claim.casualties(),
        claim.date(),
        claim.status());
  }

  static Scores score(List<ScoredClaim> gold, List<ScoredClaim> system) {
    var document = new GoldDocument("d", "Daily", Optional.empty(), Optional.empty(), TEXT);
    var dataset = new Dataset(List.of(document), Map.of("d", gold));
    return new Scorer(SIDES, POINTS).score(dataset, Map.of("d", system));
  }
}
