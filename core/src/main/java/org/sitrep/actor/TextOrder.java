package org.sitrep.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.sitrep.model.Mention;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;

/** Where things stand in an article, found by halving. */
final class TextOrder {
  private TextOrder() {}

  /** The index of the first sentence that ends after an offset; their number if there is none. */
  static int sentenceAt(AnalyzedArticle article, int offset) {
    List<Sentence> sentences = article.sentences();
    return first(sentences.size(), i -> sentences.get(i).span().end() > offset);
  }

  /** The sentence that holds an offset, or the next. */
  static Optional<Sentence> sentence(AnalyzedArticle article, int offset) {
    int index = sentenceAt(article, offset);
    List<Sentence> sentences = article.sentences();
    return index < sentences.size() ? Optional.of(sentences.get(index)) : Optional.empty();
  }

  /** The index of the first token of a sentence that ends after an offset. */
  static int tokenAt(Sentence sentence, int offset) {
    return first(sentence.tokens().size(), i -> sentence.tokens().get(i).end() > offset);
  }

  /** How many mentions end at or before an offset. */
  static int before(List<? extends Mention> mentions, int offset) {
    return first(mentions.size(), i -> mentions.get(i).span().end() > offset);
  }

  private static int first(int size, IntPredicate holds) {
    int low = 0;
    int high = size;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (!holds.test(mid)) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
