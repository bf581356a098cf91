package org.sitrep.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.model.Article;
import org.sitrep.model.Origin;

/**
 * Groups articles that share their text and finds where it comes from. The result does not depend
 * on the order of the articles.
 */
public final class OriginGrouper {
  /**
   * The origins of articles, by id; an article that shares its text with no other is an origin of
   * its own.
   */
  public List<Origin> group(List<Article> articles) {
    List<Article> sorted = articles.stream().sorted().toList();
    Groups groups = CopyFinder.find(sorted.stream().map(Shingles::of).toList());
    SortedMap<Integer, List<Article>> members = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      members.computeIfAbsent(groups.of(i), g -> new ArrayList<>()).add(sorted.get(i));
    }
    return members.values().stream()
        .map(OriginChoice::of)
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }
}
