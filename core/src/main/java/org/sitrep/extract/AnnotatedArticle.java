package org.sitrep.extract;

import java.util.List;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Mentions;
import org.sitrep.text.AnalyzedArticle;

/**
 * An article with the claims that an annotator found in it: what a model is trained on.
 *
 * @param claims with their phrases as spans into the article's text
 * @param weight how much it counts; 1 for an article as found
 */
public record AnnotatedArticle(
    AnalyzedArticle article, Mentions mentions, List<DraftClaim> claims, float weight) {
  public AnnotatedArticle {
    claims = List.copyOf(claims);
  }
}
