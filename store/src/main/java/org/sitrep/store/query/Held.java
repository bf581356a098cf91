package org.sitrep.store.query;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of control, as the database has it.
 *
 * @param role holds, contests, besieges, claims
 * @param firmness empty where the side does not hold the place
 * @param incident the id of the incident that tells it; empty where the start state gives it
 */
public record Held(
    String place,
    String side,
    String role,
    Optional<String> firmness,
    LocalDate since,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<LocalDate> knownFrom,
    Optional<LocalDate> knownTo,
    Optional<String> incident) {}
