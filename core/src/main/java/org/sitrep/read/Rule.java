package org.sitrep.read;

import java.util.List;
import java.util.regex.Pattern;
import org.sitrep.model.BlockKind;

/**
 * A row of furniture.tsv.
 *
 * @param where its file and line, for messages
 * @param needs characters, in lower case, of which it finds nothing without some; none: unknown
 * @param example what it finds, in [[ ]] where that is not all
 * @param counter what it must not find
 */
record Rule(
    String where,
    BlockKind kind,
    Scope scope,
    Pattern pattern,
    List<String> needs,
    String example,
    String counter) {
  Rule {
    needs = List.copyOf(needs);
  }

  /**
   * Whether it may find something, which is quick to tell.
   *
   * @param lower the text that it looks at, in lower case
   */
  boolean mayFind(String lower) {
    for (String some : needs) {
      if (lower.contains(some)) {
        return true;
      }
    }
    return needs.isEmpty();
  }

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
    /** The whole of the last paragraphs of a body. */
    END,
    /** The beginning of a body, again and again. */
    LEAD,
    /** The end of a body, again and again. */
    TAIL,
    /** Anywhere in a body. */
    INSIDE,
    /** A picture credit anywhere in a body. */
    CREDIT;

    /** Whether it looks at whole paragraphs. */
    boolean whole() {
      return this == LINE || this == COMMENTS || this == END;
    }
  }
}
