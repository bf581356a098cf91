package org.sitrep.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins articles that copy each other, however long the chain. */
final class CopyRoots {
  private final Map<String, String> next = new LinkedHashMap<>();

  private CopyRoots() {}

  /** For each article one of those it is joined with, the same for all of them. */
  static Map<String, String> of(List<GoldMembership> gold) {
    var roots = new CopyRoots();
    gold.forEach(g -> roots.next.put(g.article(), g.article()));
    for (GoldMembership article : gold) {
      article
          .copyOf()
          .filter(roots.next::containsKey)
          .ifPresent(other -> roots.next.put(roots.root(article.article()), roots.root(other)));
    }
    Map<String, String> all = new LinkedHashMap<>();
    roots.next.keySet().forEach(a -> all.put(a, roots.root(a)));
    return all;
  }

  private String root(String article) {
    String at = article;
    String to = next.getOrDefault(at, at);
    while (!to.equals(at)) {
      at = to;
      to = next.getOrDefault(at, at);
    }
    return at;
  }
}
