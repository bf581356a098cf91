package org.sitrep.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.Origin;
import org.sitrep.scene.Story;

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
}
