package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.control.ControlHistory;
import org.sitrep.link.IncidentLinker;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Copies;
import org.sitrep.model.DateRange;
import org.sitrep.model.Incident;
import org.sitrep.model.Issue;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;
import org.sitrep.origin.OriginGrouper;
import org.sitrep.theatre.Theatre;

/**
 * Articles and their claims → a situation: origins, incidents, holdings. The result does not depend
 * on the order in which articles are added. Not safe for use by many threads.
 */
public final class SituationBuilder {
  private final ClaimPipeline pipeline;
  private final OriginGrouper grouper;
  private final IncidentLinker linker;
  private final Theatre theatre;
  private final Map<String, Article> articles = new TreeMap<>();
  private final Map<String, List<Claim>> claims = new TreeMap<>();
  private final List<Issue> issues = new ArrayList<>();

  public SituationBuilder(Theatre theatre, ClaimPipeline pipeline) {
    this.pipeline = pipeline;
    this.grouper = new OriginGrouper(theatre.outlets());
    this.linker = new IncidentLinker(theatre);
    this.theatre = theatre;
  }

  /** Adds an article with its claims. */
  public void add(Article article, List<Claim> found) {
    articles.put(article.id(), article);
    claims.put(article.id(), List.copyOf(found));
  }

  /** Adds what could not be used. */
  public void add(Issue issue) {
    issues.add(issue);
  }

  /**
   * The situation of all that was added. Where a first or last day is given, incidents of no known
   * day are left out.
   *
   * @param from the first day to report; empty: the first day on which an article was published
   * @param to the last day to report; empty: the last day on which an article was published
   */
  public Situation build(Optional<LocalDate> from, Optional<LocalDate> to) {
    Linked linked = linked();
    List<Incident> incidents = linked.incidents();
    DateRange period = period(from, to);
    ControlHistory control = ControlHistory.of(theatre, List.copyOf(articles.values()), incidents);
    DateRange before = new DateRange(LocalDate.MIN, period.end());
    List<Incident> shown =
        incidents.stream()
            .filter(i -> from.isEmpty() || notBefore(i, period.start()))
            .filter(i -> to.isEmpty() || notAfter(i, period.end()))
            .sorted(NEWEST_FIRST)
            .toList();
    return new Situation(
        period,
        List.copyOf(articles.values()),
        linked.copies().origins(),
        linked.copies().passages(),
        shown,
        leads(shown),
        control.on(period.end(), ControlHistory.LATEST),
        control.changes(before, ControlHistory.LATEST),
        issues.stream().sorted().toList());
  }

  private record Linked(Copies copies, List<Incident> incidents) {}

  private Linked linked() {
    Copies copies = grouper.copies(List.copyOf(articles.values()));
    List<Incident> incidents = link(copies);
    if (inferPublished(incidents)) {
      copies = grouper.copies(List.copyOf(articles.values()));
      incidents = link(copies);
    }
    return new Linked(copies, incidents);
  }

  private static boolean notBefore(Incident incident, LocalDate day) {
    return incident.date().known() && !incident.date().range().end().isBefore(day);
  }

  private static boolean notAfter(Incident incident, LocalDate day) {
    return incident.date().known() && !incident.date().range().start().isAfter(day);
  }

  /** Those of no known day come last. */
  private static final Comparator<Incident> NEWEST_FIRST =
      Comparator.comparing((Incident i) -> i.date().known())
          .thenComparing(i -> i.date().range().end())
          .reversed()
          .thenComparing(Incident::id);

  private List<Incident> link(Copies copies) {
    List<Claim> all = claims.values().stream().flatMap(List::stream).toList();
    return linker.link(List.copyOf(articles.values()), copies, all);
  }

  /** Gives articles without a published date the interval that other dates allow. */
  private boolean inferPublished(List<Incident> incidents) {
    boolean changed = false;
    for (Article article : List.copyOf(articles.values())) {
      if (article.meta().published().isPresent()) {
        continue;
      }
      Optional<DateRange> own = pipeline.fullDates(article);
      Optional<Published> inferred = PublishedInterval.infer(article, own, incidents, articles);
      if (inferred.isPresent()) {
        Article dated = article.with(article.meta().with(inferred.get()));
        articles.put(dated.id(), dated);
        claims.put(dated.id(), pipeline.claims(dated));
        changed = true;
      }
    }
    return changed;
  }

  private SortedMap<String, String> leads(List<Incident> incidents) {
    Map<String, Set<Incident>> byArticle = new TreeMap<>();
    for (Incident incident : incidents) {
      for (Claim claim : incident.claims()) {
        byArticle.computeIfAbsent(claim.article(), a -> new LinkedHashSet<>()).add(incident);
      }
    }
    SortedMap<String, String> leads = new TreeMap<>();
    byArticle.forEach(
        (id, told) ->
            linker
                .lead(Objects.requireNonNull(articles.get(id)), List.copyOf(told))
                .ifPresent(lead -> leads.put(id, lead)));
    return leads;
  }

  private DateRange period(Optional<LocalDate> from, Optional<LocalDate> to) {
    List<DateRange> days =
        articles.values().stream()
            .flatMap(a -> a.meta().published().stream())
            .map(Published::range)
            .toList();
    LocalDate start =
        from.or(() -> starts(days).min(Comparator.naturalOrder()))
            .or(() -> to)
            .orElse(DateRange.UNKNOWN.start());
    LocalDate end = to.or(() -> ends(days).max(Comparator.naturalOrder())).orElse(start);
    return new DateRange(start.isAfter(end) ? end : start, end);
  }

  private static Stream<LocalDate> starts(List<DateRange> days) {
    return days.stream().map(DateRange::start);
  }

  private static Stream<LocalDate> ends(List<DateRange> days) {
    return days.stream().map(DateRange::end);
  }
}
