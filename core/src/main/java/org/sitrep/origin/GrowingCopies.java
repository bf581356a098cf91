package org.sitrep.origin;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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
  private final AllTies ties;

  GrowingCopies(OriginChoice choice, Past past) {
    this.choice = choice;
    this.past = past;
    this.samples = new Samples(past);
    this.ties = new AllTies(past);
  }

  @Override
  public void add(Collection<Article> added) {
    added.forEach(article -> waiting.put(article.id(), article));
  }

  @Override
  public Origin origin(String article) {
    return ties.of(article).origin();
  }

  @Override
  public List<Passage> passages(String article) {
    return ties.of(article).passages();
  }

  @Override
  public Set<String> takers(String article) {
    return ties.of(article).takers();
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
    CopyChange change = new CopyChange();
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
    change.told.forEach(ties::note);
    return change.told;
  }

  private void findAll() {
    List<Article> sorted = OriginGrouper.earliestFirst(List.copyOf(waiting.values()));
    CopyFinder.Found found = OriginGrouper.found(sorted);
    sorted.forEach(samples::put);
    for (CopyFinder.Pair pair : found.copies()) {
      ties.copies(sorted.get(pair.a()).id(), sorted.get(pair.b()).id(), true);
    }
    for (CopyFinder.Pair pair : found.sharing()) {
      ties.lifted(sorted.get(pair.a()).id(), sorted.get(pair.b()).id(), true);
    }
  }

  private void findMore(CopyChange change) {
    for (String id : waiting.keySet()) {
      samples.text(id).ifPresent(text -> change.before.put(id, text));
      untie(id, change);
    }
    Samples.Pairs pairs = samples.replace(waiting.values(), (a, b) -> ties.tied(a.id(), b.id()));
    Map<String, Shingles> known = new ConcurrentHashMap<>();
    List<Boolean> are = pairs.alike().parallelStream().map(pair -> copies(pair, known)).toList();
    for (int i = 0; i < are.size(); i++) {
      String a = pairs.alike().get(i).a().id();
      String b = pairs.alike().get(i).b().id();
      if (ties.copies(a, b, are.get(i))) {
        change.seeds.add(a);
        change.seeds.add(b);
      }
    }
    for (Samples.Pair pair : pairs.lifted()) {
      String a = pair.a().id();
      String b = pair.b().id();
      if (ties.lifted(a, b, pair.shared() >= CopyFinder.LIFTED)) {
        change.share(a, b);
      }
    }
  }

  private boolean copies(Samples.Pair pair, Map<String, Shingles> known) {
    String a = pair.a().id();
    String b = pair.b().id();
    return CopyFinder.worth(pair.a().size(), pair.b().size(), pair.shared())
        && (ties.of(a).copies().contains(b)
            || CopyRule.holds(shingles(a, known), shingles(b, known)));
  }

  private Shingles shingles(String article, Map<String, Shingles> known) {
    return known.computeIfAbsent(article, id -> Shingles.of(article(id)));
  }

  private void untie(String id, CopyChange change) {
    for (String other : List.copyOf(ties.of(id).copies())) {
      ties.copies(id, other, false);
      change.seeds.add(other);
    }
    for (String other : List.copyOf(ties.of(id).lifted())) {
      ties.lifted(id, other, false);
      change.share(id, other);
    }
  }

  /** Chooses the origins of the groups in which something changed. */
  private void regroup(CopyChange change) {
    Deque<String> next = new ArrayDeque<>(change.seeds);
    Set<String> seen = new HashSet<>();
    while (!next.isEmpty()) {
      NavigableSet<String> group = ties.group(next.remove(), seen);
      if (!group.isEmpty()) {
        Origin origin = choice.of(group.stream().map(this::article).toList());
        for (String id : group) {
          next.addAll(ties.of(id).origin().articles());
          change.seeds.add(id);
          change.origins.put(id, ties.of(id).origin());
          if (waiting.containsKey(id) || !ties.of(id).origin().equals(origin)) {
            change.told.add(id);
          }
          ties.of(id).setOrigin(origin);
        }
      }
    }
  }

  /** Aligns whom the change may have given other sources. */
  private void take(CopyChange change) {
    NavigableSet<String> takers = new TreeSet<>(change.seeds);
    for (String id : change.seeds) {
      ties.of(id).lifted().forEach(other -> change.share(id, other));
    }
    change.sharing.forEach(
        (id, others) -> {
          for (String other : others) {
            Origin before = change.origins.getOrDefault(other, ties.of(other).origin());
            if (earlier(before, id, change) || earlier(ties.of(other).origin(), id, change)) {
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

  private boolean earlier(Origin origin, String article, CopyChange change) {
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
    Ties own = ties.of(article);
    String origin = own.origin().id();
    NavigableSet<String> sources = new TreeSet<>();
    sources.add(origin);
    for (String other : own.lifted()) {
      String from = ties.of(other).origin().id();
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

  private void take(String article, List<Passage> taken, CopyChange change) {
    Ties own = ties.of(article);
    if (!taken.equals(own.passages())) {
      for (Passage passage : own.passages()) {
        ties.of(passage.from()).takers().remove(article);
        ties.note(passage.from());
      }
      for (Passage passage : taken) {
        ties.of(passage.from()).takers().add(article);
        ties.note(passage.from());
      }
      own.setPassages(taken);
      change.told.add(article);
    }
  }

  @Override
  public Map<String, byte[]> notes(Past.Note kind) {
    if (kind == Past.Note.COPIES) {
      return ties.notes();
    }
    Map<String, byte[]> notes = new TreeMap<>();
    articles.keySet().forEach(id -> notes.put(id, text(id).note()));
    return notes;
  }
}
