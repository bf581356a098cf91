package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Span;
import org.sitrep.model.Status;

class LessonsTest {
  private static final SortedMap<Article, List<DraftClaim>> LESSONS = all();

  private static SortedMap<Article, List<DraftClaim>> all() {
    SortedMap<Article, List<DraftClaim>> out = new TreeMap<>(Lessons.sentences());
    out.putAll(Lessons.articles());
    return out;
  }

  @Test
  void everyTypeIsTaughtInSeveralWords() {
    var byType =
        LESSONS.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(DraftClaim::type, Collectors.counting()));
    assertThat(byType).containsOnlyKeys(ClaimType.values());
    assertThat(byType.values()).allMatch(n -> n >= 5);
  }

  @Test
  void everySpanIsOfWordsAndNoMarkIsLeft() {
    LESSONS.forEach(
        (article, claims) -> {
          String text = article.text();
          assertThat(text).doesNotContainPattern("[{}$|\t]").isNotBlank();
          for (DraftClaim claim : claims) {
            assertThat(claim.trigger().of(text)).isNotBlank().doesNotStartWith(" ");
            assertThat(claim.evidence().contains(claim.trigger())).isTrue();
            for (List<Span> role :
                List.of(claim.agents(), claim.targets(), claim.places(), claim.sources())) {
              assertThat(role).allSatisfy(s -> assertThat(s.of(text)).isEqualTo(s.of(text).trim()));
            }
          }
        });
  }

  @Test
  void aPhraseThatTheSentenceLacksIsTakenFromTheTextBefore() {
    List<String> rows =
        List.of(
            "A\tmade-1\t2017-05-02\tA made article",
            "S\tShells hit the mill, witnesses said.",
            "C\tShells\tshelling\t\tthe mill\t\thappened\twitnesses",
            "P",
            "S\tThe raid on the raid site killed five people.",
            "C\traid#2\tairstrike\t\tfive people\tthe mill\texpected\t");
    var made = LessonArticles.of("made.tsv", rows);
    assertThat(made).hasSize(1);
    Article article = made.firstKey();
    DraftClaim second = made.values().iterator().next().get(1);
    assertThat(article.text()).contains("said.\n\nThe raid");
    assertThat(second.trigger().start()).isEqualTo(article.text().lastIndexOf("raid"));
    assertThat(second.places().get(0).of(article.text())).isEqualTo("the mill");
    assertThat(second.status()).isEqualTo(Status.EXPECTED);
  }

  @Test
  void namesTheFileAndTheWordsThatAreNotThere() {
    List<String> rows =
        List.of(
            "A\tmade-1\t2017-05-02\tA made article",
            "S\tShells hit the mill.",
            "C\tbombs\tshelling\t\t\t\thappened\t");
    assertThatThrownBy(() -> LessonArticles.of("made.tsv", rows))
        .hasMessage("made.tsv: 'bombs' is not in the text of made-1");
  }

  @Test
  void whatIsExpectedOrDeniedIsTaughtToo() {
    assertThat(LESSONS.values())
        .flatExtracting(c -> c)
        .extracting(DraftClaim::status)
        .contains(Status.HAPPENED, Status.EXPECTED, Status.DENIED, Status.UNCONFIRMED);
  }
}
