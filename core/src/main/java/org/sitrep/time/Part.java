package org.sitrep.time;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;
import org.sitrep.text.Words;

/**
 * A token, or a piece of one: hyphenated words are cut at their hyphens ("mid-May" is three parts).
 *
 * @param token the number of its token in the sentence
 */
record Part(String text, String lower, String tag, int token, int start, int end) {
  /** The parts of a sentence. */
  static List<Part> of(Sentence sentence) {
    List<Part> out = new ArrayList<>(sentence.tokens().size());
    for (int i = 0; i < sentence.tokens().size(); i++) {
      add(sentence.tokens().get(i), i, out);
    }
    return out;
  }

  private static void add(Token token, int number, List<Part> out) {
    String text = token.text();
    if (!hasHyphen(text)) {
      out.add(new Part(text, token.lower(), token.tag(), number, token.start(), token.end()));
      return;
    }
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isHyphen(text.charAt(i))) {
        addPiece(token, number, from, i, out);
        addPiece(token, number, i, Math.min(i + 1, text.length()), out);
        from = i + 1;
      }
    }
  }

  private static void addPiece(Token token, int number, int from, int to, List<Part> out) {
    if (from < to) {
      String text = token.text().substring(from, to);
      boolean hyphen = text.length() == 1 && isHyphen(text.charAt(0));
      String lower = hyphen ? "-" : Words.lower(text);
      int start = token.start();
      out.add(new Part(text, lower, token.tag(), number, start + from, start + to));
    }
  }

  private static boolean hasHyphen(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHyphen(text.charAt(i))) {
        return true;
      }
    }
    return text.isEmpty();
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
