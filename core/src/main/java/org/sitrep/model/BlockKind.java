package org.sitrep.model;

/** What a stretch of an article is. Only {@link #BODY} is read for claims. */
public enum BlockKind {
  BODY,
  HEADING,
  BYLINE,
  DATELINE,
  CAPTION,
  BOILERPLATE,
  COMMENT;

  /** The name in files: lower case. */
  public String code() {
    return Names.code(this);
  }
}
