package org.sitrep.time;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.DateRange;
import org.sitrep.model.DraftClaim;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;
import org.sitrep.text.Words;

/**
 * A claim in its article: the sentence and token of its trigger, and its tense.
 *
 * @param sentence the number of the claim's sentence
 * @param trigger the number of the trigger's first token in it
 * @param last the number of the trigger's last token
 * @param names the words with a capital of the claim's parties and places, in lower case
 */
record Scene(
    AnalyzedArticle article,
    DraftClaim claim,
    int sentence,
    int trigger,
    int last,
    Set<String> names) {
  static final Comparator<Scene> IN_ORDER = Comparator.comparing(s -> s.claim().trigger());

  /** What {@link #tense} may tell. */
  static final List<String> TENSES =
      List.of("past", "noun", "has", "had", "present", "ing", "future", "other");

  private static final int MOST_ALIKE = 5;
  private static final Set<String> FUTURE =
      Set.of("will", "would", "to", "shall", "could", "may", "might", "should", "can", "'ll");
  private static final int TENSE_REACH = 4;

  Scene {
    names = Set.copyOf(names);
  }

  /** Empty where the trigger stands in no sentence. */
  static Optional<Scene> of(AnalyzedArticle article, DraftClaim claim) {
    int sentence = sentenceAt(article.sentences(), claim.trigger().start());
    if (sentence < 0) {
      return Optional.empty();
    }
    List<Token> tokens = article.sentences().get(sentence).tokens();
    int first = tokenAt(tokens, claim.trigger().start());
    int last = Math.max(first, tokenAt(tokens, Math.max(0, claim.trigger().end() - 1)));
    return Optional.of(new Scene(article, claim, sentence, first, last, names(article, claim)));
  }

  private static Set<String> names(AnalyzedArticle article, DraftClaim claim) {
    Set<String> out = new HashSet<>();
    for (List<Span> role : List.of(claim.agents(), claim.targets(), claim.places())) {
      for (Span phrase : role) {
        for (String word : phrase.of(article.article().text()).split("[ \\-'’]")) {
          if (word.length() > 2 && Words.capital(word)) {
            out.add(word.toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return out;
  }

  /** The last sentence that begins at or before an offset; -1 where none does. */
  static int sentenceAt(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /** The last token that begins at or before an offset, else the first. */
  static int tokenAt(List<Token> tokens, int offset) {
    int at = 0;
    while (at + 1 < tokens.size() && tokens.get(at + 1).start() <= offset) {
      at++;
    }
    return at;
  }

  List<Token> tokens() {
    return article.sentences().get(sentence).tokens();
  }

  Token triggerToken() {
    return tokens().get(trigger);
  }

  Optional<DateRange> published() {
    return article.article().meta().published().map(Published::range);
  }

  Span sentenceSpan() {
    return article.sentences().get(sentence).span();
  }

  /** The tense that the words before the trigger and its form tell. */
  String tense() {
    for (int i = trigger - 1; i >= Math.max(0, trigger - TENSE_REACH); i--) {
      String word = tokens().get(i).lower();
      if (word.equals("had")) {
        return "had";
      }
      if (word.equals("has") || word.equals("have") || word.equals("'ve")) {
        return "has";
      }
      if (FUTURE.contains(word)) {
        return "future";
      }
      if (word.equals("is") || word.equals("are")) {
        return "present";
      }
    }
    String tag = triggerToken().tag();
    if (!tag.equals("VERB")) {
      return tag.equals("NOUN") || tag.equals("PROPN") ? "noun" : "other";
    }
    String lower = triggerToken().lower();
    return lower.endsWith("ing") ? "ing" : lower.endsWith("s") ? "present" : "past";
  }

  /** Whether the trigger is a noun with a definite word before it: "the attack". */
  boolean definite() {
    if (trigger == 0) {
      return false;
    }
    for (int i = trigger - 1; i >= Math.max(0, trigger - 3); i--) {
      String word = tokens().get(i).lower();
      if (Set.of("the", "this", "that", "these", "those", "its", "their").contains(word)) {
        return !triggerToken().tag().equals("VERB");
      }
    }
    return false;
  }

  /** How like another claim this one is, from 0 to 5: by type, trigger and shared names. */
  int alike(Scene other) {
    int out = claim.type() == other.claim.type() ? 2 : 0;
    out += triggerToken().lemma().equals(other.triggerToken().lemma()) ? 1 : 0;
    for (String name : names) {
      out += other.names.contains(name) ? 1 : 0;
    }
    return Math.min(MOST_ALIKE, out);
  }
}
