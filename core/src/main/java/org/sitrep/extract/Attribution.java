package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;

/**
 * Tells whom an article credits with what: in each sentence the words of {@code reporting.tsv} that
 * credit someone, the stretch that they cover, and what a quotation carries on from a neighbouring
 * sentence. Immutable and safe for use by many threads.
 */
final class Attribution {
  /** Who does one of these is its agent; a source only where the text lets someone tell of it. */
  private static final Set<ClaimType> SPEECH =
      EnumSet.of(ClaimType.ACCUSE, ClaimType.DENY, ClaimType.DEMAND, ClaimType.THREATEN);

  private final Reporting words = new Reporting();

  /** The attributions of an article's sentences, in text order. */
  List<Attributed> of(AnalyzedArticle article) {
    List<List<Attributed>> bySentence = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Cue> cues = CueFinder.cues(words, sentence.tokens());
      bySentence.add(new Scopes(words, sentence, cues).attributed());
    }
    List<Attributed> out = new ArrayList<>();
    for (List<Attributed> own : bySentence) {
      out.addAll(own);
    }
    new QuotedSpeech(article, bySentence).addCarried(out);
    out.sort(Comparator.comparingInt(Attributed::sentence).thenComparing(Attributed::scope));
    return out;
  }

  /**
   * The sources of a claim, nearest to the fact first; none where the article speaks itself.
   *
   * @param attributions those of the article
   * @param trigger the words that name the event in the sentence
   */
  static List<Span> sources(
      AnalyzedArticle article,
      List<Attributed> attributions,
      Sentence sentence,
      ClaimType type,
      Span trigger) {
    String text = article.article().text();
    List<Attributed> holding = new ArrayList<>();
    for (Attributed attributed : in(attributions, sentence.index())) {
      boolean own = attributed.charge() && SPEECH.contains(type);
      if (!own && attributed.scope().contains(trigger)) {
        holding.add(attributed);
      }
    }
    holding.sort(Comparator.comparingInt(a -> a.scope().length()));
    List<Span> out = new ArrayList<>();
    for (Attributed attributed : holding) {
      for (Span source : attributed.sources()) {
        if (out.stream().noneMatch(s -> s.overlaps(source) || s.of(text).equals(source.of(text)))) {
          out.add(source);
        }
      }
    }
    return out;
  }

  /** Those of one sentence. */
  static List<Attributed> in(List<Attributed> attributions, int sentence) {
    int from = firstOf(attributions, sentence);
    return attributions.subList(from, firstOf(attributions, sentence + 1));
  }

  /** The number of the first attribution of a sentence or of a later one, by bisection. */
  private static int firstOf(List<Attributed> attributions, int sentence) {
    int low = 0;
    int high = attributions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (attributions.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
