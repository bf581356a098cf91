package org.sitrep.eval;

import java.util.Optional;
import org.sitrep.model.Point;

/**
 * An agent, target, place or source of a claim.
 *
 * @param actor the actor id of an agent or target
 * @param name the common English name of a place
 * @param point where the system puts a place
 */
public record Filler(
    Phrase phrase, Optional<String> actor, Optional<String> name, Optional<Point> point) {}
