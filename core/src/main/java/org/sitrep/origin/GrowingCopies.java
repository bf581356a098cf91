package org.sitrep.origin;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.model.Article;
import org.sitrep.model.Origin;
import org.sitrep.model.Passage;
import org.sitrep.model.Past;

/**
 * Keeps who is tied to whom, and redoes what added articles bear on: the groups of copies that they
 * come to, and the passages of those that share words with one of these.
 */
final class GrowingCopies implements OriginGrouper.Gathering {
  private final OriginChoice choice;
  private final Past past;
  private final Samples samples;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Article> waiting = new TreeMap<>();
  private final Map<String, Ties> ties = new ConcurrentHashMap<>();
  private final Set<String> noted = new TreeSet<>();

  /** What an update has touched so far. */
  private static final class Change {
    private final Map<String, Text> before = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();

    /** Whose group is to be chosen anew. */
    private final NavigableSet<String> seeds = new TreeSet<>();

    /** Who shared or shares words with whom, where that changed. */
    private final Map<String, Set<String>> sharing = new TreeMap<>();

    private final Set<String> told = new TreeSet<>();

    void share(String a, String b) {
      sharing.computeIfAbsent(a, id -> new TreeSet<>()).add(b);
      sharing.computeIfAbsent(b, id -> new TreeSet<>()).add(a);
    }
  }

  GrowingCopies(OriginChoice choice, Past past) {
    this.choice = choice;
    this.past = past;
    this.samples = new Samples(past);
  }

  @Override
  public void add(Collection<Article> added) {
    added.forEach(article -> waiting.put(article.id(), article));
  }

  @Override
  public Origin origin(String article) {
    return ties(article).origin();
  }

  @Override
  public List<Passage> passages(String article) {
    return ties(article).passages();
  }

  @Override
  public Set<String> takers(String article) {
    return ties(article).takers();
  }

  private Ties ties(String article) {
    return ties.computeIfAbsent(
        article,
        id ->
            past.note(Past.Note.COPIES, id)
                .map(note -> Ties.read(id, note))
                .orElseGet(() -> new Ties(id)));
  }

  private Article article(String id) {
    Article added = articles.get(id);
    return added != null ? added : past.told(id).map(Past.Told::article).orElseThrow();
  }

  @Override
  public Set<String> update() {
    if (waiting.isEmpty()) {
      return Set.of();
    }
    Change change = new Change();
    change.seeds.addAll(waiting.keySet());
    boolean first = past.empty() && articles.isEmpty();
    articles.putAll(waiting);
    if (first) {
      findAll();
    } else {
      findMore(change);
    }
    waiting.clear();
    regroup(change);
    take(change);
    noted.addAll(change.told);
    return change.told;
  }

  private void findAll() {
    List<Article> sorted = OriginGrouper.earliestFirst(List.copyOf(waiting.values()));
    CopyFinder.Found found = OriginGrouper.found(sorted);
    sorted.forEach(samples::put);
    for (CopyFinder.Pair pair : found.copies()) {
      copies(sorted.get(pair.a()).id(), sorted.get(pair.b()).id(), true);
    }
    for (CopyFinder.Pair pair : found.sharing()) {
      lifted(sorted.get(pair.a()).id(), sorted.get(pair.b()).id(), true);
    }
  }

  private boolean copies(String a, String b, boolean are) {
    boolean other = set(ties(a).copies(), b, are);
    return set(ties(b).copies(), a, are) || other;
  }

  private boolean lifted(String a, String b, boolean are) {
    boolean other = set(ties(a).lifted(), b, are);
    return set(ties(b).lifted(), a, are) || other;
  }

  private static boolean set(Set<String> ids, String id, boolean there) {
    return there ? ids.add(id) : ids.remove(id);
  }

  private void findMore(Change change) {
    for (String id : waiting.keySet()) {
      samples.text(id).ifPresent(text -> change.before.put(id, text));
      untie(id, change);
    }
    Samples.Pairs pairs = samples.replace(waiting.values(), this::tied);
    Map<String, Shingles> known = new ConcurrentHashMap<>();
    List<Boolean> are = pairs.alike().parallelStream().map(pair -> copies(pair, known)).toList();
    for (int i = 0; i < are.size(); i++) {
      String a = pairs.alike().get(i).a().id();
      String b = pairs.alike().get(i).b().id();
      if (copies(a, b, are.get(i))) {
        change.seeds.add(a);
        change.seeds.add(b);
        noted.add(a);
        noted.add(b);
      }
    }
    for (Samples.Pair pair : pairs.lifted()) {
      String a = pair.a().id();
      String b = pair.b().id();
      if (lifted(a, b, pair.shared() >= CopyFinder.LIFTED)) {
        change.share(a, b);
        noted.add(a);
        noted.add(b);
      }
    }
  }

