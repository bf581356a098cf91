package org.sitrep.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The accounts and the links between those that are alike enough. What is not connected does not
 * bear on each other when accounts are joined, so after a change only that part of the net is
 * joined anew which hangs together with what came, went, or has other links than before.
 */
final class Net {
  private final Map<Integer, Node> nodes = new HashMap<>();
  private final Map<Integer, Map<Integer, Double>> links = new HashMap<>();
  private final Meetings meetings = new Meetings();
  private final Set<Integer> touched = new HashSet<>();

  void add(Node node) {
    nodes.put(node.handle(), node);
    links.put(node.handle(), new HashMap<>());
    meetings.add(node);
    touched.add(node.handle());
  }

  void remove(Node node) {
    meetings.remove(node);
    for (int other : List.copyOf(linked(node.handle()).keySet())) {
      unlink(node.handle(), other);
    }
    links.remove(node.handle());
    nodes.remove(node.handle());
    touched.remove(node.handle());
  }

  private Map<Integer, Double> linked(int handle) {
    return links.getOrDefault(handle, Map.of());
  }

  private void unlink(int a, int b) {
    linked(a).remove(b);
    linked(b).remove(a);
    touched.add(a);
    touched.add(b);
  }

  /** The nodes that must be joined anew, in order; afterwards nothing must. */
  NavigableSet<Node> affected() {
    for (long pair : meetings.changed()) {
      Node a = nodes.get((int) (pair >>> 32));
      Node b = nodes.get((int) pair);
      if (a != null && b != null) {
        compare(pair, a, b);
      }
    }
    NavigableSet<Node> affected = connected();
    touched.clear();
    return affected;
  }

  private void compare(long pair, Node a, Node b) {
    boolean linked = linked(a.handle()).containsKey(b.handle());
    boolean meet = meetings.holds(pair);
    if (linked && !meet) {
      unlink(a.handle(), b.handle());
    } else if (meet && !linked) {
      boolean inOrder = a.compareTo(b) < 0;
      double likeness =
          Likeness.ACROSS_ARTICLES.of((inOrder ? a : b).account(), (inOrder ? b : a).account());
      if (likeness >= Likeness.ENOUGH) {
        linked(a.handle()).put(b.handle(), likeness);
        linked(b.handle()).put(a.handle(), likeness);
        touched.add(a.handle());
        touched.add(b.handle());
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
    List<Account> accounts = sorted.stream().map(Node::account).toList();
    return Joining.join(accounts, between, Likeness.ACROSS_ARTICLES);
  }
}
