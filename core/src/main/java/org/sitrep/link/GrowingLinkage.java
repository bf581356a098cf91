package org.sitrep.link;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Copies;
import org.sitrep.model.Incident;
import org.sitrep.model.Past;
import org.sitrep.model.SharedText;
import org.sitrep.theatre.Theatre;

/** Keeps the net of accounts and the incidents made of it, and redoes what a change affects. */
final class GrowingLinkage implements IncidentLinker.Linkage {
  private final Theatre theatre;
  private final VoiceNames voices;
  private final Past past;
  private final Net net;

  /** Those that were added; of those of the past none. */
  private final Map<String, Article> articles = new HashMap<>();

  private final Set<String> removed = new HashSet<>();
  private final Map<String, List<Account>> accounts = new ConcurrentHashMap<>();

  /** What is joined, by each of its claims. */
  private final IdentityHashMap<Claim, Group> groups = new IdentityHashMap<>();

  private final Set<Group> unmade = new HashSet<>();
  private final NavigableSet<String> gone = new TreeSet<>();
  private GivenCopies given = new GivenCopies(Copies.none());

  /** The articles that came or went since incidents were asked for. */
  private final Set<String> fresh = new HashSet<>();

  GrowingLinkage(Theatre theatre, Past past) {
    this.theatre = theatre;
    this.voices = new VoiceNames(theatre);
    this.past = past;
    this.net = new Net(past, this::accounts);
  }

  /** Claims of one event, and the incident made of them once it is. Known by identity. */
  private static final class Group {
    private final List<Claim> claims;
    private List<Incident> made = List.of();

    Group(List<Claim> claims) {
      this.claims = claims;
    }
  }

  @Override
  public void add(List<Article> added, List<Claim> claims) {
    Map<String, List<Claim>> byArticle = AccountBuilder.byArticle(claims);
    Library library = Library.of(added, theatre, voices);
    byArticle.keySet().forEach(library::check);
    SortedMap<String, List<Account>> told = new TreeMap<>();
    List<List<Account>> made =
        added.parallelStream()
            .map(article -> byArticle.getOrDefault(article.id(), List.of()))
            .map(own -> AccountBuilder.accounts(own, library))
            .toList();
    for (int i = 0; i < made.size(); i++) {
      Article article = added.get(i);
      leave(article.id());
      removed.remove(article.id());
      articles.put(article.id(), article);
      told.put(article.id(), made.get(i));
    }
    net.put(told);
  }

  @Override
  public void remove(String article) {
    leave(article);
    articles.remove(article);
    removed.add(article);
    net.remove(article);
  }

  /** Dissolves the groups of an article that is to change. */
  private void leave(String article) {
    fresh.add(article);
    gone.addAll(past.incidentsOf(article).values());
    for (Node node : net.nodes(article)) {
      if (articles.containsKey(article)) {
        node.account().claims().forEach(claim -> dissolve(groups.get(claim)));
      }
    }
  }

  private void dissolve(@Nullable Group group) {
    if (group != null) {
      unmade.remove(group);
      group.claims.forEach(groups::remove);
    }
  }

  /** The accounts of an article of the past. */
  private List<Account> accounts(String article) {
    return accounts.computeIfAbsent(
        article,
        id ->
            past.told(id)
                .map(
                    told ->
                        AccountBuilder.accounts(
                            told.claims().stream().sorted(IncidentLinker.ORDER).toList(),
                            Library.of(List.of(told.article()), theatre, voices)))
                .orElse(List.of()));
  }

  private Optional<Article> article(String id) {
    Article added = articles.get(id);
    return added != null || removed.contains(id)
        ? Optional.ofNullable(added)
        : past.told(id).map(Past.Told::article);
  }

  @Override
  public List<Incident> incidents(Copies copies) {
    GivenCopies now = new GivenCopies(copies);
    Set<String> changed = given.changed(now);
    given = now;
    return incidents(now, changed);
  }

  @Override
  public List<Incident> incidents(SharedText shared, Collection<String> changed) {
    join();
    fresh.addAll(changed);
    NavigableSet<String> revoiced = reached(shared);
    fresh.clear();
    revoiced.forEach(this::recall);
    for (Group group : Set.copyOf(groups.values())) {
      if (group.claims.stream().anyMatch(c -> revoiced.contains(c.article()))) {
        unmade.add(group);
      }
    }
    IncidentMaker maker = new IncidentMaker(new Library(this::article, shared, theatre, voices));
    make(maker);
    recallNamesakes();
    make(maker);
    return maker.named(
        Set.copyOf(groups.values()).stream().flatMap(group -> group.made.stream()).toList());
  }

  private void make(IncidentMaker maker) {
    List<Group> some = List.copyOf(unmade);
    List<Incident> made = some.parallelStream().map(group -> maker.incident(group.claims)).toList();
    for (int i = 0; i < made.size(); i++) {
      some.get(i).made = List.of(made.get(i));
    }
    unmade.clear();
  }

  /** The articles that changed and all that have taken a passage from one, be it over others. */
  private NavigableSet<String> reached(SharedText shared) {
    NavigableSet<String> reached = new TreeSet<>(fresh);
    Deque<String> next = new ArrayDeque<>(fresh);
    while (!next.isEmpty()) {
      shared.takers(next.remove()).stream().filter(reached::add).forEach(next::add);
    }
    return reached;
  }

  /** Brings the incidents of an article of the past that are still as they were. */
  private void recall(String article) {
    if (!articles.containsKey(article) && !removed.contains(article)) {
      past.incidentsOf(article).values().forEach(this::recallIncident);
    }
  }

  private void recallIncident(String incident) {
    if (gone.add(incident)) {
      group(past.claimsOf(incident).stream().flatMap(member -> claim(member).stream()).toList());
    }
  }

  private Optional<Claim> claim(Past.Member member) {
    return past.told(member.article()).stream()
        .flatMap(told -> told.claims().stream())
        .filter(claim -> claim.id().equals(member.claim()))
        .findFirst();
  }

  /** Incidents that share an id are told apart by numbers, in an order that may be another now. */
  private void recallNamesakes() {
    Set<String> ids = new TreeSet<>();
    gone.forEach(id -> ids.add(IncidentId.base(id)));
    Set.copyOf(groups.values()).forEach(group -> group.made.forEach(i -> ids.add(i.id())));
    ids.forEach(id -> past.named(id).forEach(this::recallIncident));
  }

  private void group(List<Claim> claims) {
    Group group = new Group(claims);
    claims.forEach(claim -> groups.put(claim, group));
    unmade.add(group);
  }

  @Override
  public void join() {
    NavigableSet<Node> affected = net.affected();
    for (Node node : affected) {
      boolean added = articles.containsKey(node.article());
      Map<String, String> before = added ? Map.of() : past.incidentsOf(node.article());
      for (Claim claim : node.account().claims()) {
        dissolve(groups.get(claim));
        Optional.ofNullable(before.get(claim.id())).ifPresent(gone::add);
      }
    }
    net.join(affected).forEach(account -> group(account.claims()));
  }

  @Override
  public Set<String> gone() {
    return new TreeSet<>(gone);
  }

  @Override
  public Map<String, byte[]> notes(Past.Note kind) {
    return net.notes(kind);
  }
}
