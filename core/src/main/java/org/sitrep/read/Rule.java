package org.sitrep.read;

import java.util.regex.Pattern;
import org.sitrep.model.BlockKind;

/**
 * A row of furniture.tsv.
 *
 * @param where its file and line, for messages
 * @param needs characters without which it finds nothing; empty: unknown
 * @param example what it finds, in [[ ]] where that is not all
 * @param counter what it must not find
 */
record Rule(
    String where,
    BlockKind kind,
    Scope scope,
    Pattern pattern,
    String needs,
    String example,
    String counter) {
  /** Where a rule looks. */
  enum Scope {
    /** The whole of a paragraph. */
    LINE,
    /** Somewhere in a paragraph, which is then of that kind. */
    PART,
    /** The whole of a paragraph after the body: from here on readers speak. */
    COMMENTS,
    /** The beginning of a paragraph after the body: from here on the article is over. */
    CLOSE,
    /** The beginning of a body, again and again. */
    LEAD,
    /** The end of a body, again and again. */
    TAIL,
    /** Anywhere in a body. */
    INSIDE,
    /** A picture credit anywhere in a body. */
    CREDIT
  }
}
