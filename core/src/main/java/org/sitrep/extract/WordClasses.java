package org.sitrep.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The classes of words of {@code classes.tsv}. */
final class WordClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Set<String>> byWord = new HashMap<>();

  WordClasses() {
    for (List<String> row : LexiconFile.rows("classes.tsv")) {
      Set<String> words = Set.copyOf(List.of(row.get(1).split(" ")));
      classes.put(row.get(0), words);
      for (String word : words) {
        byWord.computeIfAbsent(word, w -> new TreeSet<>()).add(row.get(0));
      }
    }
  }

  /** The words of a class; a name that is no class stands for itself. */
  Set<String> words(String name) {
    return classes.getOrDefault(name, Set.of(name));
  }

  /** The names of the classes that one of these forms belongs to. */
  Set<String> of(List<String> bases) {
    Set<String> out = Set.of();
    for (String base : bases) {
      Set<String> more = byWord.getOrDefault(base, Set.of());
      if (out.isEmpty()) {
        out = more.isEmpty() ? out : new TreeSet<>(more);
      } else {
        out.addAll(more);
      }
    }
    return out;
  }
}
