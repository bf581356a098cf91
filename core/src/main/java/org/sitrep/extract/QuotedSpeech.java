package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;

/** Finds the speakers of quotations that are named in the sentence before or after. */
final class QuotedSpeech {
  private final List<Sentence> sentences;
  private final List<Span> quotations;
  private final List<List<Attributed>> attributed;

  QuotedSpeech(AnalyzedArticle article, List<List<Attributed>> attributed) {
    this.sentences = article.sentences();
    this.quotations = Quotations.in(article.article().text());
    this.attributed = List.copyOf(attributed);
  }

  /** Adds an attribution for each stretch of a sentence that is quoted and has no speaker yet. */
  void addCarried(List<Attributed> out) {
    int first = 0;
    for (Span quotation : quotations) {
      while (first < sentences.size() && sentences.get(first).span().end() <= quotation.start()) {
        first++;
      }
      int last = first;
      while (last + 1 < sentences.size()
          && sentences.get(last + 1).span().start() < quotation.end()) {
        last++;
      }
      if (first < sentences.size()) {
        carry(quotation, first, last, out);
      }
    }
  }

  private void carry(Span quotation, int first, int last, List<Attributed> out) {
    boolean whole = last > first || quotation.contains(core(sentences.get(first).span()));
    if (!whole) {
      return;
    }
    Optional<List<Span>> speaker =
        covering(last, quotation).or(() -> covering(first, quotation)).or(() -> before(first));
    if (speaker.isEmpty()) {
      return;
    }
    for (int s = first; s <= last; s++) {
      Span sentence = sentences.get(s).span();
      int from = Math.max(sentence.start(), quotation.start());
      int to = Math.min(sentence.end(), quotation.end());
      if (from < to && covering(s, quotation).isEmpty()) {
        out.add(new Attributed(s, new Span(from, to), speaker.get(), false));
      }
    }
  }

  /** A sentence without its last characters, which may stand outside the marks. */
  private static Span core(Span span) {
    return new Span(
        Math.min(span.start() + 1, span.end()), Math.max(span.start() + 1, span.end() - 2));
  }

  private Optional<List<Span>> covering(int s, Span quotation) {
    for (Attributed a : attributed.get(s)) {
      boolean outside = a.sources().stream().noneMatch(quotation::overlaps);
      if (outside && a.scope().overlaps(quotation)) {
        return Optional.of(a.sources());
      }
    }
    return Optional.empty();
  }

  /** The last speaker of the sentence before. */
  private Optional<List<Span>> before(int s) {
    if (s == 0 || attributed.get(s - 1).isEmpty()) {
      return Optional.empty();
    }
    List<Attributed> previous = attributed.get(s - 1);
    return Optional.of(previous.get(previous.size() - 1).sources());
  }
}
