package org.sitrep.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The figures beside these were worked out by hand from the benchmark's definition. */
final class BodyScoreTest {
  private static final double EXACT = 1e-12;

  @Test
  void theSameTextIsPerfect() {
    BodyScore score = BodyScore.of("The town fell on Monday.", "The town, fell on Monday");
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1);
  }

  @Test
  void runsOfFourWordsAreCountedWithTheirNumber() {
    // body: abcd bcde; found: abcd bcde cdef defg
    BodyScore score = BodyScore.of("a b c d e", "a b c d e f g");
    assertThat(score.precision()).isCloseTo(0.5, within(EXACT));
    assertThat(score.recall()).isCloseTo(1, within(EXACT));
    // aaaa twice in the body, once found
    assertThat(BodyScore.of("a a a a a", "a a a a").recall()).isCloseTo(0.5, within(EXACT));
  }

  @Test
  void fewerThanFourWordsAreOneRun() {
    assertThat(BodyScore.of("Two dead", "Two dead").f1()).isEqualTo(1);
    assertThat(BodyScore.of("Two dead", "Two").f1()).isZero();
  }

  @Test
  void caseCountsAndPunctuationDoesNot() {
    assertThat(BodyScore.of("The town fell today", "the town fell today").f1()).isZero();
    assertThat(BodyScore.of("It’s (the) town_1", "It s the - town_1").f1()).isEqualTo(1);
  }

  @Test
  void aPageOnWhichNothingWasFoundHasNoPrecision() {
    BodyScores scores =
        new BodyScores(
            new TreeMap<>(
                Map.of(
                    "a", BodyScore.of("one two three four", "one two three four"),
                    "b", BodyScore.of("one two three four", ""))));
    assertThat(scores.precision()).isEqualTo(1);
    assertThat(scores.recall()).isEqualTo(0.5);
    assertThat(scores.f1()).isCloseTo(2.0 / 3, within(EXACT));
    assertThat(scores.worst(1)).extracting(Map.Entry::getKey).containsExactly("b");
  }

  @Test
  void letteredWordsOfAnyScriptAreWords() {
    assertThat(BodyScore.of("город пал в понедельник", "Город пал в понедельник").f1()).isZero();
    assertThat(BodyScore.of("город пал в понедельник", "город пал в понедельник").f1())
        .isEqualTo(1);
  }
}
