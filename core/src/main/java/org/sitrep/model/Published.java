package org.sitrep.model;

/**
 * When an article was published.
 *
 * @param range the day; several days where only an interval is known
 * @param inferred true where no field and no line of the article gives it and it was derived from
 *     other dates
 * @param reason what gave it, for a person to read: "JSON-LD", "address", "date line"; empty where
 *     a field of the input gave it
 */
public record Published(DateRange range, boolean inferred, String reason) {
  /** A date that the input gives, or that was inferred. */
  public Published(DateRange range, boolean inferred) {
    this(range, inferred, "");
  }
}
