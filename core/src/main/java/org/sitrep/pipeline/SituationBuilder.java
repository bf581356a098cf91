package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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
import org.sitrep.model.Beside;
import org.sitrep.model.Claim;
import org.sitrep.model.Control;
import org.sitrep.model.ControlChange;
import org.sitrep.model.DateRange;
import org.sitrep.model.Grown;
import org.sitrep.model.Incident;
import org.sitrep.model.Issue;
import org.sitrep.model.Origin;
import org.sitrep.model.Passage;
import org.sitrep.model.Past;
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

  private final IncidentLinker linker;
  private final Theatre theatre;
  private final Past past;
  private final IncidentLinker.Linkage linkage;
  private final OriginGrouper.Gathering gathering;

  /** Those that share text otherwise than before. */
  private final Set<String> sharing = new TreeSet<>();

  /** As they were added. */
  private final Map<String, Past.Told> told = new TreeMap<>();

  /** As they are linked. */
  private final SortedMap<String, Past.Told> linked = new TreeMap<>();

  private final Redating redating;

  /** Those that the linkage has otherwise than they were added, or not at all. */
  private final Set<String> unlinked = new TreeSet<>();

  private final List<Issue> issues = new ArrayList<>();

  public SituationBuilder(Theatre theatre, ClaimPipeline pipeline) {
    this(theatre, pipeline, Past.none());
  }

  /** A builder that goes on from what was linked before. */
  public SituationBuilder(Theatre theatre, ClaimPipeline pipeline, Past past) {
    this.past = past;
    this.redating = new Redating(pipeline, past);
    this.linker = new IncidentLinker(theatre);
    this.linkage = linker.begin(past);
    this.gathering = new OriginGrouper(theatre.outlets()).begin(past);
    this.theatre = theatre;
    past.undated().forEach(each -> add(each.article(), each.claims()));
  }

  /** Adds an article with its claims; one of its id that was added before is replaced. */
  public void add(Article article, List<Claim> found) {
    told.put(article.id(), new Past.Told(article, found));
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
    Linked now = linked();
    DateRange period = PublishedDays.period(now.articles(), from, to);
    List<Incident> shown =
        now.incidents().stream()
            .filter(i -> from.isEmpty() || notBefore(i, period.start()))
            .filter(i -> to.isEmpty() || notAfter(i, period.end()))
            .toList();
    ControlHistory control = now.control(theatre);
    DateRange before = new DateRange(LocalDate.MIN, period.end());
    return situation(
        now.articles(),
        period,
        shown,
        leads(shown),
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
    Linked now = linked();
    DateRange period = PublishedDays.period(now.articles(), Optional.empty(), Optional.empty());
    return new Whole(
        situation(
            now.articles(), period, now.incidents(), leads(now.incidents()), List.of(), List.of()),
        now.control(theatre));
  }

  /** What the articles that were added change in the past: in one without articles, all. */
  public Grown grown() {
    List<Incident> incidents = linked().incidents();
    Growth growth = new Growth(theatre, past, linkage.gone(), incidents, linked);
    NavigableSet<String> ids = growth.tellers();
    ids.addAll(linked.keySet());
    ids.addAll(sharing);
    List<Past.Told> all = ids.stream().flatMap(id -> growth.told(id).stream()).toList();
    Map<String, Integer> claims = new TreeMap<>();
    all.forEach(each -> claims.put(each.article().id(), each.claims().size()));
    var control = growth.control();
    NavigableSet<String> places = growth.places(control);
    return new Grown(
        situation(
            all.stream().map(Past.Told::article).toList(),
            DateRange.UNKNOWN,
            incidents,
            growth.leads(linker, ids),
            List.of(),
            List.of()),
        claims,
        linkage.gone(),
        Growth.notes(linkage, gathering),
        places,
        ControlSpans.of(growth.history(places, control), growth.lastKnown(control)),
        control);
  }

  private Situation situation(
      List<Article> articles,
      DateRange period,
      List<Incident> incidents,
      SortedMap<String, String> leads,
      List<Control> holdings,
      List<ControlChange> changes) {
    SortedMap<String, Origin> origins = new TreeMap<>();
    List<Passage> passages = new ArrayList<>();
    for (Article article : articles) {
      Origin origin = gathering.origin(article.id());
      origins.put(origin.id(), origin);
      passages.addAll(gathering.passages(article.id()));
    }
    return new Situation(
        period,
        articles,
        List.copyOf(origins.values()),
        passages.stream().sorted().toList(),
        incidents.stream().sorted(NEWEST_FIRST).toList(),
        leads,
        holdings,
        changes,
        issues.stream().sorted().toList());
  }

  /** All articles, those without a published date with what was inferred, and what they tell. */
  private record Linked(List<Article> articles, List<Incident> incidents) {
    ControlHistory control(Theatre theatre) {
      return ControlHistory.of(theatre, articles, incidents);
    }
  }

  private Linked linked() {
    link(unlinked.stream().map(id -> Objects.requireNonNull(told.get(id))).toList());
    unlinked.clear();
    List<Incident> incidents = incidents();
    List<Past.Told> dated = inferPublished(incidents);
    for (int step = 1; !dated.isEmpty(); step++) {
      link(dated);
      dated.forEach(each -> unlinked.add(each.article().id()));
      incidents = incidents();
      dated = step < STEPS ? inferPublished(incidents) : List.of();
    }
    return new Linked(linked.values().stream().map(Past.Told::article).toList(), incidents);
  }

  private List<Incident> incidents() {
    Set<String> changed = Beside.run(linkage::join, gathering::update);
    sharing.addAll(changed);
    return linkage.incidents(gathering, changed);
  }

  private void link(List<Past.Told> some) {
    some.forEach(each -> linked.put(each.article().id(), each));
    gathering.add(some.stream().map(Past.Told::article).toList());
    linkage.add(
        some.stream().map(Past.Told::article).toList(),
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
  private List<Past.Told> inferPublished(List<Incident> incidents) {
    List<Article> undated =
        linked.values().stream()
            .map(Past.Told::article)
            .filter(a -> a.meta().published().isEmpty())
            .toList();
    return undated.isEmpty()
        ? List.of()
        : redating.of(undated, byArticle(incidents), this::article, lastDated());
  }

  private Optional<Article> article(String id) {
    return Optional.ofNullable(linked.get(id)).or(() -> past.told(id)).map(Past.Told::article);
  }

  private Optional<LocalDate> lastDated() {
    List<Article> added = told.values().stream().map(Past.Told::article).toList();
    return Stream.concat(past.lastDated().stream(), PublishedDays.last(added).stream())
        .max(Comparator.naturalOrder());
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

  private SortedMap<String, String> leads(List<Incident> incidents) {
    SortedMap<String, String> leads = new TreeMap<>();
    byArticle(incidents)
        .forEach(
            (id, its) ->
                linker
                    .lead(Objects.requireNonNull(linked.get(id)).article(), List.copyOf(its))
                    .ifPresent(lead -> leads.put(id, lead)));
    return leads;
  }
}
