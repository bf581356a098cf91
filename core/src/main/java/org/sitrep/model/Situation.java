package org.sitrep.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a report shows.
 *
 * @param period the days it covers; {@link DateRange#UNKNOWN} where no article is dated
 * @param articles by id
 * @param origins by id
 * @param passages what articles have taken from others, by article and place
 * @param incidents newest first
 * @param leads for each article the id of the incident that it is mainly about, where it has one
 * @param control who holds, contests, besieges and claims what at the end of the period, by place
 * @param changes what was reported of who holds what, from the start state to the end of the period
 * @param issues what could not be used
 */
public record Situation(
    DateRange period,
    List<Article> articles,
    List<Origin> origins,
    List<Passage> passages,
    List<Incident> incidents,
    SortedMap<String, String> leads,
    List<Control> control,
    List<ControlChange> changes,
    List<Issue> issues) {
  public Situation {
    articles = List.copyOf(articles);
    origins = List.copyOf(origins);
    passages = List.copyOf(passages);
    incidents = List.copyOf(incidents);
    leads = Collections.unmodifiableSortedMap(new TreeMap<>(leads));
    control = List.copyOf(control);
    changes = List.copyOf(changes);
    issues = List.copyOf(issues);
  }

  /** A situation without passages, stakes and changes of control. */
  public Situation(
      DateRange period,
      List<Article> articles,
      List<Origin> origins,
      List<Incident> incidents,
      SortedMap<String, String> leads,
      List<Holding> holdings,
      List<Issue> issues) {
    this(
        period,
        articles,
        origins,
        List.of(),
        incidents,
        leads,
        holdings.stream().map(h -> new Control(h.placeId(), Optional.of(h), List.of())).toList(),
        List.of(),
        issues);
  }

  /** Who is reported to hold what at the end of the period, by place. */
  public List<Holding> holdings() {
    return control.stream().flatMap(c -> c.holding().stream()).toList();
  }

  /** Whether the days that it covers are known: some article is dated, or they were asked for. */
  public boolean dated() {
    return !period.end().equals(DateRange.UNKNOWN.start());
  }
}
