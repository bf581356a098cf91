package org.sitrep.place;

import java.util.List;
import java.util.Set;
import org.sitrep.text.Token;

/**
 * Decides whether a lone capitalised word that has a place's key is the place's name: keys of short
 * names are those of ordinary words too ("War" and Waer).
 */
final class LoneWord {
  private static final Set<String> NAMES = Set.of("PROPN", "NOUN", "X");
  private static final int TELLING = 5;
  private static final int FUSED = 6;

  private final Gazetteer gazetteer;
  private final KindWords kinds;
  private final Cues cues;

  LoneWord(Gazetteer gazetteer, KindWords kinds, Cues cues) {
    this.gazetteer = gazetteer;
    this.kinds = kinds;
    this.cues = cues;
  }

  /**
   * Whether the word may be the name.
   *
   * @param word folded, without article
   * @param article whether one stands before it
   * @param tokens of the sentence
   * @param first the name's first token
   * @param last its last
   * @param sure whether the words are known to name a place
   */
  boolean names(
      String word, boolean article, List<Token> tokens, int first, int last, boolean sure) {
    String base = singular(word);
    if (cues.not(word)
        || cues.not(base)
        || beginsName(word, tokens, last)
        || endsName(tokens, first)) {
      return false;
    }
    List<String> name = List.of(word);
    boolean proper = tokens.get(last).tag().equals("PROPN");
    boolean told = sure || article || cue(tokens, first, last);
    if (gazetteer.spellings().spelled(name)
        || gazetteer.spellings().spelled(List.of(base))
        || gazetteer.spellings().spelled(List.of(unfused(word)))) {
      return told || word.length() >= TELLING || NAMES.contains(tokens.get(last).tag());
    }
    if (kinds.of(word).isPresent()) {
      // "Mosque" sounds like Moscow
      return false;
    }
    if (sure) {
      return true;
    }
    if (gazetteer.spellings().nearlySpelled(name) && (proper || told)) {
      return told || word.length() >= TELLING;
    }
    return told && proper && TransliterationKey.of(name).length() >= TELLING;
  }

  /** "Tal", "Khan": the first word of many names, never alone before another. */
  private boolean beginsName(String word, List<Token> tokens, int last) {
    return cues.element(word)
        && last + 1 < tokens.size()
        && tokens.get(last + 1).text().chars().anyMatch(Character::isUpperCase);
  }

  /** "Rayan" of "Jub al-Rayan", "Praia" of "Mocimboa da Praia", which are other places. */
  private boolean endsName(List<Token> tokens, int first) {
    if (first > 1 && cues.particle(tokens.get(first - 1).text())) {
      return Character.isUpperCase(tokens.get(first - 2).text().charAt(0));
    }
    if (first == 0 || !cues.element(tokens.get(first - 1).lower())) {
      return false;
    }
    Token before = tokens.get(first - 1);
    return Character.isUpperCase(before.text().charAt(0)) && kinds.of(before).isEmpty();
  }

  /** Whether a word beside the name says that it is a place's. */
  private boolean cue(List<Token> tokens, int first, int last) {
    boolean after = last + 1 < tokens.size() && kinds.of(tokens.get(last + 1)).isPresent();
    if (after || first == 0) {
      return after;
    }
    Token before = tokens.get(first - 1);
    boolean of = before.lower().equals("of") && first > 1;
    return cues.before(before.lower())
        || kinds.of(before).isPresent()
        || (of && kinds.of(tokens.get(first - 2)).isPresent());
  }

  /** Without an article in one word with the name: "altibni". */
  static String unfused(String word) {
    return word.length() >= FUSED && word.startsWith("al") ? word.substring(2) : word;
  }

  /** Without an s, which may be a possessive whose apostrophe was lost. */
  static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
