package org.sitrep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Span;

/**
 * Cuts the tokens of a block into sentences: after a full stop, question mark, exclamation mark or
 * ellipsis, with the closing quotes and brackets that follow it, when the next word can begin a
 * sentence.
 */
final class SentenceSplitter {
  /**
   * A longer sentence is cut, so that hostile text costs little more than ordinary text, whose
   * sentences hardly ever have more than a hundred.
   */
  static final int MAX_TOKENS = 160;

  private final Set<String> abbreviations;

  SentenceSplitter(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /** The sentences as ranges of token numbers, start inclusive, end exclusive. */
  List<Span> split(String text, List<Span> tokens) {
    List<Span> out = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < tokens.size()) {
      int next = i + 1;
      boolean end = next - start >= MAX_TOKENS;
      if (ends(text, tokens, i)) {
        next = pastClosers(text, tokens, next);
        end |= next >= tokens.size() || begins(text, tokens, i, next);
      }
      if (end) {
        out.add(new Span(start, next));
        start = next;
      }
      i = next;
    }
    if (start < tokens.size()) {
      out.add(new Span(start, tokens.size()));
    }
    return out;
  }

  private boolean ends(String text, List<Span> tokens, int i) {
    Span token = tokens.get(i);
    char c = text.charAt(token.start());
    if (c == '!' || c == '?' || c == '\u2026') {
      return true;
    }
    if (c != '.') {
      return initialsEnd(text, tokens, i);
    }
    return i == 0 || token.length() > 1 || !abbreviated(text, tokens.get(i - 1), token);
  }

  /** "U.S." ends a sentence only before a word that hardly follows it inside one. */
  private static boolean initialsEnd(String text, List<Span> tokens, int i) {
    Span token = tokens.get(i);
    boolean stops = token.length() > 2 && text.charAt(token.end() - 1) == '.';
    if (!stops || i + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(i + 1).of(text);
    return next.equals("The") || next.equals("In") || next.equals("But") || next.equals("A");
  }

  private boolean abbreviated(String text, Span word, Span stop) {
    if (word.end() != stop.start()) {
      return false;
    }
    String lower = Words.lower(word.of(text));
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(word.start()));
    return initial || abbreviations.contains(lower);
  }

  private static int pastClosers(String text, List<Span> tokens, int from) {
    int at = from;
    while (at < tokens.size() && closes(text, tokens.get(at - 1), tokens.get(at))) {
      at++;
    }
    return at;
  }

  /** A quote or bracket that touches what stands before it closes. */
  private static boolean closes(String text, Span before, Span token) {
    char c = text.charAt(token.start());
    boolean closer =
        c == '"' || c == '\u201d' || c == '\u2019' || c == '\'' || c == ')' || c == ']';
    boolean more = c == '.' || c == '!' || c == '?';
    return (closer || more) && before.end() == token.start();
  }

  private static boolean begins(String text, List<Span> tokens, int stop, int next) {
    Span token = tokens.get(next);
    int c = text.codePointAt(token.start());
    boolean touches = tokens.get(next - 1).end() == token.start();
    if (touches) {
      return Character.isUpperCase(c)
          && next == stop + 1
          && token.length() > 1
          && stop > 0
          && Character.isLowerCase(text.charAt(tokens.get(stop).start() - 1));
    }
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || Character.isTitleCase(c)
        || isOpener(c)
        || (Character.isLetter(c) && !Character.isLowerCase(c))
        || isSmallArticle(text, token);
  }

  private static boolean isOpener(int c) {
    return c == '"' || c == '\u201c' || c == '\'' || c == '\u2018' || c == '(' || c == '[';
  }

  /** Arabic names begin with a small article also at the start of a sentence. */
  private static boolean isSmallArticle(String text, Span token) {
    return token.length() > 4
        && text.charAt(token.start() + 2) == '-'
        && (text.startsWith("al", token.start()) || text.startsWith("as", token.start()));
  }
}
