package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Metadata;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

class CrossValidationTest {
  private static final Theatre SYRIA = Theatres.load("syria");

  /** Every article tells of a capture, save the first, whose word and type no other article has. */
  private static Map<Article, List<DraftClaim>> annotated() {
    Map<Article, List<DraftClaim>> out = new TreeMap<>();
    for (int i = 0; i < 12; i++) {
      String trigger = i == 0 ? "frobbed" : "captured";
      String text = "Rebels " + trigger + " village " + i + " on Friday.";
      Span all = new Span(0, text.length());
      Metadata none =
          new Metadata(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      Article article =
          new Article(
              "a" + i, Optional.empty(), none, text, List.of(new Block(BlockKind.BODY, all)));
      DraftClaim claim =
          new DraftClaim(
              i == 0 ? ClaimType.SHELLING : ClaimType.CAPTURE,
              all,
              new Span(7, 7 + trigger.length()),
              List.of(new Span(0, 6)),
              List.of(),
              List.of(),
              Status.HAPPENED,
              List.of(),
              List.of(),
              1);
      out.put(article, List.of(claim));
    }
    return out;
  }

  private static CrossValidation validated(int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      return CrossValidation.of(SYRIA, annotated(), LessonSet.SENTENCES, 2, pool);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void everyArticleIsJudgedOnceByAModelThatHasNotSeenIt() {
    CrossValidation validation = validated(2);
    Set<String> seen = new HashSet<>();
    int found = 0;
    for (Map<Article, List<Claim>> fold : validation.folds()) {
      for (Map.Entry<Article, List<Claim>> held : fold.entrySet()) {
        assertThat(seen.add(held.getKey().id())).isTrue();
        found += held.getValue().size();
        assertThat(held.getValue())
            .as("claims of a type that only an article kept aside has")
            .extracting(Claim::type)
            .doesNotContain(ClaimType.SHELLING);
      }
    }
    assertThat(seen).hasSize(12);
    assertThat(found).isGreaterThanOrEqualTo(10);
  }

  @Test
  void threadsDoNotShow() {
    assertThat(validated(1).folds()).isEqualTo(validated(3).folds());
  }
}
