package org.sitrep.model;

/**
 * When an article was published.
 *
 * @param range the day; several days where only an interval is known
 * @param inferred true where no field and no line of the article gives it and it was derived from
 *     other dates
 */
public record Published(DateRange range, boolean inferred) {}
