package org.sitrep.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first words of names with a slip of the pen in them: a letter too many, too few, wrong or out
 * of place ("Hezbolah", "Jabaht"). A word that may be a slip of two names is one of neither.
 */
final class Slips {
  private static final int SHORTEST = 6;

  /** Words and words with one letter left out, to the words that they come from. */
  private final Map<String, Set<String>> words = new HashMap<>();

  void add(String word) {
    if (word.length() >= SHORTEST) {
      forms(word).forEach(form -> words.computeIfAbsent(form, f -> new HashSet<>(2)).add(word));
    }
  }

  /** The word that another is a slip of; empty where it is itself one, or none is near. */
  Optional<String> of(String slip) {
    if (slip.length() < SHORTEST) {
      return Optional.empty();
    }
    Set<String> near = new HashSet<>();
    for (String form : forms(slip)) {
      near.addAll(words.getOrDefault(form, Set.of()));
    }
    near.removeIf(word -> word.charAt(0) != slip.charAt(0));
    return near.size() == 1 && !near.contains(slip)
        ? Optional.of(near.iterator().next())
        : Optional.empty();
  }

  private static List<String> forms(String word) {
    List<String> out = new ArrayList<>(word.length() + 1);
    out.add(word);
    for (int i = 0; i < word.length(); i++) {
      out.add(word.substring(0, i) + word.substring(i + 1));
    }
    return out;
  }
}
