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
 * @param coming whether the words before it say that the time is to come
 */
record TimeExpression(
    Span span,
    int sentence,
    TimeKind kind,
    TimeValue value,
    List<TimeExpression> bounds,
    boolean coming) {
  TimeExpression {
    bounds = List.copyOf(bounds);
  }

  TimeExpression(
      Span span, int sentence, TimeKind kind, TimeValue value, List<TimeExpression> bounds) {
    this(span, sentence, kind, value, bounds, false);
  }

  /** The same, of what is to come or not. */
  TimeExpression coming(boolean told) {
    return new TimeExpression(span, sentence, kind, value, bounds, told);
  }

  Optional<DateRange> range() {
    return value.range();
  }
}
