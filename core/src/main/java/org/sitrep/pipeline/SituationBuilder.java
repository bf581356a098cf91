package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.control.ControlHistory;
import org.sitrep.link.IncidentLinker;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Control;
import org.sitrep.model.ControlChange;
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
 * on the order in which articles are added, nor on what was built before: a builder may grow, and
 * then links anew only what the new articles bear on. Not safe for use by many threads.
 */
public final class SituationBuilder {
  /** Over how many others a date of publication may be inferred from an article that has one. */
  private static final int STEPS = 4;

  private final ClaimPipeline pipeline;
  private final OriginGrouper grouper;
  private final IncidentLinker linker;
  private final Theatre theatre;
  private final IncidentLinker.Linkage linkage;

  /** As they were added. */
  private final Map<String, Told> told = new TreeMap<>();

  /** Articles with the date of publication that was inferred last. */
  private final Map<String, Told> redated = new TreeMap<>();

  /** Those that the linkage has otherwise than they were added, or not at all. */
  private final Set<String> unlinked = new TreeSet<>();

  private final List<Issue> issues = new ArrayList<>();

  public SituationBuilder(Theatre theatre, ClaimPipeline pipeline) {
    this.pipeline = pipeline;
    this.grouper = new OriginGrouper(theatre.outlets());
    this.linker = new IncidentLinker(theatre);
    this.linkage = linker.begin();
    this.theatre = theatre;
  }

  /** An article and its claims. */
  private record Told(Article article, List<Claim> claims) {
    Told {
      claims = List.copyOf(claims);
    }
  }

  /** Adds an article with its claims; one of its id that was added before is replaced. */
  public void add(Article article, List<Claim> found) {
    told.put(article.id(), new Told(article, found));
    unlinked.add(article.id());
  }

  /** Adds what could not be used. */
  public void add(Issue issue) {
    issues.add(issue);
  }

  /**
   * The situation of all that was added. Where a first or last day is given, incidents of no known
   * day are left out.
   *
   * @param from the first day to report; empty: the first day on which a dated article was
   *     published
   * @param to the last day to report; empty: the last day on which a dated article was published
   */
  public Situation build(Optional<LocalDate> from, Optional<LocalDate> to) {
    Linked linked = linked();
    DateRange period = period(linked.articles().values(), from, to);
    List<Incident> shown =
        linked.incidents().stream()
            .filter(i -> from.isEmpty() || notBefore(i, period.start()))
            .filter(i -> to.isEmpty() || notAfter(i, period.end()))
            .toList();
    ControlHistory control = linked.control(theatre);
    DateRange before = new DateRange(LocalDate.MIN, period.end());
    return situation(
        linked,
        period,
        shown,
        control.on(period.end(), ControlHistory.LATEST),
        control.changes(before, ControlHistory.LATEST));
  }

  /**
   * All that was added, and who held what on whatever day.
   *
   * @param situation without holdings, which are those of one day
   */
  public record Whole(Situation situation, ControlHistory control) {}

  /** All that was added, of whatever day. */
  public Whole whole() {
    Linked linked = linked();
    DateRange period = period(linked.articles().values(), Optional.empty(), Optional.empty());
    return new Whole(
        situation(linked, period, linked.incidents(), List.of(), List.of()),
        linked.control(theatre));
  }

  private Situation situation(
      Linked linked,
      DateRange period,
      List<Incident> incidents,
      List<Control> holdings,
      List<ControlChange> changes) {
    List<Incident> shown = incidents.stream().sorted(NEWEST_FIRST).toList();
    return new Situation(
        period,
        List.copyOf(linked.articles().values()),
        linked.copies().origins(),
        linked.copies().passages(),
        shown,
        leads(linked.articles(), shown),
        holdings,
        changes,
        issues.stream().sorted().toList());
  }

  /** All articles, those without a published date with what was inferred, and what they tell. */
  private record Linked(
      SortedMap<String, Article> articles, Copies copies, List<Incident> incidents) {
    ControlHistory control(Theatre theatre) {
      return ControlHistory.of(theatre, List.copyOf(articles.values()), incidents);
    }
  }

  private Linked linked() {
    SortedMap<String, Article> articles = new TreeMap<>();
    told.forEach((id, each) -> articles.put(id, each.article()));
    link(unlinked.stream().map(id -> Objects.requireNonNull(told.get(id))).toList());
    unlinked.clear();
    Copies copies = grouper.copies(List.copyOf(articles.values()));
    List<Incident> incidents = linkage.incidents(copies);
    List<Told> dated = inferPublished(articles, incidents);
    for (int step = 1; !dated.isEmpty(); step++) {
      link(dated);
      dated.forEach(each -> articles.put(each.article().id(), each.article()));
      dated.forEach(each -> unlinked.add(each.article().id()));
      copies = grouper.copies(List.copyOf(articles.values()));
      incidents = linkage.incidents(copies);
      dated = step < STEPS ? inferPublished(articles, incidents) : List.of();
    }
    return new Linked(articles, copies, incidents);
  }

  private void link(List<Told> some) {
    linkage.add(
        some.stream().map(Told::article).toList(),
        some.stream().flatMap(each -> each.claims().stream()).toList());
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

  /** Articles without a published date get the interval that other dates allow. */
  private List<Told> inferPublished(SortedMap<String, Article> articles, List<Incident> incidents) {
    List<Article> undated =
        articles.values().stream().filter(a -> a.meta().published().isEmpty()).toList();
    Map<String, Set<Incident>> telling = undated.isEmpty() ? Map.of() : byArticle(incidents);
    List<Told> dated = new ArrayList<>();
    PublishedInterval interval = new PublishedInterval(pipeline, articles);
    for (Article article : undated) {
      interval
          .of(article, telling.getOrDefault(article.id(), Set.of()))
          .ifPresent(published -> dated.add(redated(article, published)));
    }
    return dated;
  }

  /** The claims of an article may rest on its date; they are found once for each. */
  private Told redated(Article article, Published published) {
    Article with = article.with(article.meta().with(published));
    Told before = redated.get(article.id());
    Told now =
        before != null && before.article().equals(with)
            ? before
            : new Told(with, pipeline.claims(with));
    redated.put(article.id(), now);
    return now;
  }

  private static Map<String, Set<Incident>> byArticle(List<Incident> incidents) {
    Map<String, Set<Incident>> byArticle = new TreeMap<>();
    for (Incident incident : incidents) {
      for (Claim claim : incident.claims()) {
        byArticle.computeIfAbsent(claim.article(), a -> new LinkedHashSet<>()).add(incident);
      }
    }
    return byArticle;
  }

  private SortedMap<String, String> leads(
      SortedMap<String, Article> articles, List<Incident> incidents) {
    SortedMap<String, String> leads = new TreeMap<>();
    byArticle(incidents)
        .forEach(
            (id, its) ->
                linker
                    .lead(Objects.requireNonNull(articles.get(id)), List.copyOf(its))
                    .ifPresent(lead -> leads.put(id, lead)));
    return leads;
  }

  private static DateRange period(
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
}
