package org.sitrep.model;

import java.util.List;

/**
 * Which articles share text.
 *
 * @param origins by id; each article is in one of them
 * @param passages what articles have taken from others, by article and place; of copies from their
 *     origin, and of paragraphs that are lifted from articles of another origin
 */
public record Copies(List<Origin> origins, List<Passage> passages) {
  public Copies {
    origins = List.copyOf(origins);
    passages = List.copyOf(passages);
  }

  /** Nothing is shared. */
  public static Copies none() {
    return new Copies(List.of(), List.of());
  }
}
