package org.sitrep.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.sitrep.model.NoteReader;
import org.sitrep.model.NoteWriter;
import org.sitrep.model.Past;
import org.sitrep.text.LongSet;

/**
 * The accounts and the links between those that are alike enough. What is not connected does not
 * bear on each other when accounts are joined, so after a change only that part of the net is
 * joined anew which hangs together with what came, went, or has other links than before. Of a net
 * that was noted earlier only what a change reaches is read again.
 */
final class Net {
  private final Past past;
  private final Accounts accounts;
  private final Map<Integer, Node> nodes = new HashMap<>();
  private final Map<String, List<Node>> byArticle = new HashMap<>();

  /** By handle; of nodes of the past only once somebody asked. */
  private final Map<Integer, SortedMap<Integer, Double>> links = new HashMap<>();

  private final Meetings meetings = new Meetings();
  private final Set<Integer> touched = new HashSet<>();

  /** Articles that are not what they were in the past. */
  private final Set<String> changed = new HashSet<>();

  private final Set<String> relinked = new TreeSet<>();
  private int handles;

  /** Gives the accounts of an article of the past. */
  interface Accounts {
    List<Account> of(String article);
  }

  Net(Past past, Accounts accounts) {
    this.past = past;
    this.accounts = accounts;
  }

  /** Puts articles with these accounts in the place of what there was of them. */
  void put(SortedMap<String, List<Account>> articles) {
    open(
        articles.keySet().stream()
            .filter(article -> !changed.contains(article))
            .flatMap(article -> nodes(article).stream())
            .toList());
    articles.keySet().forEach(this::remove);
    Iterator<MeetingKeys> keys =
        articles.values().stream().flatMap(List::stream).toList().parallelStream()
            .map(MeetingKeys::of)
            .toList()
            .iterator();
    List<Node> added = new ArrayList<>();
    for (Map.Entry<String, List<Account>> each : articles.entrySet()) {
      List<Node> own = new ArrayList<>();
      for (Account account : each.getValue()) {
        own.add(new Node(handles++, each.getKey(), own.size(), keys.next(), () -> account));
      }
      byArticle.put(each.getKey(), own);
      added.addAll(own);
    }
    open(added);
    for (Node node : added) {
      nodes.put(node.handle(), node);
      links.put(node.handle(), new TreeMap<>());
      meetings.add(node);
      touched.add(node.handle());
    }
  }

  /** Takes an article out. */
  void remove(String article) {
    List<Node> own = nodes(article);
    boolean before = !changed.contains(article) && !own.isEmpty();
    if (before) {
      open(own);
    }
    changed.add(article);
    relinked.add(article);
    for (Node node : own) {
      meetings.remove(node);
      for (int other : List.copyOf(linked(node.handle()).keySet())) {
        unlink(node.handle(), other);
      }
      links.remove(node.handle());
      nodes.remove(node.handle());
      touched.remove(node.handle());
    }
    byArticle.put(article, List.of());
  }

  /** The nodes of an article. */
  List<Node> nodes(String article) {
    List<Node> known = byArticle.get(article);
    if (known != null) {
      return known;
    }
    List<Node> own =
        past.note(Past.Note.MEETINGS, article)
            .map(note -> restored(article, note))
            .orElse(List.of());
    byArticle.put(article, own);
    return own;
  }

