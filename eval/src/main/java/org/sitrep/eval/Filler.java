package org.sitrep.eval;

import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.model.Point;

/**
 * An agent, target, place or source of a claim.
 *
 * @param actor the actor id of an agent or target
 * @param name the common English name of a place
 * @param point where the system puts a place
 * @param confidence how sure the system is of it; empty where it does not say
 */
public record Filler(
    Phrase phrase,
    Optional<String> actor,
    Optional<String> name,
    Optional<Point> point,
    OptionalDouble confidence) {
  /** A filler that does not say how sure it is. */
  public Filler(
      Phrase phrase, Optional<String> actor, Optional<String> name, Optional<Point> point) {
    this(phrase, actor, name, point, OptionalDouble.empty());
  }
}
