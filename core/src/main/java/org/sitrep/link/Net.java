package org.sitrep.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.sitrep.model.NoteReader;
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
  private final Nodes nodes;

  private final Links links;
  private final Meetings meetings = new Meetings();

  Net(Past past, Nodes.Accounts accounts) {
    this.past = past;
    this.nodes = new Nodes(past, accounts);
    this.links = new Links(past, nodes);
  }

  /** Puts articles with these accounts in the place of what there was of them. */
  void put(SortedMap<String, List<Account>> articles) {
    open(
        articles.keySet().stream()
            .filter(article -> !nodes.changed(article))
            .flatMap(article -> nodes.of(article).stream())
            .toList());
    articles.keySet().forEach(this::remove);
    List<Node> added = nodes.put(articles);
    open(added);
    for (Node node : added) {
      links.add(node.handle());
      meetings.add(node);
    }
  }

  /** Takes an article out. */
  void remove(String article) {
    List<Node> own = nodes.of(article);
    if (!nodes.changed(article) && !own.isEmpty()) {
      open(own);
    }
    nodes.change(article);
    own.forEach(meetings::remove);
    links.remove(article);
    nodes.remove(article);
  }

  /** Finds who of the past has the keys of these. */
  private void open(Collection<Node> some) {
    LongSet fresh = meetings.open(some);
    if (!past.empty() && !fresh.isEmpty()) {
      past.forEach(
          Past.Note.MEETINGS,
          (article, note) -> {
            if (!nodes.changed(article) && MeetingKeys.any(new NoteReader(note), fresh)) {
              nodes.restored(article, note).forEach(node -> meetings.restore(node, fresh));
            }
          });
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
          && !links.of(a.handle()).containsKey(b.handle())) {
        met.add(a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a));
      }
    }
    double[] likenesses = met.parallelStream().mapToDouble(Pair::likeness).toArray();
    for (int i = 0; i < likenesses.length; i++) {
      if (likenesses[i] >= Likeness.ENOUGH) {
        links.link(met.get(i).a(), met.get(i).b(), likenesses[i]);
      }
    }
    part(meetings.lost());
    return links.settle();
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
          && links.of(a.handle()).containsKey(b.handle())
          && !meetings.meet(a, b)) {
        doubtful.add(new Pair(a, b));
        all.add(a);
        all.add(b);
      }
    }
    open(all);
    for (Pair pair : doubtful) {
      if (!meetings.meet(pair.a(), pair.b())) {
        links.unlink(pair.a().handle(), pair.b().handle());
      }
    }
  }

  /** The accounts of nodes joined; all nodes that they are linked with must be among them. */
  List<Account> join(NavigableSet<Node> some) {
    List<Node> sorted = List.copyOf(some);
    Map<Integer, Integer> numbers = new HashMap<>();
    sorted.forEach(node -> numbers.put(node.handle(), numbers.size()));
    List<Joining.Link> between = new ArrayList<>();
    for (Node node : sorted) {
      links
          .of(node.handle())
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

  /** The nodes of an article. */
  List<Node> nodes(String article) {
    return nodes.of(article);
  }

  /** Notes of articles that came, went or have other links than in the past. */
  Map<String, byte[]> notes(Past.Note kind) {
    return kind == Past.Note.MEETINGS ? nodes.notes() : links.notes();
  }
}
