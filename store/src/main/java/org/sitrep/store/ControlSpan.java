package org.sitrep.store;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.model.Holding;

/**
 * Who is reported to hold a place on a day, as known on a day. An empty bound is open; first days
 * are included, ends are not.
 *
 * @param place the id of the theatre's place
 * @param side the id of the side
 * @param actor the id of the actor where one is told
 * @param incident the id of the incident that gave the place to that side; empty for a state at the
 *     start
 */
public record ControlSpan(
    String place,
    String side,
    Optional<String> actor,
    Holding.Firmness firmness,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> knownFrom,
    Optional<LocalDate> knownTo,
    Optional<String> incident) {}
