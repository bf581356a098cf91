package org.sitrep.extract;

import java.util.Set;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Words before a number that belong to it: "more than 30", "at least two", "as many as 90". */
final class Quantifiers {
  private static final Set<String> FIRST =
      Set.of(
          "more than",
          "less than",
          "fewer than",
          "at least",
          "at most",
          "up to",
          "close to",
          "as many",
          "as much",
          "no fewer",
          "no less",
          "some",
          "around",
          "about",
          "nearly",
          "over",
          "almost",
          "approximately",
          "roughly");
  private static final Set<String> COUNTS =
      Set.of("dozens", "hundreds", "thousands", "tens", "scores", "several", "half", "dozen");

  private Quantifiers() {}

  /** The number of the token after the words before a number that begin at token i; i for none. */
  static int end(Sentence sentence, int i) {
    int at = i;
    if (is(sentence, i, i + 1)) {
      at = i + 2;
      if (word(sentence, at).equals("than") || word(sentence, at).equals("as")) {
        at++;
      }
    } else if (FIRST.contains(word(sentence, i))) {
      at = i + 1;
    }
    return at > i && counts(sentence, at) ? at : i;
  }

  private static boolean is(Sentence sentence, int one, int two) {
    return FIRST.contains(word(sentence, one) + " " + word(sentence, two));
  }

  private static boolean counts(Sentence sentence, int i) {
    if (i >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(i);
    boolean fraction = token.lower().equals("a") && COUNTS.contains(word(sentence, i + 1));
    return token.tag().equals("NUM") || COUNTS.contains(token.lower()) || fraction;
  }

  private static String word(Sentence sentence, int i) {
    return i < sentence.tokens().size() ? sentence.tokens().get(i).lower() : "";
  }
}
