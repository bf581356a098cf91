package org.sitrep.link;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sitrep.text.ResourceLines;
import org.sitrep.text.SortedHashes;

/** The words of an account that say which event it tells, as distinct hashes in order. */
final class Wording {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]++");
  private static final Set<String> STOP =
      ResourceLines.of(Wording.class, "stopwords.txt").stream()
          .flatMap(Wording::words)
          .collect(Collectors.toSet());
  private static final int SHORTEST = 3;
  private static final double USUAL = 0.2;

  /** What the words can say for one event at most. */
  static final double MOST = 3 * (1 - USUAL);

  private final SortedHashes hashes;

  private Wording(LongStream hashes) {
    this.hashes = SortedHashes.of(hashes.toArray());
  }

  static Wording of(String text) {
    return new Wording(
        words(text)
            .filter(word -> word.length() >= SHORTEST && !STOP.contains(word))
            .mapToLong(String::hashCode));
  }

  /** The sentence without case, punctuation and apostrophes: the same for copies of it. */
  static String plain(String sentence) {
    return words(sentence).collect(Collectors.joining(" "));
  }

  private static Stream<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
    return WORD.matcher(lower).results().map(MatchResult::group);
  }

  /** Both as one. */
  Wording with(Wording other) {
    return new Wording(LongStream.concat(hashes.stream(), other.hashes.stream()));
  }

  /** How many of the fewer words both have, from 0 to 1. */
  double shared(Wording other) {
    int fewer = Math.min(hashes.size(), other.hashes.size());
    return fewer == 0 ? 0 : hashes.shared(other.hashes) / (double) fewer;
  }

  /** How much the words speak for one event. */
  double likeness(Wording other) {
    return 3 * (shared(other) - USUAL);
  }
}
