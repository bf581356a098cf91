package org.sitrep.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers that were given lately, by what they are of: a state of the data, an address and a type.
 * Safe for many threads.
 */
final class AnswerCache {
  private static final int MOST_CHARACTERS = 16_000_000;
  private static final int LONGEST = 1_000_000;
  private static final int LONGEST_KEY = 600;
  private final Map<String, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private int characters;

  /** The answer of this key; made where it is not there. */
  Answer get(String key, Supplier<Answer> make) {
    synchronized (answers) {
      Answer known = answers.get(key);
      if (known != null) {
        return known;
      }
    }
    Answer made = make.get();
    if (made.body().length() <= LONGEST && key.length() <= LONGEST_KEY) {
      keep(key, made);
    }
    return made;
  }

  private void keep(String key, Answer made) {
    synchronized (answers) {
      Answer before = answers.put(key, made);
      characters += made.body().length() - (before == null ? 0 : before.body().length());
      var oldest = answers.values().iterator();
      while (characters > MOST_CHARACTERS) {
        characters -= oldest.next().body().length();
        oldest.remove();
      }
    }
  }
}
