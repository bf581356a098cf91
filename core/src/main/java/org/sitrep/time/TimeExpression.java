package org.sitrep.time;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.DateRange;
import org.sitrep.model.Span;

/**
 * A time expression and its meaning.
 *
 * @param sentence the number of its sentence
 * @param bounds the two ends of a span told by its ends ("17-18 September"); else empty
 */
record TimeExpression(
    Span span, int sentence, TimeKind kind, TimeValue value, List<TimeExpression> bounds) {
  TimeExpression {
    bounds = List.copyOf(bounds);
  }

  Optional<DateRange> range() {
    return value.range();
  }
}
