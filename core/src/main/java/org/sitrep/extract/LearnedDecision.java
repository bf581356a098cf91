package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.learn.LinearModel;
import org.sitrep.model.ClaimType;

/**
 * Asks trained models of each word that can name an event whether it does: a first look at the word
 * and its sentence, then a second one in the light of what the first made of the whole article.
 */
final class LearnedDecision implements TriggerDecision {
  /**
   * What an event must have, against none, for a claim: where F1 was highest in cross-validation.
   */
  static final double THRESHOLD = 0.33;

  /**
   * Words of which the first look is surer than this that they name no event are not asked again.
   */
  static final double FIRST = 0.03;

  private static final double FIRST_WEIGHT = 0.35;

  private final LinearModel first;
  private final LinearModel second;
  private final TriggerFeatures features;

  LearnedDecision(LinearModel first, LinearModel second, WordClasses classes) {
    this.first = first;
    this.second = second;
    this.features = new TriggerFeatures(classes);
  }

  @Override
  public List<List<Trigger>> decide(ArticleView article) {
    TriggerScores scores = TriggerScores.of(article, features, first);
    List<List<Trigger>> out = new ArrayList<>();
    for (View view : article.views()) {
      List<Trigger> here = new ArrayList<>();
      for (TriggerScores.Word word : scores.in(view.sentence().index())) {
        if (word.event() > FIRST) {
          judge(article, view, scores, word, here);
        }
      }
      out.add(here);
    }
    return out;
  }

  private void judge(
      ArticleView article,
      View view,
      TriggerScores scores,
      TriggerScores.Word word,
      List<Trigger> out) {
    double[] p =
        blend(word.p(), second.probabilities(SecondLook.of(article, scores, word).toArray()));
    TriggerScores.Word again =
        new TriggerScores.Word(word.sentence(), word.token(), word.features(), p);
    if (again.event() > THRESHOLD) {
      ClaimType type = ClaimType.of(second.labels().get(again.best()));
      out.add(TriggerSpan.around(view, word.token(), type, p[again.best()]));
    }
  }

  /** A geometric mean of both looks: they err in different ways. */
  private static double[] blend(double[] first, double[] second) {
    double[] out = new double[first.length];
    double sum = 0;
    for (int k = 0; k < out.length; k++) {
      out[k] = StrictMath.pow(first[k], FIRST_WEIGHT) * StrictMath.pow(second[k], 1 - FIRST_WEIGHT);
      sum += out[k];
    }
    for (int k = 0; k < out.length; k++) {
      out[k] /= sum;
    }
    return out;
  }
}
