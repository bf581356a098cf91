package org.sitrep.model;

import java.util.Optional;

/**
 * When an article was published.
 *
 * @param range the day; several days where only an interval is known
 * @param inferred true where no field and no line of the article gives it and it was derived from
 *     other dates
 * @param reason what gave it, for a person to read: "JSON-LD", "address", "date line"; empty where
 *     a field of the input gave it
 * @param time what the clock showed on the first day, where that matters: of an entry of a live
 *     blog
 */
public record Published(
    DateRange range, boolean inferred, String reason, Optional<TimeOfDay> time) {
  /** A date without a time. */
  public Published(DateRange range, boolean inferred, String reason) {
    this(range, inferred, reason, Optional.empty());
  }

  /** A date that the input gives, or that was inferred. */
  public Published(DateRange range, boolean inferred) {
    this(range, inferred, "");
  }

  /** The same at a time. */
  public Published at(Optional<TimeOfDay> clock) {
    return new Published(range, inferred, reason, clock);
  }
}
