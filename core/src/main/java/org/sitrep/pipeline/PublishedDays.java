package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Article;
import org.sitrep.model.DateRange;
import org.sitrep.model.Published;

/** The days on which a collection was published. */
final class PublishedDays {
  private PublishedDays() {}

  /**
   * The days to report, or all on which articles came out, those with inferred days only where no
   * other is dated.
   */
  static DateRange period(
      Collection<Article> articles, Optional<LocalDate> from, Optional<LocalDate> to) {
    List<DateRange> dated = published(articles, false);
    List<DateRange> days = dated.isEmpty() ? published(articles, true) : dated;
    LocalDate start =
        from.or(() -> starts(days).min(Comparator.naturalOrder()))
            .or(() -> to)
            .orElse(DateRange.UNKNOWN.start());
    LocalDate end = to.or(() -> ends(days).max(Comparator.naturalOrder())).orElse(start);
    return new DateRange(start.isAfter(end) ? end : start, end);
  }

  private static List<DateRange> published(Collection<Article> articles, boolean inferred) {
    return articles.stream()
        .flatMap(a -> a.meta().published().stream())
        .filter(p -> p.inferred() == inferred)
        .map(Published::range)
        .toList();
  }

  private static Stream<LocalDate> starts(List<DateRange> days) {
    return days.stream().map(DateRange::start);
  }

  private static Stream<LocalDate> ends(List<DateRange> days) {
    return days.stream().map(DateRange::end);
  }

  /** The last day of those that articles give themselves. */
  static Optional<LocalDate> last(Collection<Article> articles) {
    return ends(published(articles, false)).max(Comparator.naturalOrder());
  }
}
