package org.sitrep.link;

import java.util.List;
import java.util.NavigableSet;
import org.sitrep.model.Claim;

/**
 * One who tells of an incident, independently of the others.
 *
 * @param key the same for all that it tells
 * @param name to show
 * @param articles the ids of the articles that carry it
 * @param claims in order
 */
record Voice(String key, String name, NavigableSet<String> articles, List<Claim> claims) {
  Voice {
    claims = List.copyOf(claims);
  }

  /** "SANA (1 article)". */
  String label() {
    int count = articles.size();
    return name + " (" + count + (count == 1 ? " article)" : " articles)");
  }
}
