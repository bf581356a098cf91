package org.sitrep.model;

/** What a stretch of an article is. Only {@link #BODY} is read for claims. */
public enum BlockKind {
  /** The headline where a web page gives it; its metadata has it too. */
  TITLE,
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
