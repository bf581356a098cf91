package org.sitrep.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Article;
import org.sitrep.model.Copies;
import org.sitrep.model.Origin;
import org.sitrep.model.Passage;
import org.sitrep.scene.SmallTheatre;
import org.sitrep.scene.Story;
import org.sitrep.theatre.Theatres;

/** Copies and where they come from. */
class OriginGrouperTest {
  private static final String TEXT =
      "Government forces crossed the river south of the town at dawn and reached the first houses"
          + " of the eastern bank before noon. Engineers then began to lay a bridge, while guns"
          + " on the western side fired at positions further inland. Residents said that many"
          + " families had left for the desert in the night before.";
  private static final String OTHER =
      "The two delegations met for a third day and spoke about the exchange of prisoners. The host"
          + " called the talks useful, yet neither side would say when the next round might be.";

  private static List<Origin> group(Story... stories) {
    return new OriginGrouper().group(List.of(stories).stream().map(Story::article).toList());
  }

  @Test
  void editedCopiesAreOneOriginCreditedToWhomTheyName() {
    List<Origin> origins =
        group(
            Story.of("copy", "Global Reader", "2017-10-12").credited("South Front").says(TEXT),
            Story.of("own", "southfront.org", "2017-10-12").says("War report. " + TEXT),
            Story.of("other", "Daily One", "2017-10-11").says(OTHER));
    assertThat(origins).hasSize(2);
    assertThat(origins.get(1).articles()).containsExactly("own", "copy");
    assertThat(origins.get(1).credit()).contains("South Front");
    assertThat(origins.get(0).articles()).containsExactly("other");
  }

  @Test
  void withoutCreditTheEarliestIsTheOrigin() {
    Origin origin =
        group(
                Story.of("a", "Late", "2017-10-13").says(TEXT),
                Story.of("b", "Early", "2017-10-12").says(TEXT.toUpperCase(java.util.Locale.ROOT)))
            .get(0);
    assertThat(origin.id()).isEqualTo("b");
    assertThat(origin.credit()).contains("Early");
  }

  @Test
  void anAgencyIsCreditedThoughItsTextIsNotHere() {
    Origin origin =
        group(
                Story.of("a", "Daily One", "2017-10-12").credited("AFP").says(TEXT),
                Story.of("b", "Daily Two", "2017-10-12").says(TEXT))
            .get(0);
    assertThat(origin.credit()).contains("AFP");
    assertThat(origin.articles()).hasSize(2);
  }

  @Test
  void aShortenedTextIsACopyOfTheWhole() {
    String part = TEXT.substring(0, TEXT.indexOf(" Residents"));
    assertThat(
            group(
                Story.of("a", "Daily One", "2017-10-12")
                    .says(TEXT)
                    .says(OTHER)
                    .says(OTHER + " So."),
                Story.of("b", "Daily Two", "2017-10-12").says(part)))
        .hasSize(1);
  }

  @Test
  void aStockPhraseMakesNoCopy() {
    assertThat(
            group(
                Story.of("a", "Daily One", "2017-10-12").says("Read the whole story on our site"),
                Story.of("b", "Daily Two", "2017-10-12")
                    .says(TEXT + " Read the whole story on our site")))
        .hasSize(2);
  }

  @Test
  void emptyTextsStandAlone() {
    assertThat(group(Story.of("a", "x", "2017-10-12"), Story.of("b", "x", "2017-10-12")))
        .hasSize(2);
  }

