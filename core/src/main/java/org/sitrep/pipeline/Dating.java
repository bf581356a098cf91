package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.EventDate;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;

/** Articles as they would be were they published on another day, or had they other body. */
final class Dating {
  private static final int SHORT = 60;

  private Dating() {}

  /** The first of the days on which an article may have been published. */
  static Published first(Published published) {
    return day(published.range().start());
  }

  static Published day(LocalDate day) {
    return new Published(DateRange.of(day), true);
  }

  static AnalyzedArticle dated(AnalyzedArticle article, Published published) {
    Article plain = article.article();
    return new AnalyzedArticle(plain.with(plain.meta().with(published)), article.sentences());
  }

  /** The article with some stretches as its body, and nothing else. */
  static Article only(Article article, List<Span> stretches) {
    List<Block> body = stretches.stream().map(s -> new Block(BlockKind.BODY, s)).toList();
    return new Article(article.id(), article.file(), article.meta(), article.text(), body);
  }

  /** The stretches of some kinds. */
  static List<Span> blocks(Article article, Set<BlockKind> kinds) {
    return article.blocks().stream()
        .filter(block -> kinds.contains(block.kind()))
        .map(Block::span)
        .toList();
  }

  /** The lines of the stretches of a kind that are too short to tell a story: heads and dates. */
  static List<Span> shortLines(Article article, BlockKind kind) {
    List<Span> lines = new ArrayList<>();
    for (Span span : blocks(article, Set.of(kind))) {
      int start = span.start();
      while (start < span.end()) {
        int found = article.text().indexOf('\n', start);
        int end = found < 0 ? span.end() : Math.min(found, span.end());
        if (end > start && end - start <= SHORT) {
          lines.add(new Span(start, end));
        }
        start = end + 1;
      }
    }
    return lines;
  }

  /**
   * The dates of events of an article that was published on the first day of an interval or on the
   * last. What is the same either way stands; of all else no day is known, only days between which
   * it was.
   */
  static List<EventDate> either(List<EventDate> first, List<EventDate> last, Article article) {
    DateRange published =
        article.meta().published().map(Published::range).orElse(DateRange.UNKNOWN);
    List<EventDate> out = new ArrayList<>();
    for (int i = 0; i < last.size(); i++) {
      EventDate early = first.get(i);
      EventDate late = last.get(i);
      boolean told = late.precision() != DatePrecision.NONE;
      boolean same = early.precision() != DatePrecision.NONE && covers(late, early);
      out.add(
          told && same
              ? late
              : new EventDate(between(early, late, published), DatePrecision.NONE, late.span()));
    }
    return out;
  }

  /** Whether one is what the other is up to the day of publication: "since June". */
  private static boolean covers(EventDate late, EventDate early) {
    return !early.range().start().isBefore(late.range().start())
        && !early.range().end().isAfter(late.range().end());
  }

  private static DateRange between(EventDate early, EventDate late, DateRange published) {
    if (late.precision() == DatePrecision.NONE) {
      return published;
    }
    return early.precision() == DatePrecision.NONE
        ? new DateRange(late.range().start().minusDays(published.days() - 1), late.range().end())
        : early.range().with(late.range());
  }
}
