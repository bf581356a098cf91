package org.sitrep.report.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Span;

/** A claim with the article that has its words. */
public record Telling(Claim claim, Article article) implements Told {
  @Override
  public String id() {
    return claim.id();
  }

  @Override
  public Optional<LocalDate> published() {
    return article.meta().published().map(published -> published.range().start());
  }

  /** The words of a span of the article. */
  public String words(Span span) {
    return span.of(article.text());
  }

  /** The sentence of the claim. */
  public String quotation() {
    return words(claim.evidence());
  }
}
