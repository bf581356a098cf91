package org.sitrep.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Copies;
import org.sitrep.model.Metadata;
import org.sitrep.model.SharedText;
import org.sitrep.model.Span;
import org.sitrep.theatre.Theatre;

/** The articles that the claims come from, and what is known of them. */
final class Library {
  /** How often a passage may have been taken on. */
  private static final int FURTHEST = 8;

  private final Function<String, Optional<Article>> articles;
  private final SharedText shared;
  private final Theatre theatre;
  private final VoiceNames voices;

  Library(
      Function<String, Optional<Article>> articles,
      SharedText shared,
      Theatre theatre,
      VoiceNames voices) {
    this.articles = articles;
    this.shared = shared;
    this.theatre = theatre;
    this.voices = voices;
  }

  /** Of some articles by themselves. */
  static Library of(List<Article> some, Theatre theatre, VoiceNames voices) {
    Map<String, Article> byId = new HashMap<>();
    some.forEach(article -> byId.put(article.id(), article));
    return new Library(
        id -> Optional.ofNullable(byId.get(id)), new GivenCopies(Copies.none()), theatre, voices);
  }

  VoiceNames voices() {
    return voices;
  }

  Theatre theatre() {
    return theatre;
  }

  Metadata meta(String article) {
    return articles.apply(article).map(Article::meta).orElseGet(Metadata::empty);
  }

  /**
   * Words of an article.
   *
   * @param article its id
   */
  record Words(String article, Span span) {
    /** Whether they share more than half of the shorter one. */
    boolean share(Words other) {
      int shared =
          Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
      return article.equals(other.article)
          && 2 * shared > Math.min(span.length(), other.span.length());
    }
  }

  /** The words that the sentence of a claim is taken from: its own where it is taken from none. */
  Words root(Claim claim) {
    Words words = new Words(claim.article(), claim.evidence());
    for (int step = 0; step < FURTHEST; step++) {
      Optional<Words> source = source(words);
      if (source.isEmpty()) {
        break;
      }
      words = source.get();
    }
    return words;
  }

  private Optional<Words> source(Words words) {
    return shared.passages(words.article()).stream()
        .filter(passage -> new Words(passage.article(), passage.span()).share(words))
        .findFirst()
        .map(passage -> new Words(passage.from(), passage.source(words.span())));
  }

  /** The id of the origin that the words of a claim come from. */
  String origin(Claim claim) {
    return shared.origin(root(claim).article()).id();
  }

  /** Whom the text that a claim's words come from is credited to, else who published it. */
  Optional<String> credit(Claim claim) {
    String article = root(claim).article();
    return shared
        .origin(article)
        .credit()
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

  /** The day of publication that an article itself gives. */
  Optional<LocalDate> dated(String article) {
    return meta(article).published().filter(p -> !p.inferred()).map(p -> p.range().start());
  }

  /** Refuses an article that is not given. */
  void check(String article) {
    if (articles.apply(article).isEmpty()) {
      throw new IllegalArgumentException("claims of an article that is not given: " + article);
    }
  }

  /** The sentence of a claim. */
  String sentence(Claim claim) {
    return articles
        .apply(claim.article())
        .filter(article -> claim.evidence().end() <= article.text().length())
        .map(article -> claim.evidence().of(article.text()))
        .orElseThrow(
            () -> new IllegalArgumentException("claim " + claim.id() + " is of no article given"));
  }
}
