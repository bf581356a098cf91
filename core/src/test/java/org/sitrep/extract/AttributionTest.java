package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;

class AttributionTest {
  private static final Attribution ATTRIBUTION = new Attribution();

  static Stream<String> examples() {
    return new Reporting().rows().stream().map(Reporting.Row::example);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyWordCreditsAsItsExampleSays(String example) {
    check(example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army **took** the mill on Monday.",
        "{SANA} said rebels **shelled** the town.",
        "Rebels **shelled** the town {a monitoring group} said.",
        "Jets **bombed** the market said {Omar Haddad director of the Rights Network}.",
        "“They **bombed** the market,” {a resident} said. “Nobody came to help.”",
        "“They shot first.” {The mayor} said so. “They **burned** the mill.”",
        "{He} added that the mill was **burned**.",
        "{2:The army} said {1:the rebels} claimed that they **took** the hill.",
        "{1:A source} told {2:AFP} that the road was **cut**.",
        "Nine people **died**, {1:a source} said, {2:Reuters} reported.",
        "{1:Omar Haddad}, quoted by {2:the agency}, said the road was **cut**.",
        "The army said it held the hill, but {activists} said it **fell**.",
        "{The Observatory}, which has sources in the town, said jets **struck** the camp.",
        "The envoy **accused** the army of bombing a clinic.",
        "The attack claimed the lives of nine people in a **blast** on Monday."
      })
  void creditsTheRightVoices(String example) {
    check(example);
  }

  @Test
  void hostileTextEndsSoon() {
    for (String part :
        List.of("\"", "said ", "a said, ", "according to ", "who ", ", - ", "“X said ")) {
      AnalyzedArticle article = GoldClaims.analyze("h", part.repeat(3000));
      assertThat(ATTRIBUTION.of(article)).isNotNull();
    }
  }

  /** Takes the marks out of an example and compares what it credits for the fact between **. */
  private static void check(String example) {
    StringBuilder text = new StringBuilder();
    TreeMap<Integer, Span> sources = new TreeMap<>();
    List<Integer> fact = new ArrayList<>();
    int open = -1;
    int order = 0;
    for (int i = 0; i < example.length(); i++) {
      char c = example.charAt(i);
      if (c == '{') {
        open = text.length();
        boolean numbered = example.charAt(i + 2) == ':';
        order = numbered ? example.charAt(i + 1) - '0' : order + 1;
        i += numbered ? 2 : 0;
      } else if (c == '}') {
        sources.put(order, new Span(open, text.length()));
      } else if (c == '*') {
        fact.add(text.length());
        i++;
      } else {
        text.append(c);
      }
    }
    Span trigger = new Span(fact.get(0), fact.get(1));
    AnalyzedArticle article = GoldClaims.analyze("x", text.toString());
    Sentence sentence =
        article.sentences().stream()
            .filter(s -> s.span().contains(trigger))
            .findFirst()
            .orElseThrow();
    List<String> found =
        Attribution.sources(article, ATTRIBUTION.of(article), sentence, ClaimType.CLASH, trigger)
            .stream()
            .map(s -> s.of(text))
            .toList();
    assertThat(found)
        .as(example)
        .isEqualTo(sources.values().stream().map(s -> s.of(text)).toList());
  }
}
