package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Span;

/** The stretches of a text that stand between quotation marks, in order. */
final class Quotations {
  /** Longer ones are taken for a mark that was never closed. */
  private static final int MAX_LENGTH = 1500;

  private Quotations() {}

  /** Curly marks tell their side; of a straight one its neighbours do. */
  static List<Span> in(String text) {
    List<Span> out = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '"' && c != '\u201c' && c != '\u201d') {
        continue;
      }
      boolean opens = c == '\u201c' || c == '"' && opens(text, i, open >= 0);
      if (opens) {
        open = i;
      } else if (open >= 0) {
        if (i - open <= MAX_LENGTH) {
          out.add(new Span(open, i + 1));
        }
        open = -1;
      }
    }
    return out;
  }

  private static boolean opens(String text, int i, boolean isOpen) {
    boolean spaceBefore = i == 0 || Character.isWhitespace(text.charAt(i - 1));
    boolean spaceAfter = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
    return spaceBefore == spaceAfter ? !isOpen : spaceBefore;
  }
}
