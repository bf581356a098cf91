package org.sitrep.time;

import java.util.List;
import java.util.Set;
import org.sitrep.model.Span;

/** The two ends of a span as expressions of their own: "17" and "18 September". */
final class Bounds {
  private static final Set<String> JOINS =
      Set.of("-", "–", "—", "to", "until", "till", "through", "and", "into", "/");
  private static final Set<String> OPENERS = Set.of("from", "between", "the", "into");

  private Bounds() {}

  static List<TimeExpression> of(
      List<Part> parts, TimeMatch match, int sentence, TimeKind kind, List<TimeValue> ends) {
    int from = match.from();
    while (from < match.to() && OPENERS.contains(parts.get(from).lower())) {
      from++;
    }
    int join = from + 1;
    while (join < match.to() - 1 && !JOINS.contains(parts.get(join).lower())) {
      join++;
    }
    int second = join + 1;
    while (second < match.to() - 1 && OPENERS.contains(parts.get(second).lower())) {
      second++;
    }
    if (second >= match.to()) {
      return List.of();
    }
    Span before = TimeReader.span(parts, from, join);
    Span after = TimeReader.span(parts, second, match.to());
    return List.of(
        new TimeExpression(before, sentence, kind, ends.get(0), List.of()),
        new TimeExpression(after, sentence, kind, ends.get(1), List.of()));
  }
}
