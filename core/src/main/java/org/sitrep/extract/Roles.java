package org.sitrep.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.sitrep.model.Span;

/**
 * The phrases that fill the roles of one trigger, in text order (sources: nearest to the fact
 * first) and without repeats, each with how probable that is given the trigger.
 */
final class Roles {
  private final NavigableMap<Span, Double> agents = new TreeMap<>();
  private final NavigableMap<Span, Double> targets = new TreeMap<>();
  private final NavigableMap<Span, Double> places = new TreeMap<>();
  private final Map<Span, Double> sources = new LinkedHashMap<>();

  void agent(Span span) {
    agent(span, 1);
  }

  void agent(Span span, double p) {
    add(agents, span, p);
  }

  void target(Span span) {
    target(span, 1);
  }

  void target(Span span, double p) {
    add(targets, span, p);
  }

  void place(Span span) {
    place(span, 1);
  }

  void place(Span span, double p) {
    add(places, span, p);
  }

  private static void add(NavigableMap<Span, Double> role, Span span, double p) {
    if (role.keySet().stream().noneMatch(span::overlaps)) {
      role.put(span, p);
    }
  }

  List<Span> agents() {
    return List.copyOf(agents.keySet());
  }

  /** Targets; who is an agent is none. */
  List<Span> targets() {
    return targets.keySet().stream()
        .filter(t -> agents.keySet().stream().noneMatch(t::overlaps))
        .toList();
  }

  List<Span> places() {
    return List.copyOf(places.keySet());
  }

  void source(Span span, double p) {
    sources.put(span, p);
  }

  /** Those credited, nearest to the fact first. */
  List<Span> sources() {
    return List.copyOf(sources.keySet());
  }

  /** The probabilities of {@link #sources}, in their order. */
  List<Double> sureSources() {
    return new ArrayList<>(sources.values());
  }

  /** The probabilities of {@link #agents}, in their order. */
  List<Double> sureAgents() {
    return new ArrayList<>(agents.values());
  }

  /** The probabilities of {@link #targets}, in their order. */
  List<Double> sureTargets() {
    return targets().stream().map(t -> targets.getOrDefault(t, 1.0)).toList();
  }

  /** The probabilities of {@link #places}, in their order. */
  List<Double> surePlaces() {
    return new ArrayList<>(places.values());
  }
}
