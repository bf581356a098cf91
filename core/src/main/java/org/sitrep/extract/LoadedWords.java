package org.sitrep.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The plain words that stand for those that take sides, by {@code loaded.tsv}: what is learned of
 * "captured" holds of "liberated" and "occupied" too.
 */
final class LoadedWords {
  private final Map<String, String> plain = new HashMap<>();

  LoadedWords() {
    for (List<String> row : LexiconFile.rows("loaded.tsv")) {
      for (String word : row.get(1).split(" ")) {
        plain.put(word, row.get(0));
      }
    }
  }

  /** The plain word for a word in lower case; itself where it takes no side. */
  String plain(String lower) {
    return plain.getOrDefault(lower, lower);
  }
}
