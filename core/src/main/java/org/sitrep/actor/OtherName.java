package org.sitrep.actor;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.text.Words;

/** The name of what the theatre does not know: its words in lower case, without article. */
final class OtherName {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final int WORDS = 12;

  private OtherName() {}

  /** The words of a phrase. */
  static String words(String phrase) {
    return Stream.of(Words.lower(phrase).strip().split("\\s++"))
        .filter(word -> !ARTICLES.contains(word))
        .limit(WORDS)
        .collect(Collectors.joining(" "));
  }

  /** The id that stands for a phrase. */
  static String of(String phrase) {
    return "other:" + words(phrase);
  }
}
