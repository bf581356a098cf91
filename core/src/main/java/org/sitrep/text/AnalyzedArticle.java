package org.sitrep.text;

import java.util.List;
import org.sitrep.model.Article;

/** An article with the sentences of its body, in order. */
public record AnalyzedArticle(Article article, List<Sentence> sentences) {
  public AnalyzedArticle {
    sentences = List.copyOf(sentences);
  }
}
