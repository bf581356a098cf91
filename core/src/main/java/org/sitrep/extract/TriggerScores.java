package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.learn.FeatureSet;
import org.sitrep.learn.LinearModel;

/**
 * What a first look makes of every word of an article that can name an event: a probability for
 * each type, and for none. A second look sees them all at once.
 */
final class TriggerScores {
  private final List<Word> words;
  private final List<List<Word>> bySentence = new ArrayList<>();
  private final double[] totals;

  /**
   * A word that can name an event.
   *
   * @param features what the first look saw
   * @param p the probability of none, then of each type in order
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Word(int sentence, int token, int[] features, double[] p) {
    /** The probability that it names an event. */
    double event() {
      return 1 - p[0];
    }

    /** The number of the most probable type; 0 is none and is not considered. */
    int best() {
      int best = 1;
      for (int k = 2; k < p.length; k++) {
        best = p[k] > p[best] ? k : best;
      }
      return best;
    }
  }

  private TriggerScores(int sentences, List<Word> words) {
    this.words = List.copyOf(words);
    for (int s = 0; s < sentences; s++) {
      bySentence.add(new ArrayList<>());
    }
    this.totals = new double[words.isEmpty() ? 1 : words.get(0).p().length];
    for (Word word : words) {
      bySentence.get(word.sentence()).add(word);
      for (int k = 1; k < totals.length; k++) {
        totals[k] += word.p()[k];
      }
    }
  }

  /** Takes the first look at an article. */
  static TriggerScores of(ArticleView article, TriggerFeatures features, LinearModel model) {
    List<Word> words = new ArrayList<>();
    for (View view : article.views()) {
      for (int i = 0; i < view.size(); i++) {
        if (TriggerFeatures.candidate(view, i)) {
          boolean known = model.knows(TriggerFeatures.word(view, i));
          FeatureSet all =
              known ? features.of(article, view, i) : features.ofUnknown(article, view, i);
          int[] seen = all.toArray();
          words.add(new Word(view.sentence().index(), i, seen, model.probabilities(seen)));
        }
      }
    }
    return new TriggerScores(article.views().size(), words);
  }

  List<Word> words() {
    return words;
  }

  List<Word> in(int sentence) {
    return sentence < 0 || sentence >= bySentence.size() ? List.of() : bySentence.get(sentence);
  }

  Optional<Word> at(int sentence, int token) {
    return in(sentence).stream().filter(w -> w.token() == token).findFirst();
  }

  /** How many events of a type the article has by the first look, without those of one word. */
  double without(Word word, int type) {
    return totals[type] - word.p()[type];
  }

  int types() {
    return totals.length;
  }
}
