package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Mentions;
import org.sitrep.model.Metadata;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.TextAnalyzer;

/** Every row of the lexicons does in its own example what it says. */
class LexiconExamplesTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

  private static List<DraftClaim> claims(String text) {
    Block body = new Block(BlockKind.BODY, new Span(0, text.length()));
    AnalyzedArticle article =
        ANALYZER.analyze(new Article("a", Optional.empty(), Metadata.empty(), text, List.of(body)));
    return EXTRACTOR.extract(article, new Mentions(List.of(), List.of(), List.of()));
  }

  @TestFactory
  Stream<DynamicTest> triggers() {
    return LexiconFile.rows("triggers.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + " " + row.get(2) + ": " + row.get(4),
                    () ->
                        assertThat(claims(row.get(4)))
                            .extracting(c -> c.type().code())
                            .contains(row.get(2))));
  }

  @TestFactory
  Stream<DynamicTest> statuses() {
    return LexiconFile.rows("status.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + ": " + row.get(3),
                    () ->
                        assertThat(claims(row.get(3)))
                            .extracting(c -> c.status().code())
                            .contains(row.get(2))));
  }
}
