package org.sitrep.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.model.NoteReader;
import org.sitrep.model.NoteWriter;
import org.sitrep.model.Past;

/** Which nodes of the net are linked, how alike they are, and where that changed. */
final class Links {
  private final Past past;
  private final Nodes nodes;

  /** By handle; of nodes of the past only once somebody asked. */
  private final Map<Integer, SortedMap<Integer, Double>> links = new HashMap<>();

  private final Set<Integer> touched = new HashSet<>();
  private final Set<String> relinked = new TreeSet<>();

  Links(Past past, Nodes nodes) {
    this.past = past;
    this.nodes = nodes;
  }

  /** Takes a new node in, which has no links yet. */
  void add(int handle) {
    links.put(handle, new TreeMap<>());
    touched.add(handle);
  }

  /** Unlinks the nodes of an article from all others. */
  void remove(String article) {
    relinked.add(article);
    for (Node node : nodes.of(article)) {
      for (int other : List.copyOf(of(node.handle()).keySet())) {
        unlink(node.handle(), other);
      }
      links.remove(node.handle());
      touched.remove(node.handle());
    }
  }

  /** Those that a node is linked with, and how alike they are to it. */
  SortedMap<Integer, Double> of(int handle) {
    SortedMap<Integer, Double> known = links.get(handle);
    if (known != null) {
      return known;
    }
    Node node = nodes.get(handle);
    if (node == null) {
      return new TreeMap<>();
    }
    nodes.of(node.article()).forEach(own -> links.put(own.handle(), new TreeMap<>()));
    past.note(Past.Note.LINKS, node.article()).ifPresent(note -> restoreLinks(node, note));
    return links.getOrDefault(handle, new TreeMap<>());
  }

  private void restoreLinks(Node of, byte[] bytes) {
    List<Node> own = nodes.of(of.article());
    NoteReader note = new NoteReader(bytes);
    int many = note.number();
    for (int i = 0; i < many; i++) {
      Node node = own.get(note.number());
      String article = note.text();
      int index = note.number();
      double likeness = note.fraction();
      if (!nodes.changed(article)) {
        links
            .computeIfAbsent(node.handle(), h -> new TreeMap<>())
            .put(nodes.of(article).get(index).handle(), likeness);
      }
    }
  }

  void link(Node a, Node b, double likeness) {
    of(a.handle()).put(b.handle(), likeness);
    of(b.handle()).put(a.handle(), likeness);
    touch(a.handle(), b.handle());
  }

  void unlink(int a, int b) {
    of(a).remove(b);
    of(b).remove(a);
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

  /** All that hangs together with what changed, in order; afterwards nothing has. */
  NavigableSet<Node> settle() {
    NavigableSet<Node> connected = new TreeSet<>();
    Deque<Integer> next = new ArrayDeque<>(touched);
    Set<Integer> seen = new HashSet<>(touched);
    while (!next.isEmpty()) {
      int handle = next.remove();
      Node node = nodes.get(handle);
      if (node != null) {
        connected.add(node);
        of(handle).keySet().stream().filter(seen::add).forEach(next::add);
      }
    }
    touched.clear();
    return connected;
  }

  /** Notes of articles that came, went or have other links than in the past. */
  Map<String, byte[]> notes() {
    Map<String, byte[]> notes = new TreeMap<>();
    relinked.forEach(article -> notes.put(article, note(article)));
    return notes;
  }

  private byte[] note(String article) {
    NoteWriter note = new NoteWriter();
    List<Node> own = nodes.of(article);
    note.number(own.stream().mapToInt(node -> of(node.handle()).size()).sum());
    for (Node node : own) {
      of(node.handle())
          .forEach(
              (handle, likeness) -> {
                Node other = Objects.requireNonNull(nodes.get(handle));
                note.number(node.index()).text(other.article()).number(other.index());
                note.number(likeness);
              });
    }
    return note.done();
  }
}
