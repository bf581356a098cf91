package org.sitrep.model;

import java.time.LocalDate;

/**
 * The standing that an incident had from a day on, by what was published up to that day.
 *
 * @param day the day of publication that changed it
 * @param voices how many independent voices told it by then
 * @param reason one sentence that says why
 */
public record StandingOn(LocalDate day, Standing standing, int voices, String reason) {}
