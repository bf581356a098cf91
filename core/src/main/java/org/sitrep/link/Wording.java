package org.sitrep.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of an account that say which event it tells, as distinct hashes in order. */
final class Wording {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]++");
  private static final Set<String> STOP =
      Resource.lines("stopwords.txt").stream().flatMap(Wording::words).collect(Collectors.toSet());
  private static final int SHORTEST = 3;
  private static final double USUAL = 0.2;

  /** What the words can say for one event at most. */
  static final double MOST = 3 * (1 - USUAL);

  private final int[] hashes;

  private Wording(IntStream hashes) {
    this.hashes = hashes.sorted().distinct().toArray();
  }

  static Wording of(String text) {
    return new Wording(
        words(text)
            .filter(word -> word.length() >= SHORTEST && !STOP.contains(word))
            .mapToInt(String::hashCode));
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
    return new Wording(IntStream.concat(Arrays.stream(hashes), Arrays.stream(other.hashes)));
  }

  /** How many of the fewer words both have, from 0 to 1. */
  double shared(Wording other) {
    int fewer = Math.min(hashes.length, other.hashes.length);
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return fewer == 0 ? 0 : shared / (double) fewer;
  }

  /** How much the words speak for one event. */
  double likeness(Wording other) {
    return 3 * (shared(other) - USUAL);
  }
}
