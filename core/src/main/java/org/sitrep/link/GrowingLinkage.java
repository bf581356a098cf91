package org.sitrep.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Copies;
import org.sitrep.model.Incident;
import org.sitrep.model.Origin;
import org.sitrep.model.Passage;
import org.sitrep.theatre.Theatre;

/** Keeps the net of accounts and the incidents made of it, and redoes what a change affects. */
final class GrowingLinkage implements IncidentLinker.Linkage {
  private final Theatre theatre;
  private final Map<String, Article> articles = new TreeMap<>();
  private final Map<String, List<Node>> nodes = new HashMap<>();
  private final Net net = new Net();
  private int handles;

  /** What is joined, by each of its claims. */
  private final IdentityHashMap<Claim, Group> groups = new IdentityHashMap<>();

  private final Set<Group> unmade = new HashSet<>();
  private Shared shared = Shared.of(Copies.none());

  /** The articles that came or went since incidents were asked for. */
  private final Set<String> fresh = new HashSet<>();

  GrowingLinkage(Theatre theatre) {
    this.theatre = theatre;
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
    Library library = new Library(added, Copies.none(), theatre);
    byArticle.keySet().forEach(library::check);
    for (Article article : added.stream().sorted().toList()) {
      remove(article.id());
      articles.put(article.id(), article);
      List<Node> own = new ArrayList<>();
      List<Claim> told = byArticle.getOrDefault(article.id(), List.of());
      for (Account account : AccountBuilder.accounts(told, library)) {
        own.add(new Node(handles++, article.id(), own.size(), account));
      }
      own.forEach(net::add);
      nodes.put(article.id(), own);
    }
  }

  @Override
  public void remove(String article) {
    articles.remove(article);
    fresh.add(article);
    List<Node> own = nodes.getOrDefault(article, List.of());
    own.forEach(net::remove);
    own.forEach(node -> node.account().claims().forEach(claim -> dissolve(groups.get(claim))));
    nodes.remove(article);
  }

  private void dissolve(@Nullable Group group) {
    if (group != null) {
      unmade.remove(group);
      group.claims.forEach(claim -> groups.remove(claim));
    }
  }

  @Override
  public List<Incident> incidents(Copies copies) {
    regroup();
    Shared now = Shared.of(copies);
    Set<String> changed = changed(now);
    Set<Group> all = Set.copyOf(groups.values());
    all.stream()
        .filter(group -> group.claims.stream().anyMatch(c -> changed.contains(c.article())))
        .forEach(unmade::add);
    shared = now;
    fresh.clear();
    IncidentMaker maker =
        new IncidentMaker(new Library(List.copyOf(articles.values()), copies, theatre));
    unmade.forEach(group -> group.made = List.of(maker.incident(group.claims)));
    unmade.clear();
    return maker.named(all.stream().flatMap(group -> group.made.stream()).toList());
  }

  /** What articles share with others: their origin and their passages. */
  private record Shared(Map<String, Origin> origins, Map<String, List<Passage>> passages) {
    static Shared of(Copies copies) {
      Map<String, Origin> origins = new HashMap<>();
      for (Origin origin : copies.origins()) {
        origin.articles().forEach(id -> origins.put(id, origin));
      }
      Map<String, List<Passage>> passages =
          copies.passages().stream().collect(Collectors.groupingBy(Passage::article));
      return new Shared(origins, passages);
    }

    boolean differs(String article, Shared other) {
      return !Objects.equals(origins.get(article), other.origins.get(article))
          || !Objects.equals(passages.get(article), other.passages.get(article));
    }

    /** The given articles and all that have taken a passage from one of them, be it over others. */
    Set<String> takenFrom(Set<String> given) {
      Map<String, Set<String>> takers = new HashMap<>();
      passages.forEach(
          (id, own) ->
              own.forEach(p -> takers.computeIfAbsent(p.from(), f -> new HashSet<>()).add(id)));
      Set<String> reached = new HashSet<>(given);
      Deque<String> next = new ArrayDeque<>(given);
      while (!next.isEmpty()) {
        takers.getOrDefault(next.remove(), Set.of()).stream()
            .filter(reached::add)
            .forEach(next::add);
      }
      return reached;
    }
  }

  /** The articles whose claims may have other voices than when incidents were made of them. */
  private Set<String> changed(Shared now) {
    Set<String> changed = new HashSet<>(fresh);
    articles.keySet().stream().filter(id -> shared.differs(id, now)).forEach(changed::add);
    return now.takenFrom(changed);
  }

  private void regroup() {
    NavigableSet<Node> affected = net.affected();
    for (Node node : affected) {
      node.account().claims().forEach(claim -> dissolve(groups.get(claim)));
    }
    for (Account account : net.join(affected)) {
      Group group = new Group(account.claims());
      group.claims.forEach(claim -> groups.put(claim, group));
      unmade.add(group);
    }
  }
}
