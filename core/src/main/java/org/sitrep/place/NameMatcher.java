package org.sitrep.place;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.model.Span;
import org.sitrep.text.Token;

/** Finds the theatre's names in tokens, the longest first, whatever their transliteration. */
final class NameMatcher {
  private final Gazetteer gazetteer;
  private final KindWords kinds;
  private final Cues cues;
  private final LoneWord lone;

  NameMatcher(Gazetteer gazetteer, KindWords kinds, Cues cues) {
    this.gazetteer = gazetteer;
    this.kinds = kinds;
    this.cues = cues;
    this.lone = new LoneWord(gazetteer, kinds, cues);
  }

  /** A word of the sentence with the number of its token. */
  private record At(NameWord word, int token) {}

  /**
   * The names in the tokens from..to of a sentence, in order.
   *
   * @param sure whether the tokens are known to name a place
   */
  List<Match> find(List<Token> tokens, int from, int to, boolean sure) {
    List<At> words = new ArrayList<>();
    for (int t = from; t < to; t++) {
      Token token = tokens.get(t);
      for (NameWord word : NameWord.split(token.text(), token.start())) {
        words.add(new At(word, t));
      }
    }
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = starts(tokens, words, at) ? longest(tokens, words, at, sure, matches) : 0;
      at += Math.max(1, length);
    }
    return matches;
  }

  /** A name starts with a capital, or with an article or a direction before one. */
  private boolean starts(List<Token> tokens, List<At> words, int at) {
    NameWord word = words.get(at).word();
    boolean inside = at > 0 && words.get(at - 1).token() == words.get(at).token();
    if (inside && at + 1 < words.size() && words.get(at + 1).token() != words.get(at).token()) {
      // "Jo-Ar Herrera": what ends a word is no article of the next
      return word.capital() && !TransliterationKey.isArticle(word.folded());
    }
    boolean article = TransliterationKey.isArticle(word.folded());
    boolean english = article && TransliterationKey.isEnglish(word.folded());
    if (article || cues.direction(word.folded())) {
      boolean capitalNext = at + 1 < words.size() && words.get(at + 1).word().capital();
      boolean joined = capitalNext && words.get(at + 1).token() == words.get(at).token();
      return capitalNext && (!english || joined || (word.capital() && !first(tokens, words, at)));
    }
    return word.capital();
  }

  private static boolean first(List<Token> tokens, List<At> words, int at) {
    int token = words.get(at).token();
    return token == 0 || tokens.get(token - 1).tag().equals("PUNCT");
  }

  private int longest(List<Token> tokens, List<At> words, int at, boolean sure, List<Match> out) {
    int limit = Math.min(gazetteer.spellings().longest(), unbroken(tokens, words, at));
    for (int length = limit; length > 0; length--) {
      if (ends(words, at, length) && !ordinary(tokens, words, at, length, sure)) {
        List<String> folded = folded(words, at, length);
        List<Place> places = named(folded);
        boolean counted = length > 1 && counts(tokens, words.get(at));
        if (!places.isEmpty() && written(folded, counted)) {
          At first = words.get(at);
          At end = words.get(at + length - 1);
          Span span = new Span(first.word().start(), end.word().end());
          int exact = gazetteer.spellings().spelled(folded, places);
          boolean country = exact > 0 && places.get(0).kind() == PlaceKind.COUNTRY;
          // whoever writes "Mali" does not mean Male
          List<Place> meant = country ? places.subList(0, exact) : places;
          out.add(new Match(span, first.token(), end.token(), meant, exact));
          return length;
        }
      }
    }
    return 0;
  }

  /**
   * Whether words are written enough like a name of their sound: where the whole world may be
   * meant, far too many names sound alike ("Herrera" and Harare).
   *
   * @param just whether not a letter may be wrong
   */
  private boolean written(List<String> folded, boolean just) {
    Spellings spellings = gazetteer.spellings();
    return spellings.spelled(folded)
        || (!just && (!gazetteer.home().isEmpty() || spellings.nearlySpelled(folded)));
  }

  /** Whether a word is a number: "Two UN …" sounds like Taiwan. */
  private static boolean counts(List<Token> tokens, At word) {
    return tokens.get(word.token()).tag().equals("NUM");
  }

  /** How many words follow without punctuation between them, this one counted. */
  private int unbroken(List<Token> tokens, List<At> words, int at) {
    int count = 1;
    while (at + count < words.size() && count < gazetteer.spellings().longest()) {
      int before = words.get(at + count - 1).token();
      int here = words.get(at + count).token();
      if (here > before + 1 && !tokens.get(before + 1).text().equals("\u2013")) {
        break;
      }
      count++;
    }
    return count;
  }

  /** A name ends with a capital, or with a word for its kind in lower case; not before a hyphen. */
  private boolean ends(List<At> words, int at, int length) {
    At end = words.get(at + length - 1);
    NameWord last = end.word();
    boolean capital = last.capital() && !TransliterationKey.isArticle(last.folded());
    if (!capital && (length == 1 || kinds.of(last.folded()).isEmpty())) {
      return false;
    }
    // "Britain-based", "Turkey-backed"
    boolean compound =
        at + length < words.size()
            && words.get(at + length).token() == end.token()
            && !words.get(at + length).word().capital()
            && !TransliterationKey.isArticle(words.get(at + length).word().folded());
    return !compound;
  }

  /** Whether the words are a lone ordinary word rather than a name. */
  private boolean ordinary(List<Token> tokens, List<At> words, int at, int length, boolean sure) {
    String only = "";
    for (At word : words.subList(at, at + length)) {
      if (!TransliterationKey.isArticle(word.word().folded())) {
        if (!only.isEmpty()) {
          return false;
        }
        only = word.word().folded();
      }
    }
    int first = words.get(at).token();
    int last = words.get(at + length - 1).token();
    return only.isEmpty() || !lone.names(only, length > 1, tokens, first, last, sure);
  }

  private static List<String> folded(List<At> words, int at, int length) {
    List<String> folded = new ArrayList<>(length);
    for (At word : words.subList(at, at + length)) {
      folded.add(word.word().folded());
    }
    return folded;
  }

  /** The places of these words, which are changed to the name that they are found by. */
  private List<Place> named(List<String> folded) {
    List<Place> places = gazetteer.spellings().named(folded);
    String last = folded.get(folded.size() - 1);
    if (places.isEmpty() && !LoneWord.singular(last).equals(last)) {
      // a possessive whose apostrophe was lost: "Syrias"
      folded.set(folded.size() - 1, LoneWord.singular(last));
      places = gazetteer.spellings().named(folded);
    }
    String first = folded.get(0);
    if (places.isEmpty() && !LoneWord.unfused(first).equals(first)) {
      folded.set(0, LoneWord.unfused(first));
      places =
          gazetteer.spellings().spelled(folded) ? gazetteer.spellings().named(folded) : List.of();
    }
    return places;
  }
}
