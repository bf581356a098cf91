package org.sitrep.extract;

import java.util.List;
import org.sitrep.model.Span;

/** Who an article credits with its events, and the figures that it tells of them. */
final class Accounts {
  private final ArticleView article;
  private final List<Attributed> attributions;
  private final CasualtyReader reader;

  Accounts(ArticleView article, Attribution attribution, CasualtyReader reader) {
    this.article = article;
    this.attributions = attribution.of(article.article());
    this.reader = reader;
  }

  /** The sources of an event, nearest to the fact first. */
  List<Span> sources(View view, Trigger trigger) {
    return Attribution.sources(
        article.article(),
        attributions,
        view.sentence(),
        trigger.type(),
        view.span(trigger.start(), trigger.end()));
  }

  /** What a sentence credits to someone; nothing where there is no such sentence. */
  List<Attributed> in(int sentence) {
    return Attribution.in(attributions, sentence);
  }

  /** The figures of an event, given all events of its sentence. */
  List<Figure> figures(View view, Trigger trigger, List<Trigger> all) {
    List<Span> others =
        all.stream()
            .filter(t -> !t.equals(trigger) && CasualtyReader.hurts(t.type()))
            .map(t -> view.span(t.start(), t.end()))
            .toList();
    return reader.read(
        view.sentence(), trigger.type(), view.span(trigger.start(), trigger.end()), others);
  }
}