  private boolean copies(Samples.Pair pair, Map<String, Shingles> known) {
    String a = pair.a().id();
    String b = pair.b().id();
    return CopyFinder.worth(pair.a().size(), pair.b().size(), pair.shared())
        && (ties(a).copies().contains(b) || CopyRule.holds(shingles(a, known), shingles(b, known)));
  }

  private Shingles shingles(String article, Map<String, Shingles> known) {
    return known.computeIfAbsent(article, id -> Shingles.of(article(id)));
  }

  private boolean tied(Text a, Text b) {
    return ties(a.id()).copies().contains(b.id()) || ties(a.id()).lifted().contains(b.id());
  }

  private void untie(String id, Change change) {
    for (String other : List.copyOf(ties(id).copies())) {
      copies(id, other, false);
      change.seeds.add(other);
      noted.add(other);
    }
    for (String other : List.copyOf(ties(id).lifted())) {
      lifted(id, other, false);
      change.share(id, other);
      noted.add(other);
    }
  }

  /** Chooses the origins of the groups in which something changed. */
  private void regroup(Change change) {
    Deque<String> next = new ArrayDeque<>(change.seeds);
    Set<String> seen = new HashSet<>();
    while (!next.isEmpty()) {
      NavigableSet<String> group = group(next.remove(), seen);
      if (!group.isEmpty()) {
        Origin origin = choice.of(group.stream().map(this::article).toList());
        for (String id : group) {
          next.addAll(ties(id).origin().articles());
          change.seeds.add(id);
          change.origins.put(id, ties(id).origin());
          if (waiting.containsKey(id) || !ties(id).origin().equals(origin)) {
            change.told.add(id);
          }
          ties(id).setOrigin(origin);
        }
      }
    }
  }

  private NavigableSet<String> group(String article, Set<String> seen) {
    NavigableSet<String> group = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(article));
    while (!next.isEmpty()) {
      String id = next.remove();
      if (seen.add(id)) {
        group.add(id);
        next.addAll(ties(id).copies());
      }
    }
    return group;
  }

  /** Aligns whom the change may have given other sources. */
  private void take(Change change) {
    NavigableSet<String> takers = new TreeSet<>(change.seeds);
    for (String id : change.seeds) {
      ties(id).lifted().forEach(other -> change.share(id, other));
    }
    change.sharing.forEach(
        (id, others) -> {
          for (String other : others) {
            Origin before = change.origins.getOrDefault(other, ties(other).origin());
            if (earlier(before, id, change) || earlier(ties(other).origin(), id, change)) {
              takers.add(id);
            }
          }
        });
    List<Taking> some = takers.stream().map(this::taking).toList();
    Map<String, Aligner.Numbered> words = new ConcurrentHashMap<>();
    List<List<Passage>> taken =
        some.parallelStream().map(taking -> passages(taking, words)).toList();
    for (int i = 0; i < taken.size(); i++) {
      take(some.get(i).article(), taken.get(i), change);
    }
  }

  private boolean earlier(Origin origin, String article, Change change) {
    Text now = text(article);
    Text before = change.before.get(origin.id());
    return text(origin.id()).compareTo(now) < 0 || (before != null && before.compareTo(now) < 0);
  }

  private Text text(String article) {
    return samples.text(article).orElseThrow();
  }

  /**
   * An article and whom it may have taken passages from.
   *
   * @param origin the origin of its own text
   */
  private record Taking(String article, String origin, NavigableSet<String> sources) {}

  private Taking taking(String article) {
    Ties own = ties(article);
    String origin = own.origin().id();
    NavigableSet<String> sources = new TreeSet<>();
    sources.add(origin);
    for (String other : own.lifted()) {
      String from = ties(other).origin().id();
      if (!from.equals(origin) && text(from).compareTo(text(article)) < 0) {
        sources.add(from);
      }
    }
    sources.remove(article);
    return new Taking(article, origin, sources);
  }

  private List<Passage> passages(Taking taking, Map<String, Aligner.Numbered> words) {
    return taking.sources().isEmpty()
        ? List.of()
        : PassageFinder.taken(
            article(taking.article()),
            taking.origin(),
            taking.sources().stream().map(this::article).toList(),
            source -> words.computeIfAbsent(source.id(), id -> PassageFinder.words(source)));
  }

  private void take(String article, List<Passage> taken, Change change) {
    Ties own = ties(article);
    if (!taken.equals(own.passages())) {
      for (Passage passage : own.passages()) {
        ties(passage.from()).takers().remove(article);
        noted.add(passage.from());
      }
      for (Passage passage : taken) {
        ties(passage.from()).takers().add(article);
        noted.add(passage.from());
      }
      own.setPassages(taken);
      change.told.add(article);
    }
  }

  @Override
  public Map<String, byte[]> notes(Past.Note kind) {
    Map<String, byte[]> notes = new TreeMap<>();
    if (kind == Past.Note.SHINGLES) {
      articles.keySet().forEach(id -> notes.put(id, text(id).note()));
    } else {
      noted.forEach(id -> notes.put(id, Objects.requireNonNull(ties.get(id)).note()));
    }
    return notes;
  }
}
