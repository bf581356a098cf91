package org.sitrep.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.Token;
import org.sitrep.text.Words;

/**
 * Finds the noun phrase of a speaker that ends before or begins after a token, with what belongs to
 * its name: "a source at the command", "Omar Haddad director of the network".
 */
final class SpeakerPhrase {
  private static final int MAX_WORDS = 14;
  private static final Set<String> NOMINAL =
      Set.of("NOUN", "PROPN", "ADJ", "NUM", "DET", "PRON", "SYM", "X");
  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "on", "with");
  private static final Set<String> CLOSED =
      Set.of("ADP", "CCONJ", "SCONJ", "AUX", "ADV", "PUNCT", "INTJ", "PART");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "whom");

  private final Reporting words;

  SpeakerPhrase(Reporting words) {
    this.words = words;
  }

  /** Tokens of a phrase. */
  record Range(int start, int end) {}

  /** The phrase whose last token is this one. */
  Optional<Range> endingAt(List<Token> tokens, int last) {
    if (last < 0 || !inside(tokens, last) || words.is(tokens.get(last), "time")) {
      return Optional.empty();
    }
    int from = last;
    while (from > 0 && last - from < MAX_WORDS) {
      Token before = tokens.get(from - 1);
      if (opens(tokens.get(from)) && !linked(tokens, from)) {
        break;
      }
      if (inside(tokens, from - 1) && !words.is(before, "time")) {
        from--;
      } else if (linked(tokens, from)) {
        from -= 2;
      } else {
        break;
      }
    }
    return Optional.of(new Range(from, last + 1));
  }

  /** Whether a preposition before token i joins it to a word for a source. */
  private boolean linked(List<Token> tokens, int i) {
    return i > 1
        && LINKS.contains(tokens.get(i - 1).lower())
        && inside(tokens, i - 2)
        && (words.is(tokens.get(i - 2), "source") || part(tokens, i - 1));
  }

  private static boolean part(List<Token> tokens, int preposition) {
    return tokens.get(preposition).lower().equals("of")
        && tokens.get(preposition - 1).tag().equals("PROPN");
  }

  /** The phrase whose first token is this one. */
  Optional<Range> startingAt(List<Token> tokens, int first) {
    if (first >= tokens.size()
        || !inside(tokens, first) && !words.is(tokens.get(first), "source")) {
      return Optional.empty();
    }
    int to = first + 1;
    while (to < tokens.size() && to - first < MAX_WORDS) {
      if (pronoun(tokens.get(to - 1)) || words.is(tokens.get(to), "time")) {
        break;
      }
      if (inside(tokens, to) && !opens(tokens.get(to))) {
        to++;
      } else if (to + 1 < tokens.size() && linked(tokens, to + 1) && inside(tokens, to + 1)) {
        to += 2;
      } else {
        break;
      }
    }
    return Optional.of(new Range(first, to));
  }

  private static boolean pronoun(Token token) {
    return token.tag().equals("PRON");
  }

  /** A determiner; taggers stumble over "a" where commas are missing. */
  private static boolean article(Token token) {
    return token.tag().equals("DET") || token.text().equals("a") || token.text().equals("the");
  }

  private static boolean opens(Token token) {
    return article(token) || token.tag().equals("PRON");
  }

  private boolean inside(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return words.is(token, "title")
        || NOMINAL.contains(token.tag()) && !RELATIVE.contains(token.lower())
        || token.lower().equals("'s")
        || bracketed(tokens, i)
        || words.is(token, "source") && (!token.tag().equals("VERB") || afterNominal(tokens, i))
        || article(token)
        || modifier(tokens, i)
        || token.text().indexOf('-') > 0
        || i > 0 && name(token)
        || name(token) && !token.tag().equals("VERB");
  }

  /** A participle before its noun: "a monitoring group". */
  private boolean modifier(List<Token> tokens, int i) {
    return tokens.get(i).lower().endsWith("ing")
        && i > 0
        && i + 1 < tokens.size()
        && article(tokens.get(i - 1))
        && words.is(tokens.get(i + 1), "source");
  }

  private static boolean afterNominal(List<Token> tokens, int i) {
    return i > 0 && (article(tokens.get(i - 1)) || tokens.get(i - 1).tag().equals("ADJ"));
  }

  /** A name that the tagger may take for something else. */
  static boolean name(Token token) {
    String text = token.text();
    return text.length() > 1
        && (Words.capital(text) && !CLOSED.contains(token.tag())
            || text.startsWith("al-")
            || text.equals(text.toUpperCase(Locale.ROOT)) && Character.isLetter(text.charAt(0)));
  }

  /** A bracketed short form within a name: "(SOHR)". */
  private static boolean bracketed(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    return switch (text) {
      case "(" -> i + 2 < tokens.size() && tokens.get(i + 2).text().equals(")");
      case ")" -> i > 1 && tokens.get(i - 2).text().equals("(");
      default ->
          i > 0
              && i + 1 < tokens.size()
              && tokens.get(i - 1).text().equals("(")
              && tokens.get(i + 1).text().equals(")");
    };
  }
}
