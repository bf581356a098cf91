package org.sitrep.text;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Span;

/**
 * Splits text into words and punctuation marks in one pass. Hyphenated words ("US-backed",
 * "al-Qaryatayn"), numbers with separators ("1,300", "10:30") and letters with stops ("U.S.") are
 * one token; "'s" and "n't" are tokens of their own, as in Universal Dependencies.
 */
final class Tokenizer {
  private Tokenizer() {}

  /** The tokens of text between the offsets of range. */
  static List<Span> split(String text, Span range) {
    List<Span> out = new ArrayList<>(range.length() / 5 + 4);
    int at = range.start();
    while (at < range.end()) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        at += Character.charCount(c);
      } else {
        int end = isWord(c) ? wordEnd(text, at, range.end()) : markEnd(text, at, range.end());
        addWord(text, at, end, out);
        at = end;
      }
    }
    return out;
  }

  private static void addWord(String text, int start, int end, List<Span> out) {
    int cut = clitic(text, start, end);
    if (cut > start) {
      out.add(new Span(start, cut));
      out.add(new Span(cut, end));
    } else {
      out.add(new Span(start, end));
    }
  }

  /** Where "'s" or "n't" begins at the end of a word; start where there is none. */
  private static int clitic(String text, int start, int end) {
    if (end - start < 3) {
      return start;
    }
    char last = Character.toLowerCase(text.charAt(end - 1));
    if (isApostrophe(text.charAt(end - 2))) {
      if (last == 's' || last == 'd' || last == 'm') {
        return end - 2;
      }
      return last == 't' && Character.toLowerCase(text.charAt(end - 3)) == 'n' ? end - 3 : start;
    }
    boolean two = end - start > 3 && isApostrophe(text.charAt(end - 3));
    return two
            && (endsWith(text, end, "re") || endsWith(text, end, "ve") || endsWith(text, end, "ll"))
        ? end - 3
        : start;
  }

  private static boolean endsWith(String text, int end, String tail) {
    return text.regionMatches(true, end - tail.length(), tail, 0, tail.length());
  }

  private static int wordEnd(String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      int c = text.codePointAt(at);
      if (isWord(c)) {
        at += Character.charCount(c);
      } else if (joins(text, start, at, limit)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether the mark at offset at stands inside a word rather than after it. */
  private static boolean joins(String text, int start, int at, int limit) {
    char mark = text.charAt(at);
    boolean before = at > start && isWord(text.charAt(at - 1));
    boolean after = at + 1 < limit && isWord(text.codePointAt(at + 1));
    boolean digits =
        before
            && after
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return switch (mark) {
      case '-', '\u2010', '\u2011' -> before && after;
      case '\'', '\u2019' -> before && after;
      case ',', ':' -> digits;
      case '.' -> digits || initials(text, start, at, after);
      default -> false;
    };
  }

  /** Whether the stop at offset at belongs to letters with stops: "U.S.", "a.m.". */
  private static boolean initials(String text, int start, int at, boolean after) {
    boolean single =
        Character.isLetter(text.charAt(at - 1)) && (at - 1 == start || text.charAt(at - 2) == '.');
    if (!single) {
      return false;
    }
    boolean between = after && at + 2 < text.length() && text.charAt(at + 2) == '.';
    return between || (at - 1 > start && text.charAt(at - 2) == '.');
  }

  /** Dots and dashes stay together, other marks stand alone. */
  private static int markEnd(String text, int start, int limit) {
    int c = text.codePointAt(start);
    int at = start + Character.charCount(c);
    if (c == '.' || c == '-') {
      while (at < limit && text.charAt(at) == c) {
        at++;
      }
    }
    return at;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '_';
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL;
  }
}
