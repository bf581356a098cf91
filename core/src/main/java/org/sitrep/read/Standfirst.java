package org.sitrep.read;

import java.util.List;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Span;

/**
 * A standfirst in one line with a body that begins with the same words: the two are set apart, and
 * a standfirst that the body repeats word for word is a heading.
 */
final class Standfirst {
  private static final int SHORTEST = 28;
  private static final int LONGEST = 700;

  /** Adds the standfirst's block; the offset at which the body begins. */
  int read(String text, int start, int end, List<Block> blocks) {
    int probe = start;
    for (int words = 0; words < 6 && probe < end; words++) {
      int space = text.indexOf(' ', probe + 1);
      probe = space < 0 ? end : space;
    }
    if (probe - start < SHORTEST || probe >= end) {
      return start;
    }
    String opening = text.substring(start, probe);
    int again = text.indexOf(opening, probe);
    if (again < 0 || again > end - opening.length() || again - start > LONGEST) {
      return start;
    }
    int body = "\"“‘".indexOf(text.charAt(again - 1)) >= 0 ? again - 1 : again;
    Span first = Paragraphs.strip(text, start, body);
    boolean repeated = text.startsWith(withoutStop(first.of(text)), again);
    if (!repeated && !Character.isUpperCase(text.codePointAt(again))) {
      return start;
    }
    blocks.add(new Block(repeated ? BlockKind.HEADING : BlockKind.BODY, first));
    return body;
  }

  private static String withoutStop(String sentence) {
    int end = sentence.length();
    while (end > 0 && ".!?\"” ".indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    return sentence.substring(0, end);
  }
}
