package org.sitrep.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.DateRange;

/**
 * The day that an article without a published date begins with: "Homs, 3 May 2016 - The army ...".
 * Its weekdays are those up to that day.
 */
final class Dateline {
  /** How many parts of the article may stand before it. */
  private static final int REACH = 8;

  private static final Set<String> ENDS = Set.of("-", "–", "—", ":", "(", "/", "|", ")");

  private Dateline() {}

  static Optional<DateRange> of(List<Part> first, List<TimeMatch> matches) {
    return matches.stream()
        .filter(match -> match.is("kind", "full") && match.from() < REACH)
        .filter(match -> match.to() < first.size())
        .filter(match -> ENDS.contains(first.get(match.to()).lower()))
        .filter(match -> first.subList(0, match.from()).stream().noneMatch(Dateline::tells))
        .findFirst()
        .flatMap(match -> CalendarReader.date(match, new Context(Optional.empty(), true)))
        .flatMap(TimeValue::range);
  }

  /** Whether a word makes a sentence of what stands before a date: "On", "since", "fell". */
  private static boolean tells(Part part) {
    return part.tag().equals("VERB") || part.tag().equals("AUX") || part.lower().equals("on");
  }
}
