package org.sitrep.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.text.ResourceLines;

/** The lists of English words in {@code words.tsv}. */
final class WordLists {
  private static final String FILE = "words.tsv";
  private static final List<String> LINES = ResourceLines.of(WordLists.class, FILE);

  private WordLists() {}

  /** The words of a list, as they stand there. */
  static Set<String> of(String list) {
    Set<String> words =
        LINES.stream()
            .map(line -> line.split("\t", 2))
            .filter(cells -> cells[0].equals(list))
            .flatMap(cells -> Arrays.stream(cells[1].split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    if (words.isEmpty()) {
      throw new IllegalStateException(FILE + " has no list \"" + list + "\"");
    }
    return words;
  }

  /** The words of a list with their spelling folded. */
  static Set<String> folded(String list) {
    return of(list).stream().map(Pieces::fold).collect(Collectors.toUnmodifiableSet());
  }
}
