package org.sitrep.extract;

import java.util.List;
import org.sitrep.text.Token;

/** The tokens of a sentence, with nothing before the first and after the last. */
record Line(List<Token> tokens) {
  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The word in lower case; empty outside the sentence. */
  String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  /** The tag; empty outside the sentence. */
  String tag(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).tag() : "";
  }

  boolean closesQuote(int i) {
    return switch (lower(i)) {
      case "\"", "”", "''" -> true;
      default -> false;
    };
  }

  boolean opensQuote(int i) {
    return switch (lower(i)) {
      case "\"", "“", "``" -> true;
      default -> false;
    };
  }
}
