package org.sitrep.report.compare;

import java.util.Set;

/**
 * One of two that are compared.
 *
 * @param kind an outlet or an article
 * @param id that of the outlet, the same for all its names; or of the article
 * @param name to show
 * @param articles the ids of those that it publishes; of an article its own
 */
public record Teller(Kind kind, String id, String name, Set<String> articles) {
  public Teller {
    articles = Set.copyOf(articles);
  }

  /** What can be compared. */
  public enum Kind {
    OUTLET("outlet"),
    ARTICLE("article");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The name in files and commands. */
    public String code() {
      return code;
    }
  }

  /** Whether it tells a claim in words of its own: in an article that it publishes. */
  public boolean publishes(Telling told) {
    return articles.contains(told.article().id());
  }
}
