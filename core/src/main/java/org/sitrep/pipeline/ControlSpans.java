package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sitrep.control.ControlHistory;
import org.sitrep.model.Control;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlSpan;
import org.sitrep.model.Holding;
import org.sitrep.model.Stake;

/**
 * All answers of a {@link ControlHistory} at once, as stretches in both times, so that a slider
 * needs to ask but once. What articles without a day of publication tell counts as known from the
 * day after the last one.
 */
public final class ControlSpans {
  /** A report of a fight or an open claim stops to count after so many days. */
  private static final int OPEN_DAYS = 30;

  private static final Comparator<ControlSpan> ORDER =
      Comparator.comparing(ControlSpan::placeId)
          .thenComparing(span -> span.knownFrom().orElse(LocalDate.MIN))
          .thenComparing(ControlSpan::from)
          .thenComparing(ControlSpan::role)
          .thenComparing(ControlSpan::side);
  private final ControlHistory history;
  private final Optional<LocalDate> last;
  private final List<ControlSpan> spans = new ArrayList<>();

  private ControlSpans(ControlHistory history, Optional<LocalDate> last) {
    this.history = history;
    this.last = last;
  }

  /** All spans, by place, then by what became known first. */
  public static List<ControlSpan> of(ControlHistory history) {
    return of(
        history,
        history.knownDays().stream()
            .filter(d -> !d.equals(ControlHistory.LATEST) && !d.equals(LocalDate.MIN))
            .max(Comparator.naturalOrder()));
  }

  /**
   * All spans of a history of some places, by place, then by what became known first.
   *
   * @param last the last day on which something became known of any place at all
   */
  public static List<ControlSpan> of(ControlHistory history, Optional<LocalDate> last) {
    return List.copyOf(history.places()).parallelStream()
        .flatMap(place -> new ControlSpans(history, last).place(place).stream())
        .sorted(ORDER)
        .toList();
  }

  /** A span without the time in which it was known. */
  private record Fact(
      String side,
      ControlSpan.Role role,
      Optional<Holding.Firmness> firmness,
      LocalDate since,
      Optional<String> claim) {}

  private record Run(Fact fact, LocalDate from, Optional<LocalDate> to) {}

  private List<ControlSpan> place(String place) {
    Map<Run, LocalDate> open = new LinkedHashMap<>();
    List<ControlChange> before = List.of();
    for (LocalDate day : history.knownDays(place)) {
      List<ControlChange> story = history.story(LocalDate.MAX, day, place);
      if (story.equals(before)) {
        continue;
      }
      before = story;
      Set<Run> now = runs(place, day, story);
      for (Run run : List.copyOf(open.keySet())) {
        if (!now.contains(run)) {
          add(place, run, open.remove(run), Optional.of(day));
        }
      }
      now.forEach(run -> open.putIfAbsent(run, day));
    }
    open.forEach((run, from) -> add(place, run, from, Optional.empty()));
    return spans;
  }

  /** What holds when, as known on a day. */
  private Set<Run> runs(String place, LocalDate knownOn, List<ControlChange> story) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (ControlChange change : story) {
      days.add(change.day());
      days.add(change.day().plusDays(OPEN_DAYS));
    }
    Set<Run> runs = new LinkedHashSet<>();
    Map<Fact, LocalDate> open = new LinkedHashMap<>();
    Map<LocalDate, Control> course = history.on(days, knownOn, place);
    for (LocalDate day : days) {
      Control then = course.get(day);
      Set<Fact> now = then == null ? Set.of() : facts(then);
      for (Fact fact : List.copyOf(open.keySet())) {
        if (!now.contains(fact)) {
          runs.add(new Run(fact, open.remove(fact), Optional.of(day)));
        }
      }
      now.forEach(fact -> open.putIfAbsent(fact, day));
    }
    open.forEach((fact, from) -> runs.add(new Run(fact, from, Optional.empty())));
    return runs;
  }

  private static Set<Fact> facts(Control control) {
    Set<Fact> facts = new LinkedHashSet<>();
    control
        .holding()
        .ifPresent(
            held ->
                facts.add(
                    new Fact(
                        held.side(),
                        ControlSpan.Role.HOLDS,
                        Optional.of(held.firmness()),
                        held.since(),
                        held.claims().stream().findFirst())));
    for (Stake stake : control.stakes()) {
      facts.add(
          new Fact(
              stake.side(),
              role(stake.kind()),
              Optional.empty(),
              stake.since(),
              stake.claims().stream().findFirst()));
    }
    return facts;
  }

  private static ControlSpan.Role role(Stake.Kind kind) {
    return switch (kind) {
      case CONTESTS -> ControlSpan.Role.CONTESTS;
      case BESIEGES -> ControlSpan.Role.BESIEGES;
      case CLAIMS -> ControlSpan.Role.CLAIMS;
    };
  }

  private void add(String place, Run run, LocalDate from, Optional<LocalDate> to) {
    Fact fact = run.fact();
    spans.add(
        new ControlSpan(
            place,
            fact.side(),
            fact.role(),
            fact.firmness(),
            fact.since(),
            run.from(),
            run.to(),
            shown(from),
            to.flatMap(this::shown),
            fact.claim()));
  }

  private Optional<LocalDate> shown(LocalDate day) {
    if (day.equals(LocalDate.MIN)) {
      return Optional.empty();
    }
    if (!day.equals(ControlHistory.LATEST)) {
      return Optional.of(day);
    }
    return last.map(known -> known.plusDays(1));
  }
}
