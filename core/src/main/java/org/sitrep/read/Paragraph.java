package org.sitrep.read;

import java.util.Optional;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Span;

/**
 * A stretch of a page that belongs together: a line, or the lines of a hard-wrapped paragraph.
 *
 * @param gap how many blank lines stand before it
 * @param hint what the marks of a web page say that it is; BODY: it is in the article element
 */
record Paragraph(Span span, int gap, Optional<BlockKind> hint) {
  Paragraph(Span span, int gap) {
    this(span, gap, Optional.empty());
  }

  String of(String text) {
    return span.of(text);
  }
}
