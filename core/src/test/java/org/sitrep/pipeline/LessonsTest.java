package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Status;

class LessonsTest {
  private static final SortedMap<Article, List<DraftClaim>> LESSONS = Lessons.all();

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
          assertThat(text).doesNotContainPattern("[{}$|]").endsWith(".");
          DraftClaim claim = claims.get(0);
          assertThat(claim.trigger().of(text)).isNotBlank().doesNotStartWith(" ");
          assertThat(claim.places()).allSatisfy(p -> assertThat(p.of(text)).isNotBlank());
          assertThat(claim.agents()).allSatisfy(a -> assertThat(a.of(text).trim()).isNotEmpty());
        });
  }

  @Test
  void whatIsExpectedOrDeniedIsTaughtToo() {
    assertThat(LESSONS.values())
        .flatExtracting(c -> c)
        .extracting(DraftClaim::status)
        .contains(Status.HAPPENED, Status.EXPECTED, Status.DENIED, Status.UNCONFIRMED);
  }
}
