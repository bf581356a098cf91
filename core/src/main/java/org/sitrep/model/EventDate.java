package org.sitrep.model;

import java.util.Optional;

/**
 * When a claim's event happened.
 *
 * @param range the days; the published date where precision is NONE, and {@link DateRange#UNKNOWN}
 *     where that is not known either
 * @param span the words that tell it, in the sentence or before; empty where none
 */
public record EventDate(DateRange range, DatePrecision precision, Optional<Span> span) {
  /** Whether anything is known of the time, be it only by which day it was told. */
  public boolean known() {
    return precision != DatePrecision.NONE || range.known();
  }
}
