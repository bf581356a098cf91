package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Span;

/** The phrases that fill the roles of one trigger, in text order and without repeats. */
final class Roles {
  private final List<Span> agents = new ArrayList<>();
  private final List<Span> targets = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();

  void agent(Span span) {
    add(agents, span);
  }

  void target(Span span) {
    add(targets, span);
  }

  void place(Span span) {
    add(places, span);
  }

  private static void add(List<Span> role, Span span) {
    if (role.stream().noneMatch(span::overlaps)) {
      role.add(span);
    }
  }

  List<Span> agents() {
    return sorted(agents);
  }

  /** Targets; who is an agent is none. */
  List<Span> targets() {
    return sorted(targets).stream().filter(t -> agents.stream().noneMatch(t::overlaps)).toList();
  }

  List<Span> places() {
    return sorted(places);
  }

  private static List<Span> sorted(List<Span> spans) {
    return spans.stream().sorted().toList();
  }
}
