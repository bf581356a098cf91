package org.sitrep.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Metadata;
import org.sitrep.model.Origin;
import org.sitrep.theatre.Theatre;

/** The articles that the claims come from, and what is known of them. */
final class Library {
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Origin> origins = new HashMap<>();
  private final Theatre theatre;
  private final VoiceNames voices;

  Library(List<Article> articles, List<Origin> origins, Theatre theatre) {
    articles.forEach(article -> this.articles.put(article.id(), article));
    origins.forEach(origin -> origin.articles().forEach(id -> this.origins.put(id, origin)));
    this.theatre = theatre;
    this.voices = new VoiceNames(theatre);
  }

  VoiceNames voices() {
    return voices;
  }

  Theatre theatre() {
    return theatre;
  }

  Metadata meta(String article) {
    return Optional.ofNullable(articles.get(article)).map(Article::meta).orElseGet(Metadata::empty);
  }

  /** The id of the origin that an article's text comes from. */
  String origin(String article) {
    Origin origin = origins.get(article);
    return origin == null ? article : origin.id();
  }

  /** Whom an article's text is credited to, else its publisher. */
  Optional<String> credit(String article) {
    return Optional.ofNullable(origins.get(article))
        .flatMap(Origin::credit)
        .or(() -> meta(article).credit())
        .or(() -> meta(article).publisher());
  }

  /** The day by which an article was out. */
  Optional<LocalDate> published(String article) {
    return meta(article).published().map(p -> p.range().end());
  }

  /** The day on which a claim was told; where that is not known the day that it is about. */
  LocalDate told(Claim claim) {
    return published(claim.article()).orElse(claim.date().range().end());
  }

  /** The sentence of a claim. */
  String sentence(Claim claim) {
    Article article = articles.get(claim.article());
    if (article == null || claim.evidence().end() > article.text().length()) {
      throw new IllegalArgumentException("claim " + claim.id() + " is of no article given");
    }
    return claim.evidence().of(article.text());
  }
}
