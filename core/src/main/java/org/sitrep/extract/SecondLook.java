package org.sitrep.extract;

import java.util.Optional;
import org.sitrep.learn.FeatureSet;

/**
 * What a word shows in the light of what a first look made of all words of the article: which event
 * "the attack" takes up, and which of two words for one event is the better one.
 */
final class SecondLook {
  private static final double SEEN = 0.15;

  private SecondLook() {}

  static FeatureSet of(ArticleView article, TriggerScores scores, TriggerScores.Word word) {
    FeatureSet f = new FeatureSet();
    f.addAll(word.features());
    View view = article.views().get(word.sentence());
    int lemma = FeatureSet.hash("2l", TriggerFeatures.base(view, word.token()));
    int best = FeatureSet.hash("2best", word.best());
    own(f, word, lemma);
    sentence(f, view, scores, word, lemma, best);
    around(f, view, scores, word, lemma, best);
    article(f, scores, word, lemma, best);
    return f;
  }

  private static void own(FeatureSet f, TriggerScores.Word word, int lemma) {
    int event = f.add("2event", bucket(word.event()));
    f.cross(event, lemma);
    for (int k = 1; k < word.p().length; k++) {
      if (word.p()[k] > 0.03) {
        f.cross(f.add("2p", k), FeatureSet.hash("2b", bucket(word.p()[k])));
      }
    }
  }

  private static void sentence(
      FeatureSet f, View view, TriggerScores scores, TriggerScores.Word word, int lemma, int best) {
    int stronger = 0;
    int strongerSame = 0;
    for (TriggerScores.Word other : scores.in(word.sentence())) {
      if (other.token() == word.token() || other.event() < SEEN) {
        continue;
      }
      boolean same = other.best() == word.best();
      boolean more = other.event() > word.event();
      stronger += more ? 1 : 0;
      strongerSame += more && same ? 1 : 0;
      int distance = Math.abs(other.token() - word.token());
      String near = distance <= 1 ? "1" : distance <= 3 ? "3" : distance <= 7 ? "7" : "8";
      String side = (other.token() < word.token() ? "l" : "r") + near;
      String how = (same ? "s" : "d") + (more ? "+" : "-");
      int hash = f.add("2other", side, how);
      f.cross(hash, best);
      f.cross(hash, lemma);
      int type = f.add("2type", side, Integer.toString(other.best()));
      f.cross(type, best);
      f.cross(type, lemma);
      f.add("2force", how + side, Integer.toString(bucket(other.event())));
      if (view.chunkAt(other.token()).isPresent()
          && view.chunkAt(other.token()).equals(view.chunkAt(word.token()))) {
        f.add("2chunk", how + side);
      }
    }
    f.cross(f.add("2stronger", Math.min(3, stronger)), best);
    f.cross(f.add("2strongerSame", Math.min(2, strongerSame)), best);
    Optional<TriggerScores.Word> governor =
        scores.at(word.sentence(), view.grammar().governor(word.token()));
    if (governor.isPresent() && governor.get().event() > SEEN) {
      int hash = f.add("2governor", governor.get().best());
      f.cross(hash, best);
      f.cross(hash, lemma);
    }
  }

  private static void around(
      FeatureSet f, View view, TriggerScores scores, TriggerScores.Word word, int lemma, int best) {
    String first = view.chunkAt(word.token()).map(c -> view.token(c.start()).lower()).orElse("-");
    int det = FeatureSet.hash("2det", first);
    for (int back = 1; back <= 3; back++) {
      int strongest = strongest(scores, word.sentence() - back);
      if (strongest > 0) {
        int hash = f.add("2before" + back, strongest);
        f.cross(hash, best);
        f.cross(f.cross(hash, lemma), det);
      }
    }
    int next = strongest(scores, word.sentence() + 1);
    if (next > 0) {
      f.cross(f.add("2next", next), best);
    }
    int lead = Math.max(strongest(scores, 0), 0);
    if (word.sentence() > 0 && lead > 0) {
      int hash = f.add("2lead", lead);
      f.cross(hash, lemma);
      f.cross(hash, best);
    }
  }

  private static int strongest(TriggerScores scores, int sentence) {
    double most = SEEN;
    int type = -1;
    for (TriggerScores.Word word : scores.in(sentence)) {
      if (word.event() > most) {
        most = word.event();
        type = word.best();
      }
    }
    return type;
  }

  private static void article(
      FeatureSet f, TriggerScores scores, TriggerScores.Word word, int lemma, int best) {
    int most = 0;
    for (int k = 1; k < scores.types(); k++) {
      double others = scores.without(word, k);
      if (others > 0.5) {
        int hash = f.add("2article" + k, others < 1.5 ? 1 : others < 4 ? 2 : 3);
        f.cross(hash, lemma);
        f.cross(hash, best);
      }
      if (most == 0 || others > scores.without(word, most)) {
        most = k;
      }
    }
    int hash = f.add("2most", most);
    f.cross(hash, lemma);
    f.cross(hash, best);
  }

  private static int bucket(double p) {
    return p < 0.02
        ? 0
        : p < 0.05
            ? 1
            : p < 0.12
                ? 2
                : p < 0.25 ? 3 : p < 0.4 ? 4 : p < 0.6 ? 5 : p < 0.8 ? 6 : p < 0.93 ? 7 : 8;
  }
}
