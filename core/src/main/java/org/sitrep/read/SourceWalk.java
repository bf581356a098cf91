package org.sitrep.read;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Goes along the characters of a text node and, beside them, along those of the page's source that
 * they were made of: the same, or a reference ({@code &eacute;}, {@code &#233;}). Where the two do
 * not go together it says that it does not know.
 */
final class SourceWalk {
  /** Beside no source. */
  static final SourceWalk NOWHERE = new SourceWalk("", "", 0, 0);

  private static final int LONGEST_NAME = 40;
  private static final int SAME = 8;
  private final String source;
  private final String words;
  private final int end;
  private int at;
  private int last = -1;
  private int width = 1;

  private SourceWalk(String source, String words, int start, int end) {
    this.source = source;
    this.words = words;
    this.at = start;
    this.end = end;
  }

  static SourceWalk of(String source, TextNode node) {
    Range range = node.sourceRange();
    int start = range.isTracked() ? range.startPos() : -1;
    int end = range.isTracked() ? Math.min(range.endPos(), source.length()) : -1;
    return start < 0 || end <= start
        ? NOWHERE
        : new SourceWalk(source, node.getWholeText(), start, end);
  }

  /**
   * Steps over a character of the node, and says where it stands; negative where that is unknown.
   */
  int step(int i) {
    if (width > 1 && Character.isLowSurrogate(words.charAt(i))) {
      return last; // one reference stands for both halves
    }
    if (at >= end) {
      return -1;
    }
    char c = words.charAt(i);
    char s = source.charAt(at);
    int reference = s == '&' ? reference(i, c) : 0;
    if (reference == 0 && s != c && !(s == 0 && c == '\ufffd')) {
      at = end; // made in another way
      width = 1;
      return -1;
    }
    width = Math.max(1, reference);
    last = at;
    at += width;
    return last;
  }

  /** Over how many code units the character that was stepped over last stands. */
  int width() {
    return width;
  }

  /** The length of the reference here; 0 where the source's & is one itself. */
  private int reference(int i, char c) {
    int run = 1;
    while (at + run < end && run < LONGEST_NAME && named(source.charAt(at + run), run)) {
      run++;
    }
    boolean closed = at + run < end && source.charAt(at + run) == ';';
    boolean number = run > 2 && source.charAt(at + 1) == '#';
    if (c == '&' && !number) {
      boolean and = source.regionMatches(true, at + 1, "amp", 0, 3);
      return !and ? 0 : closed && run == 4 ? 5 : 4;
    }
    if (closed && agrees(i, run + 1)) {
      return run + 1;
    }
    for (int length = 2; !number && length < run; length++) {
      if (agrees(i, length)) {
        return length; // without its semicolon
      }
    }
    return run;
  }

  private static boolean named(char c, int place) {
    return c < 128 && Character.isLetterOrDigit(c) || place == 1 && c == '#';
  }

  /** Whether the node and the source go on alike after a reference of this length. */
  private boolean agrees(int i, int length) {
    int next = i + (Character.isHighSurrogate(words.charAt(i)) ? 2 : 1);
    for (int same = 0; same < SAME; same++) {
      boolean over = next + same >= words.length() || at + length + same >= end;
      if (over || source.charAt(at + length + same) == '&') {
        return true;
      }
      if (words.charAt(next + same) != source.charAt(at + length + same)) {
        return false;
      }
    }
    return true;
  }
}
