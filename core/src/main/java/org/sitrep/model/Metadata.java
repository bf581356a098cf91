package org.sitrep.model;

import java.util.Optional;

/**
 * What an article says of itself. What is not known is empty, never guessed.
 *
 * @param url where it was read
 * @param title its headline
 * @param publisher the outlet whose text it is read from; a republisher where {@code credit} names
 *     another
 * @param published when
 * @param byline the named author
 * @param credit whom it credits with its text: "The original source of this article is X", "Source:
 *     RT", "(Reuters)"
 * @param modified when it was last changed, where it says so
 * @param language the language that it is in, in lower case: "en", "pt"
 * @param grounds what gave them
 */
public record Metadata(
    Optional<String> url,
    Optional<String> title,
    Optional<String> publisher,
    Optional<Published> published,
    Optional<String> byline,
    Optional<String> credit,
    Optional<Modified> modified,
    Optional<String> language,
    Grounds grounds) {
  /** Of an article that tells nothing of changes and language. */
  public Metadata(
      Optional<String> url,
      Optional<String> title,
      Optional<String> publisher,
      Optional<Published> published,
      Optional<String> byline,
      Optional<String> credit) {
    this(
        url,
        title,
        publisher,
        published,
        byline,
        credit,
        Optional.empty(),
        Optional.empty(),
        Grounds.none());
  }

  /** Nothing known. */
  public static Metadata empty() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** This, with what it lacks taken from other. */
  public Metadata orElse(Metadata other) {
    return new Metadata(
        url.or(other::url),
        title.or(other::title),
        publisher.or(other::publisher),
        published.or(other::published),
        byline.or(other::byline),
        credit.or(other::credit),
        modified.or(other::modified),
        language.or(other::language),
        Grounds.merged(this, other));
  }

  /** This with another published date. */
  public Metadata with(Published when) {
    return new Metadata(
        url, title, publisher, Optional.of(when), byline, credit, modified, language, grounds);
  }

  /** This of a text that stands elsewhere, or nobody knows where. */
  public Metadata at(Optional<String> address) {
    return new Metadata(
        address, title, publisher, published, byline, credit, modified, language, grounds);
  }

  /** This when it was changed, or when nobody knows whether it was. */
  public Metadata changed(Optional<Modified> when) {
    return new Metadata(url, title, publisher, published, byline, credit, when, language, grounds);
  }

  /**
   * This in a language, or in one that is unknown.
   *
   * @param by what tells it
   */
  public Metadata in(Optional<String> code, String by) {
    Grounds told =
        new Grounds(grounds.url(), grounds.title(), grounds.publisher(), grounds.byline(), by);
    return new Metadata(url, title, publisher, published, byline, credit, modified, code, told);
  }

  /** This with what gave it. */
  public Metadata by(Grounds given) {
    return new Metadata(
        url, title, publisher, published, byline, credit, modified, language, given);
  }

  /** Whether it is known to be in another language than English, and so not read for claims. */
  public boolean foreign() {
    return language.filter(code -> !code.equals("en")).isPresent();
  }
}
