package org.sitrep.model;

import java.util.List;
import java.util.Optional;

/**
 * Articles that share their text, and where it comes from.
 *
 * @param id the id of the article that is taken as the origin
 * @param credit whom the text is credited to: an outlet or agency, also where its own article is
 *     not here
 * @param articles the ids of all, the origin first, then by published date and id
 */
public record Origin(String id, Optional<String> credit, List<String> articles) {
  public Origin {
    articles = List.copyOf(articles);
  }
}