  @Test
  void muchCopiedTextsStayTogetherInAnyOrder() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String text = i % 2 == 0 ? TEXT : OTHER;
      articles.add(Story.of("a" + i, "p" + i, "2017-10-12").says(text + " Number " + i).article());
    }
    List<Origin> first = new OriginGrouper().group(articles);
    assertThat(first).hasSize(2);
    Collections.shuffle(articles, new Random(3));
    assertThat(new OriginGrouper().group(articles)).isEqualTo(first);
  }

  private static Copies copies(Story... stories) {
    return new OriginGrouper().copies(Stream.of(stories).map(Story::article).toList());
  }

  private static List<String> words(Passage passage, Story taker, Story source) {
    return List.of(
        passage.span().of(taker.article().text()), passage.fromSpan().of(source.article().text()));
  }

  @Test
  void aLiftedParagraphIsAPassageThoughTheArticlesAreNoCopies() {
    String own =
        " Far from there ministers spoke of prices, of bread, of the harvest that had failed, and"
            + " of what the winter would bring to those who had neither wood nor oil in their"
            + " cellars.";
    Story source = Story.of("a", "Daily One", "2017-10-12").says(OTHER).says(TEXT);
    Story taker =
        Story.of("b", "Daily Two", "2017-10-13")
            .says(own.repeat(1))
            .says("In short: " + TEXT.replace("at dawn", "at first light"))
            .says(
                "Nobody could say how many more would go, or whether any would ever come back."
                    + " The roads to the north stayed closed, and the buses waited in long rows.");
    Copies copies = copies(taker, source);
    assertThat(copies.origins()).hasSize(2);
    assertThat(copies.passages())
        .singleElement()
        .satisfies(p -> assertThat(p.article()).isEqualTo("b"))
        .satisfies(p -> assertThat(p.from()).isEqualTo("a"))
        .satisfies(
            p ->
                assertThat(words(p, taker, source))
                    .containsExactly(
                        TEXT.replace("at dawn", "at first light").replaceFirst("\\.$", ""),
                        TEXT.replaceFirst("\\.$", "")));
  }

  @Test
  void aCopyHasItsPassagesFromItsOrigin() {
    Story source = Story.of("own", "South Front", "2017-10-12").says(TEXT).says(OTHER);
    Story copy = Story.of("copy", "Reader", "2017-10-12").credited("South Front").says(TEXT);
    assertThat(copies(copy, source).passages())
        .singleElement()
        .satisfies(p -> assertThat(p.from()).isEqualTo("own"))
        .satisfies(
            p ->
                assertThat(words(p, copy, source))
                    .containsOnly(TEXT.substring(0, TEXT.length() - 1)));
  }

  @Test
  void passagesDoNotDependOnTheOrderOfArticles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String text = i % 3 == 0 ? TEXT : i % 3 == 1 ? OTHER : TEXT + " " + OTHER;
      String day = "2017-10-" + (10 + i % 9);
      articles.add(Story.of("a" + i, "p" + i, day).says("Number " + i + ". " + text).article());
    }
    Copies first = new OriginGrouper().copies(articles);
    for (int shuffle = 0; shuffle < 10; shuffle++) {
      Collections.shuffle(articles, new Random(shuffle));
      assertThat(new OriginGrouper().copies(articles)).isEqualTo(first);
    }
  }

  @Test
  void textsOfOneWordRepeatedAlignInTimeThatGrowsWithThem() {
    String flood = "no ".repeat(20_000);
    Copies copies =
        copies(
            Story.of("a", "p", "2017-10-12").says(flood),
            Story.of("b", "p", "2017-10-13").says(flood + "yes"));
    assertThat(copies.origins()).hasSize(2);
  }

  static List<String[]> credits() {
    return CreditFinder.lines().stream().map(line -> line.split("\t")).toList();
  }

  @ParameterizedTest
  @MethodSource("credits")
  void eachCreditLineIsRead(String where, String pattern, String example, String credit) {
    String rest = " So it went on for three more days, and nobody knew how it would end.";
    Story story =
        Story.of("a", "Daily One", "2017-10-12")
            .says(where.equals("start") ? example + rest : rest + " " + example);
    CreditFinder finder = new CreditFinder(Theatres.load("syria").outlets());
    assertThat(finder.of(story.article())).as(pattern).contains(credit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters said on Monday that the town had fallen.",
        "The town fell - AFP said so on Monday, and others did as well.",
        "Two agencies: one told of six dead.",
        "He spoke to AFP.",
      })
  void whoeverIsOnlyQuotedIsNotCredited(String text) {
    CreditFinder finder = new CreditFinder(Theatres.load("syria").outlets());
    Story story = Story.of("a", "Daily One", "2017-10-12").says(text);
    assertThat(finder.of(story.article())).isEmpty();
  }

  @Test
  void anAgencyIsUpstreamThoughItsTextIsNotHere() {
    OriginGrouper grouper = new OriginGrouper(SmallTheatre.load().outlets());
    List<Article> articles =
        List.of(
            Story.of("a", "Daily One", "2017-10-12").says(TEXT + " -AFP").article(),
            Story.of("b", "Daily Two", "2017-10-12").says(OTHER + " (AFP)").article());
    assertThat(grouper.group(articles))
        .allSatisfy(origin -> assertThat(origin.credit()).contains("AFP"));
  }
}
