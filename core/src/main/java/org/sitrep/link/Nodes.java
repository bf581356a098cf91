package org.sitrep.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.NoteReader;
import org.sitrep.model.NoteWriter;
import org.sitrep.model.Past;

/** The nodes of the net, by handle and by article; those of the past once somebody asked. */
final class Nodes {
  private final Past past;
  private final Accounts accounts;
  private final Map<Integer, Node> byHandle = new HashMap<>();
  private final Map<String, List<Node>> byArticle = new HashMap<>();

  /** Articles that are not what they were in the past. */
  private final Set<String> changed = new HashSet<>();

  private int handles;

  /** Gives the accounts of an article of the past. */
  interface Accounts {
    List<Account> of(String article);
  }

  Nodes(Past past, Accounts accounts) {
    this.past = past;
    this.accounts = accounts;
  }

  /** Whether an article is not what it was in the past. */
  boolean changed(String article) {
    return changed.contains(article);
  }

  @Nullable Node get(int handle) {
    return byHandle.get(handle);
  }

  /** The nodes of an article. */
  List<Node> of(String article) {
    List<Node> known = byArticle.get(article);
    if (known != null) {
      return known;
    }
    List<Node> own =
        past.note(Past.Note.MEETINGS, article)
            .map(note -> restore(article, note))
            .orElse(List.of());
    byArticle.put(article, own);
    return own;
  }

  /** The nodes of an article of the past, of which this is the note. */
  List<Node> restored(String article, byte[] note) {
    return byArticle.computeIfAbsent(article, id -> restore(id, note));
  }

  private List<Node> restore(String article, byte[] bytes) {
    NoteReader note = new NoteReader(bytes);
    int many = note.number();
    List<Node> own = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int index = i;
      own.add(make(article, i, MeetingKeys.read(note), () -> accounts.of(article).get(index)));
    }
    return own;
  }

  /** Nodes for the accounts of articles; those that were there before are to be removed first. */
  List<Node> put(SortedMap<String, List<Account>> articles) {
    Iterator<MeetingKeys> keys =
        articles.values().stream().flatMap(List::stream).toList().parallelStream()
            .map(MeetingKeys::of)
            .toList()
            .iterator();
    List<Node> added = new ArrayList<>();
    for (Map.Entry<String, List<Account>> each : articles.entrySet()) {
      List<Node> own = new ArrayList<>();
      for (Account account : each.getValue()) {
        own.add(make(each.getKey(), own.size(), keys.next(), () -> account));
      }
      byArticle.put(each.getKey(), own);
      added.addAll(own);
    }
    return added;
  }

  private Node make(String article, int index, MeetingKeys keys, Supplier<Account> account) {
    Node node = new Node(handles++, article, index, keys, account);
    byHandle.put(node.handle(), node);
    return node;
  }

  /** Marks an article as not being what it was in the past. */
  void change(String article) {
    changed.add(article);
  }

  /** Takes the nodes of an article out. */
  void remove(String article) {
    of(article).forEach(node -> byHandle.remove(node.handle()));
    byArticle.put(article, List.of());
  }

  /** Notes of articles that came or went. */
  Map<String, byte[]> notes() {
    Map<String, byte[]> notes = new TreeMap<>();
    for (String article : changed) {
      List<Node> own = of(article);
      NoteWriter note = new NoteWriter().number(own.size());
      own.forEach(node -> node.keys().write(note));
      notes.put(article, note.done());
    }
    return notes;
  }
}