  private List<Node> restored(String article, byte[] bytes) {
    NoteReader note = new NoteReader(bytes);
    int many = note.number();
    List<Node> own = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int index = i;
      Supplier<Account> account = () -> accounts.of(article).get(index);
      Node node = new Node(handles++, article, index, MeetingKeys.read(note), account);
      nodes.put(node.handle(), node);
      own.add(node);
    }
    return own;
  }

  /** Finds who of the past has the keys of these. */
  private void open(Collection<Node> some) {
    LongSet fresh = meetings.open(some);
    if (!past.empty() && !fresh.isEmpty()) {
      past.forEach(
          Past.Note.MEETINGS,
          (article, note) -> {
            if (!changed.contains(article) && MeetingKeys.any(new NoteReader(note), fresh)) {
              List<Node> own = byArticle.computeIfAbsent(article, id -> restored(id, note));
              own.forEach(node -> meetings.restore(node, fresh));
            }
          });
    }
  }

  private SortedMap<Integer, Double> linked(int handle) {
    SortedMap<Integer, Double> known = links.get(handle);
    if (known != null) {
      return known;
    }
    Node node = nodes.get(handle);
    if (node == null) {
      return new TreeMap<>();
    }
    nodes(node.article()).forEach(own -> links.put(own.handle(), new TreeMap<>()));
    past.note(Past.Note.LINKS, node.article()).ifPresent(note -> restoreLinks(node, note));
    return links.getOrDefault(handle, new TreeMap<>());
  }

  private void restoreLinks(Node of, byte[] bytes) {
    List<Node> own = nodes(of.article());
    NoteReader note = new NoteReader(bytes);
    int many = note.number();
    for (int i = 0; i < many; i++) {
      Node node = own.get(note.number());
      String article = note.text();
      int index = note.number();
      double likeness = note.fraction();
      if (!changed.contains(article)) {
        links
            .computeIfAbsent(node.handle(), h -> new TreeMap<>())
            .put(nodes(article).get(index).handle(), likeness);
      }
    }
  }

  private void link(Node a, Node b, double likeness) {
    linked(a.handle()).put(b.handle(), likeness);
    linked(b.handle()).put(a.handle(), likeness);
    touch(a.handle(), b.handle());
  }

  private void unlink(int a, int b) {
    linked(a).remove(b);
    linked(b).remove(a);
    touch(a, b);
  }

  private void touch(int... handles) {
    for (int handle : handles) {
      touched.add(handle);
      Node node = nodes.get(handle);
      if (node != null) {
        relinked.add(node.article());
      }
    }
  }

  /** The nodes that must be joined anew, in order; afterwards nothing must. */
  NavigableSet<Node> affected() {
    List<Pair> met = new ArrayList<>();
    for (long pair : meetings.gained()) {
      Node a = nodes.get((int) (pair >>> 32));
      Node b = nodes.get((int) pair);
      if (a != null
          && b != null
          && meetings.meet(a, b)
          && !linked(a.handle()).containsKey(b.handle())) {
        met.add(a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a));
      }
    }
    double[] likenesses = met.parallelStream().mapToDouble(Pair::likeness).toArray();
    for (int i = 0; i < likenesses.length; i++) {
      if (likenesses[i] >= Likeness.ENOUGH) {
        link(met.get(i).a(), met.get(i).b(), likenesses[i]);
      }
    }
    part(meetings.lost());
    NavigableSet<Node> affected = connected();
    touched.clear();
    return affected;
  }

  /** Two nodes, in order. */
  private record Pair(Node a, Node b) {
    double likeness() {
      return Likeness.ACROSS_ARTICLES.of(a.account(), b.account());
    }
  }

  /** Unlinks those pairs that meet by no key any more. */
  private void part(long[] pairs) {
    List<Pair> doubtful = new ArrayList<>();
    Set<Node> all = new TreeSet<>();
    for (long pair : pairs) {
      Node a = nodes.get((int) (pair >>> 32));
      Node b = nodes.get((int) pair);
      if (a != null
          && b != null
          && linked(a.handle()).containsKey(b.handle())
          && !meetings.meet(a, b)) {
        doubtful.add(new Pair(a, b));
        all.add(a);
        all.add(b);
      }
    }
    open(all);
    for (Pair pair : doubtful) {
      if (!meetings.meet(pair.a(), pair.b())) {
        unlink(pair.a().handle(), pair.b().handle());
      }
    }
  }

  private NavigableSet<Node> connected() {
    NavigableSet<Node> connected = new TreeSet<>();
    Deque<Integer> next = new ArrayDeque<>(touched);
    Set<Integer> seen = new HashSet<>(touched);
    while (!next.isEmpty()) {
      int handle = next.remove();
      Node node = nodes.get(handle);
      if (node != null) {
        connected.add(node);
        linked(handle).keySet().stream().filter(seen::add).forEach(next::add);
      }
    }
    return connected;
  }

  /** The accounts of nodes joined; all nodes that they are linked with must be among them. */
  List<Account> join(NavigableSet<Node> some) {
    List<Node> sorted = List.copyOf(some);
    Map<Integer, Integer> numbers = new HashMap<>();
    sorted.forEach(node -> numbers.put(node.handle(), numbers.size()));
    List<Joining.Link> between = new ArrayList<>();
    for (Node node : sorted) {
      linked(node.handle())
          .forEach(
              (other, likeness) -> {
                int a = numbers.getOrDefault(node.handle(), 0);
                int b = numbers.getOrDefault(other, 0);
                if (a < b) {
                  between.add(new Joining.Link(a, b, likeness));
                }
              });
    }
    List<Account> joined = sorted.stream().map(Node::account).toList();
    return Joining.join(joined, between, Likeness.ACROSS_ARTICLES);
  }

  /** Notes of articles that came, went or have other links than in the past. */
  Map<String, byte[]> notes(Past.Note kind) {
    Map<String, byte[]> notes = new TreeMap<>();
    for (String article : kind == Past.Note.MEETINGS ? changed : relinked) {
      notes.put(article, kind == Past.Note.MEETINGS ? keysOf(article) : linksOf(article));
    }
    return notes;
  }

  private byte[] keysOf(String article) {
    List<Node> own = nodes(article);
    NoteWriter note = new NoteWriter().number(own.size());
    own.forEach(node -> node.keys().write(note));
    return note.done();
  }

  private byte[] linksOf(String article) {
    NoteWriter note = new NoteWriter();
    List<Node> own = nodes(article);
    note.number(own.stream().mapToInt(node -> linked(node.handle()).size()).sum());
    for (Node node : own) {
      linked(node.handle())
          .forEach(
              (handle, likeness) -> {
                Node other = node(handle);
                note.number(node.index()).text(other.article()).number(other.index());
                note.number(likeness);
              });
    }
    return note.done();
  }

  private Node node(int handle) {
    return Objects.requireNonNull(nodes.get(handle));
  }
}
