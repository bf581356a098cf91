package org.sitrep.place;

import java.util.List;
import java.util.Optional;
import org.sitrep.text.Token;

/**
 * The tokens of a noun phrase around a name: "the rebel-held town of Douma", "Aleppo countryside".
 *
 * @param first its first token
 * @param last its last token
 */
record NounPhrase(int first, int last) {
  private static final int LONGEST = 7;

  /** The phrase around the tokens of match; tokens before floor belong to another phrase. */
  static NounPhrase around(Match match, List<Token> tokens, int floor, KindWords kinds, Cues cues) {
    int last = match.last();
    if (last + 1 < tokens.size() && kind(tokens.get(last + 1), kinds)) {
      last++;
    }
    int first = match.first();
    int limit = Math.max(floor, first - LONGEST);
    while (first > limit) {
      Token before = tokens.get(first - 1);
      boolean head =
          before.lower().equals("of")
              && first - 2 >= limit
              && heads(tokens.get(first - 2), kinds, cues);
      if (head) {
        first -= 2;
      } else if (kind(before, kinds) || modifies(before, cues)) {
        first--;
      } else {
        boolean determiner = before.tag().equals("DET");
        return new NounPhrase(determiner ? first - 1 : first, last);
      }
    }
    return new NounPhrase(first, last);
  }

  private static boolean heads(Token token, KindWords kinds, Cues cues) {
    return kinds.of(token).isPresent() || cues.part(token.lower()) || cues.direction(token.lower());
  }

  private static boolean kind(Token token, KindWords kinds) {
    Optional<KindWords.Meaning> meaning = kinds.of(token);
    return meaning.isPresent();
  }

  private static boolean modifies(Token token, Cues cues) {
    boolean word = Character.isLetter(token.text().charAt(0));
    boolean adjective = token.tag().equals("ADJ") || participle(token.text());
    return word && (adjective || cues.direction(token.lower()));
  }

  /** "rebel-held", "US-backed", "war-torn". */
  private static boolean participle(String text) {
    int last = text.lastIndexOf('-') + 1;
    return last > 0 && last < text.length() && Character.isLowerCase(text.charAt(last));
  }
}
