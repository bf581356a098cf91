package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.DateRange;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.time.DateResolver;

/** The days, weeks and months that a text without a known date of publication names. */
final class NamedDates {
  private static final Comparator<DateRange> BY_END =
      Comparator.comparing(DateRange::end).thenComparing(DateRange::start);

  private final AnalyzedArticle article;
  private final DateResolver dates;

  NamedDates(AnalyzedArticle article, DateResolver dates) {
    this.article = article;
    this.dates = dates;
  }

  /** The span from the earliest to the latest day that is named with its year. */
  Optional<DateRange> days() {
    return dates.fullDates(article);
  }

  /** The latest day, week or month that is named with its year. */
  Optional<DateRange> latest() {
    return dates.monthDates(article).stream().max(BY_END);
  }

  /** The latest that is named, with or without a year, were the text published on a day. */
  Optional<DateRange> latest(LocalDate published) {
    List<DateRange> all = dates.monthDates(Dating.dated(article, Dating.day(published)));
    return all.stream().filter(range -> !range.end().isAfter(published)).max(BY_END);
  }

  /** The first day named in full that is not before another. */
  Optional<LocalDate> firstFrom(LocalDate day) {
    return dates.monthDates(article).stream()
        .filter(range -> range.days() == 1 && !range.start().isBefore(day))
        .map(DateRange::start)
        .min(Comparator.naturalOrder());
  }
}
