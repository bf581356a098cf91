package org.sitrep.time;

import java.util.Optional;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.EventDate;
import org.sitrep.model.Span;

/**
 * A date that a claim's event may have.
 *
 * @param sentence the number of the sentence that tells it
 * @param rank among those of its side of the claim's sentence, 0 the nearest
 */
record Candidate(
    Span span, int sentence, TimeKind kind, DateRange range, DatePrecision precision, int rank) {
  EventDate date() {
    return new EventDate(range, precision, Optional.of(span));
  }
}
