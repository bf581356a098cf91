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
 */
public record Metadata(
    Optional<String> url,
    Optional<String> title,
    Optional<String> publisher,
    Optional<Published> published,
    Optional<String> byline,
    Optional<String> credit) {
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
        credit.or(other::credit));
  }

  /** This with another published date. */
  public Metadata with(Published when) {
    return new Metadata(url, title, publisher, Optional.of(when), byline, credit);
  }
}
