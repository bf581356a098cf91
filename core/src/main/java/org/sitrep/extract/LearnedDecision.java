package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.learn.LinearModel;
import org.sitrep.model.ClaimType;

/**
 * Asks trained models of each word that can name an event whether it does: a first look at the word
 * and its sentence, then a second one in the light of what the first made of the whole article.
 */
final class LearnedDecision implements TriggerDecision {
  /** How many events a sentence must be expected to tell for a claim: best in cross-validation. */
  private static final double THRESHOLD = 0.37;

  /** What a word must have to be taken for the trigger of an expected event. */
  private static final double LEAST = 0.08;

  /**
   * Words of which the first look is surer than this that they name no event are not asked again.
   */
  static final double FIRST = 0.03;

  private static final double FIRST_WEIGHT = 0.35;

  private final LinearModel first;
  private final LinearModel second;
  private final TriggerFeatures features;

  LearnedDecision(LinearModel first, LinearModel second) {
    this.first = first;
    this.second = second;
    this.features = new TriggerFeatures();
  }

  @Override
  public List<List<Trigger>> decide(ArticleView article) {
    TriggerScores scores = TriggerScores.of(article, features, first);
    List<List<Trigger>> out = new ArrayList<>();
    for (View view : article.views()) {
      List<TriggerScores.Word> words = new ArrayList<>();
      for (TriggerScores.Word word : scores.in(view.sentence().index())) {
        if (word.event() > FIRST) {
          words.add(judged(article, scores, word));
        }
      }
      out.add(triggers(view, words));
    }
    return out;
  }

  private TriggerScores.Word judged(
      ArticleView article, TriggerScores scores, TriggerScores.Word word) {
    double[] p =
        blend(word.p(), second.probabilities(SecondLook.of(article, scores, word).toArray()));
    return new TriggerScores.Word(word.sentence(), word.token(), word.features(), p);
  }

  /**
   * How many events of a type the sentence tells is likelier known than which word is the one to
   * name it: each type gets as many triggers as are expected, on its likeliest words.
   */
  private List<Trigger> triggers(View view, List<TriggerScores.Word> words) {
    List<Expected> expected = new ArrayList<>();
    for (int type = 1; type < second.labels().size(); type++) {
      double sum = 0;
      for (TriggerScores.Word word : words) {
        sum += word.p()[type];
      }
      for (int n = 0; sum - n > THRESHOLD; n++) {
        expected.add(new Expected(type, Math.min(1, sum - n)));
      }
    }
    expected.sort(
        Comparator.comparingDouble((Expected e) -> -e.confidence()).thenComparing(Expected::type));
    Map<Integer, Trigger> out = new TreeMap<>();
    for (Expected event : expected) {
      likeliest(words, event.type(), out)
          .ifPresent(w -> out.put(w.token(), trigger(view, w, event)));
    }
    return List.copyOf(out.values());
  }

  /** An event of a type that a sentence is expected to tell. */
  private record Expected(int type, double confidence) {}

  private Trigger trigger(View view, TriggerScores.Word word, Expected event) {
    ClaimType type = ClaimType.of(second.labels().get(event.type()));
    return TriggerSpan.around(view, word.token(), type, event.confidence());
  }

  private static Optional<TriggerScores.Word> likeliest(
      List<TriggerScores.Word> words, int type, Map<Integer, Trigger> taken) {
    TriggerScores.Word best = null;
    double most = LEAST;
    for (TriggerScores.Word word : words) {
      if (word.p()[type] > most && !taken.containsKey(word.token())) {
        most = word.p()[type];
        best = word;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A geometric mean of both looks: they err in different ways. */
  private static double[] blend(double[] first, double[] second) {
    double[] out = new double[first.length];
    double sum = 0;
    for (int k = 0; k < out.length; k++) {
      double log = FIRST_WEIGHT * StrictMath.log(first[k]);
      out[k] = StrictMath.exp(log + (1 - FIRST_WEIGHT) * StrictMath.log(second[k]));
      sum += out[k];
    }
    for (int k = 0; k < out.length; k++) {
      out[k] /= sum;
    }
    return out;
  }
}
