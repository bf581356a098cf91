package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked examples that stand beside the rules. */
final class RuleExamplesTest {
  private final Vocabulary vocabulary = new Vocabulary();
  private final RuleBook rules = new RuleBook(vocabulary);

  @TestFactory
  Stream<DynamicTest> furniture() {
    return Stream.of(Rule.Scope.values())
        .flatMap(scope -> rules.of(scope).stream())
        .map(rule -> DynamicTest.dynamicTest(rule.where(), () -> check(rule)));
  }

  private static void check(Rule rule) {
    String text = rule.example().replace("[[", "").replace("]]", "");
    boolean marked = rule.example().contains("[[");
    int start = marked ? rule.example().indexOf("[[") : 0;
    String expected =
        marked ? rule.example().substring(start + 2, rule.example().indexOf("]]")) : text;
    boolean whole = rule.scope().whole();
    String example = whole || !marked ? rule.example() : text;
    assertThat(found(rule, example)).as(rule.where()).isPresent();
    if (!whole && marked) {
      assertThat(found(rule, text).orElseThrow().strip()).isEqualTo(expected);
    }
    assertThat(found(rule, rule.counter())).as("counter of " + rule.where()).isEmpty();
  }

  /** What is quickly passed by must be nothing that a rule would find. */
  @Test
  void needsWhatItFinds() {
    List<Rule> all = Stream.of(Rule.Scope.values()).flatMap(s -> rules.of(s).stream()).toList();
    for (Rule rule : all) {
      for (Rule other : all) {
        String text = other.example().replace("[[", "").replace("]]", "");
        if (found(rule, text).isPresent()) {
          assertThat(rule.mayFind(text.toLowerCase(Locale.ROOT))).as(rule.where()).isTrue();
        }
      }
    }
  }

  private static Optional<String> found(Rule rule, String text) {
    Matcher matcher = rule.pattern().matcher(text);
    boolean found =
        switch (rule.scope()) {
          case LINE, COMMENTS, END -> matcher.matches();
          case CLOSE, LEAD -> matcher.lookingAt();
          default -> matcher.find();
        };
    return found ? Optional.of(matcher.group()) : Optional.empty();
  }

  @TestFactory
  Stream<DynamicTest> facts() {
    return new Facts(vocabulary)
        .all().stream()
            .map(
                fact ->
                    DynamicTest.dynamicTest(
                        fact.where(),
                        () ->
                            assertThat(Facts.find(fact, fact.example()))
                                .containsExactly(fact.value())));
  }

  @TestFactory
  Stream<DynamicTest> captions() {
    return Resource.rows("captions.tsv", 3).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.where(),
                    () -> {
                      Pattern pattern = vocabulary.compile(row.where(), row.cell(0));
                      assertThat(pattern.matcher(row.cell(1)).find()).isTrue();
                      assertThat(pattern.matcher(row.cell(2)).find()).isFalse();
                    }));
  }
}
