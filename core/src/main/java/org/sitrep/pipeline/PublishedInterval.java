package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sitrep.model.Article;
import org.sitrep.model.BlockKind;
import org.sitrep.model.DateRange;
import org.sitrep.model.Incident;
import org.sitrep.model.Published;

/**
 * Between which days an article without a published date can have appeared: not before what it
 * names with its year, not much after the dated articles that tell of the same incidents, not after
 * its comments. Where nobody dated tells of the same, bounds are looser: articles that were dated
 * so themselves, how late a month is still named without its year, and the last day of the
 * collection. The reason of what is inferred names all that it rests on.
 */
final class PublishedInterval {
  /**
   * Of articles that name a month without its year, nine in ten appeared no more days than this
   * after the last that they name.
   */
  private static final int SELDOM_LATER = 120;

  private static final Set<BlockKind> OWN = Set.of(BlockKind.BODY, BlockKind.CAPTION);

  private final ClaimPipeline pipeline;
  private final Function<String, Optional<Article>> articles;
  private final Optional<LocalDate> last;

  /**
   * With what is known of a collection.
   *
   * @param articles all of it, by id
   * @param last the last day on which an article was published that gives its day
   */
  PublishedInterval(
      ClaimPipeline pipeline,
      Function<String, Optional<Article>> articles,
      Optional<LocalDate> last) {
    this.pipeline = pipeline;
    this.articles = articles;
    this.last = last;
  }

  /** The interval of an article, if anything speaks for one. */
  Optional<Published> of(Article article, Collection<Incident> incidents) {
    NamedDates named = pipeline.namedDates(Dating.only(article, Dating.blocks(article, OWN)));
    List<Published> sharing = sharing(article, incidents);
    Optional<DateRange> dated = hull(sharing, false);
    Optional<DateRange> inferred = hull(sharing, true);
    return own(named)
        .map(day -> new Base(day, day.start(), "names " + day.start()))
        .or(() -> dated.map(days -> like("dated", days)))
        .or(() -> inferred.map(days -> like("undated", days)))
        .map(base -> bounds(base, named, dated, inferred))
        .map(bounds -> beforeComments(bounds, article))
        .map(Bounds::published);
  }

  /**
   * Days near which the article came out.
   *
   * @param year the day whose year is meant where the article tells none
   * @param since why it did not come out before, for a person to read
   */
  private record Base(DateRange days, LocalDate year, String since) {}

  private static Base like(String which, DateRange days) {
    String since = which + " articles that tell of its incidents are of " + days.start();
    return new Base(days, days.end(), since + " or later");
  }

  /**
   * Two days, and what they rest on.
   *
   * @param since for a person to read
   * @param until for a person to read
   */
  private record Bounds(LocalDate start, LocalDate end, String since, String until) {
    Bounds until(LocalDate other, String why) {
      return other.isBefore(start) || !other.isBefore(end)
          ? this
          : new Bounds(start, other, since, why);
    }

    Published published() {
      return new Published(new DateRange(start, end), true, since + "; " + until);
    }
  }

  private Bounds bounds(
      Base base, NamedDates named, Optional<DateRange> dated, Optional<DateRange> inferred) {
    Optional<DateRange> latest = named.latest(base.year().plusDays(SELDOM_LATER));
    Optional<LocalDate> later =
        latest.map(DateRange::start).filter(day -> day.isAfter(base.days().start()));
    LocalDate start = later.orElse(base.days().start());
    String since = later.isPresent() ? "names " + start : base.since();
    Optional<LocalDate> shared = dated.map(DateRange::end).filter(day -> !day.isBefore(start));
    if (shared.isPresent()) {
      String until = "dated articles tell of its incidents until " + shared.get();
      return new Bounds(start, shared.get(), since, until);
    }
    boolean alone = latest.isEmpty() && dated.isEmpty() && inferred.isPresent();
    Bounds loose =
        alone
            ? new Bounds(start, inferred.get().end(), since, "until " + inferred.get().end())
            : seldomLater(start, latest.map(DateRange::end).orElse(start), since);
    return last.map(day -> loose.until(day, "the last dated article here is of " + day))
        .orElse(loose);
  }

  private static Bounds seldomLater(LocalDate start, LocalDate named, String since) {
    LocalDate from = named.isBefore(start) ? start : named;
    return new Bounds(
        start,
        from.plusDays(SELDOM_LATER),
        since,
        "an article seldom comes out more than " + SELDOM_LATER + " days after what it names");
  }

  /** The last day that the text names in full, or a later month with its year. */
  private static Optional<DateRange> own(NamedDates named) {
    Optional<DateRange> day = named.days().map(range -> DateRange.of(range.end()));
    Optional<DateRange> month = named.latest();
    return day.isPresent() && month.filter(m -> m.start().isAfter(day.get().end())).isEmpty()
        ? day
        : month;
  }

  private Bounds beforeComments(Bounds bounds, Article article) {
    return pipeline
        .namedDates(Dating.only(article, Dating.shortLines(article, BlockKind.COMMENT)))
        .firstFrom(bounds.start())
        .map(day -> bounds.until(day, "a comment is of " + day))
        .orElse(bounds);
  }

  /** When the other articles that tell of its incidents were published. */
  private List<Published> sharing(Article article, Collection<Incident> incidents) {
    Set<String> ids = new TreeSet<>();
    incidents.forEach(incident -> incident.claims().forEach(claim -> ids.add(claim.article())));
    ids.remove(article.id());
    return ids.stream()
        .flatMap(id -> articles.apply(id).stream())
        .flatMap(other -> other.meta().published().stream())
        .toList();
  }

  private static Optional<DateRange> hull(List<Published> sharing, boolean inferred) {
    return sharing.stream()
        .filter(p -> p.inferred() == inferred)
        .map(Published::range)
        .reduce(DateRange::with);
  }
}
