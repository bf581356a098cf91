package org.sitrep.ingest;

import java.util.List;

/** What a record or row can tell of an article, with the names that its column goes by. */
public enum Field {
  ID("id"),
  FILE("file filename path"),
  URL("url link href article_url source_url"),
  TITLE("title article_title headline heading"),
  PUBLISHER("publisher source outlet newspaper site media"),
  PUBLISHED("published published_date published_at publish_date pubdate date"),
  BYLINE("byline author authors writer"),
  TEXT("text article_content content body article article_text fulltext");

  private final String names;

  Field(String names) {
    this.names = names;
  }

  /** Names in lower case, the first choice first. */
  List<String> names() {
    return List.of(names.split(" "));
  }
}
