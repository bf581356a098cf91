package org.sitrep.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.model.Article;
import org.sitrep.model.DateRange;
import org.sitrep.model.Holding;
import org.sitrep.model.Incident;
import org.sitrep.theatre.Theatre;

/**
 * Tells who is reported to hold which place. A place that was taken is held by who took it until
 * another takes it or they leave; it is contested while a side that is no ally of theirs is
 * reported to fight there later. Allies hold a place together. The result does not depend on the
 * order of the incidents.
 */
public final class ControlTracker {
  private final Theatre theatre;

  public ControlTracker(Theatre theatre) {
    this.theatre = theatre;
  }

  /**
   * Who is reported to hold each place at the end of a period, by place; places of which nothing is
   * reported up to that day are left out.
   */
  public List<Holding> track(List<Article> articles, List<Incident> incidents, DateRange period) {
    Map<String, String> texts = new HashMap<>();
    articles.forEach(article -> texts.put(article.id(), article.text()));
    Changes changes = new Changes(theatre, texts);
    List<Change> all = new ArrayList<>();
    incidents.forEach(incident -> all.addAll(changes.of(incident)));
    all.sort(Change.BY_DAY);
    SortedMap<String, PlaceHistory> histories = new TreeMap<>();
    for (Change change : all) {
      if (!change.day().isAfter(period.end())) {
        histories
            .computeIfAbsent(change.place(), p -> new PlaceHistory(p, theatre::allied))
            .follow(change);
      }
    }
    return histories.values().stream()
        .flatMap(history -> history.on(period.end()).stream())
        .toList();
  }
}
