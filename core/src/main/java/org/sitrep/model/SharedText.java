package org.sitrep.model;

import java.util.List;
import java.util.Set;

/** Which articles share text, asked article by article. */
public interface SharedText {
  /** The origin of an article: itself alone where it shares its text with none. */
  Origin origin(String article);

  /** What an article has taken from others, in order. */
  List<Passage> passages(String article);

  /** The articles that have taken a passage from an article. */
  Set<String> takers(String article);
}
