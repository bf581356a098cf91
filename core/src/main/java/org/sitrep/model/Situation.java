package org.sitrep.model;

import java.util.Collections;
import java.util.List;
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
 * @param holdings by place
 * @param issues what could not be used
 */
public record Situation(
    DateRange period,
    List<Article> articles,
    List<Origin> origins,
    List<Passage> passages,
    List<Incident> incidents,
    SortedMap<String, String> leads,
    List<Holding> holdings,
    List<Issue> issues) {
  public Situation {
    articles = List.copyOf(articles);
    origins = List.copyOf(origins);
    passages = List.copyOf(passages);
    incidents = List.copyOf(incidents);
    leads = Collections.unmodifiableSortedMap(new TreeMap<>(leads));
    holdings = List.copyOf(holdings);
    issues = List.copyOf(issues);
  }

  /** A situation in which no article has taken a passage from another. */
  public Situation(
      DateRange period,
      List<Article> articles,
      List<Origin> origins,
      List<Incident> incidents,
      SortedMap<String, String> leads,
      List<Holding> holdings,
      List<Issue> issues) {
    this(period, articles, origins, List.of(), incidents, leads, holdings, issues);
  }

  /** Whether the days that it covers are known: some article is dated, or they were asked for. */
  public boolean dated() {
    return !period.end().equals(DateRange.UNKNOWN.start());
  }
}
