package org.sitrep.origin;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.model.Origin;

/** What an update of the copies has touched so far. */
final class CopyChange {
  final Map<String, Text> before = new HashMap<>();
  final Map<String, Origin> origins = new HashMap<>();

  /** Whose group is to be chosen anew. */
  final NavigableSet<String> seeds = new TreeSet<>();

  /** Who shared or shares words with whom, where that changed. */
  final Map<String, Set<String>> sharing = new TreeMap<>();

  final Set<String> told = new TreeSet<>();

  void share(String a, String b) {
    sharing.computeIfAbsent(a, id -> new TreeSet<>()).add(b);
    sharing.computeIfAbsent(b, id -> new TreeSet<>()).add(a);
  }
}
