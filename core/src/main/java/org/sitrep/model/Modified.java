package org.sitrep.model;

import java.time.LocalDate;

/**
 * When an article was last changed.
 *
 * @param reason what gave it, for a person to read: "JSON-LD", "meta", "text"
 */
public record Modified(LocalDate day, String reason) {}
