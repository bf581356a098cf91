package org.sitrep.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Token;
import org.sitrep.text.Words;

/**
 * Cuts tokens at hyphens and folds their spelling, so that "al-Nusra", "Al Nusra" and "Nusra" or
 * "Jaysh" and "Jaish" are the same to a name table. The Arabic article is left out.
 */
final class Pieces {
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "an", "as", "ash", "at", "ad", "adh", "ar", "az", "es");

  /** Words of so few letters are often acronyms and stay as they are. */
  private static final int SHORT = 3;

  private Pieces() {}

  /** The pieces of tokens. */
  static List<Piece> of(List<Token> tokens) {
    List<Piece> out = new ArrayList<>(tokens.size() + 8);
    for (Token token : tokens) {
      add(token, out);
    }
    return out;
  }

  /** The pieces of a phrase of an article. */
  static List<Piece> of(AnalyzedArticle article, Span phrase) {
    return of(
        TextOrder.sentence(article, phrase.start()).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.span().overlaps(phrase))
            .toList());
  }

  private static void add(Token token, List<Piece> out) {
    String text = token.text();
    int from = 0;
    boolean joined = false;
    while (from <= text.length()) {
      int to = from;
      while (to < text.length() && !isHyphen(text.charAt(to))) {
        to++;
      }
      String part = text.substring(from, to);
      if (!part.isEmpty() && !isArticle(part, to < text.length())) {
        out.add(piece(token, from, to, part, joined));
      }
      joined = true;
      from = to + 1;
    }
  }

  private static Piece piece(Token token, int from, int to, String part, boolean joined) {
    boolean clitic = part.length() == 2 && !Character.isLetter(part.charAt(0));
    return new Piece(
        token.start() + from,
        token.start() + to,
        clitic ? "" : fold(part),
        Words.capital(part),
        upper(part),
        joined,
        token);
  }

  private static boolean isArticle(String part, boolean hyphen) {
    if (part.length() > 3) {
      return false;
    }
    String lower = Words.lower(part);
    return hyphen ? ARTICLES.contains(lower) : lower.equals("al") || lower.equals("el");
  }

  private static boolean upper(String part) {
    int letters = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (Character.isLowerCase(c) && !(c == 's' && i == part.length() - 1 && letters > 1)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 0;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  /**
   * The spelling of a word for comparison: lower case without accents, stops and apostrophes,
   * doubled letters single, "ay", "ou", "oo" and "ee" as "ai", "u", "u" and "i".
   */
  static String fold(String word) {
    String lower = Words.lower(word);
    String plain =
        Normalizer.isNormalized(lower, Normalizer.Form.NFD)
            ? lower
            : Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i) == '\u0131' ? 'i' : plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        append(out, c, plain.length() > SHORT);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c, boolean fold) {
    int last = out.length() - 1;
    char before = last < 0 ? ' ' : out.charAt(last);
    if (!fold || Character.isDigit(c)) {
      out.append(c);
    } else if (before == 'o' && (c == 'u' || c == 'o')) {
      out.setCharAt(last, 'u');
    } else if (before == 'e' && c == 'e') {
      out.setCharAt(last, 'i');
    } else if (before == 'a' && c == 'y') {
      out.append('i');
    } else if (before != c) {
      out.append(c);
    }
  }
}
