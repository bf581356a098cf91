package org.sitrep.origin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.model.Past;

/** The ties of all articles; those of the past once somebody asked. Many threads may ask. */
final class AllTies {
  private final Past past;
  private final Map<String, Ties> ties = new ConcurrentHashMap<>();
  private final Set<String> noted = new TreeSet<>();

  AllTies(Past past) {
    this.past = past;
  }

  Ties of(String article) {
    return ties.computeIfAbsent(
        article,
        id ->
            past.note(Past.Note.COPIES, id)
                .map(note -> Ties.read(id, note))
                .orElseGet(() -> new Ties(id)));
  }

  /** Says whether two are copies; gives whether that is new, and then it is to be noted. */
  boolean copies(String a, String b, boolean are) {
    boolean other = set(of(a).copies(), b, are);
    return noted(a, b, set(of(b).copies(), a, are) || other);
  }

  /** Says whether two share some words; gives whether that is new, and then it is to be noted. */
  boolean lifted(String a, String b, boolean are) {
    boolean other = set(of(a).lifted(), b, are);
    return noted(a, b, set(of(b).lifted(), a, are) || other);
  }

  private static boolean set(Set<String> ids, String id, boolean there) {
    return there ? ids.add(id) : ids.remove(id);
  }

  private boolean noted(String a, String b, boolean changed) {
    if (changed) {
      note(a);
      note(b);
    }
    return changed;
  }

  boolean tied(String a, String b) {
    return of(a).copies().contains(b) || of(a).lifted().contains(b);
  }

  /** All that hang together with an article as copies, but for those seen already. */
  NavigableSet<String> group(String article, Set<String> seen) {
    NavigableSet<String> group = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(article));
    while (!next.isEmpty()) {
      String id = next.remove();
      if (seen.add(id)) {
        group.add(id);
        next.addAll(of(id).copies());
      }
    }
    return group;
  }

  /** The ties of an article are to be noted anew. */
  void note(String article) {
    noted.add(article);
  }

  /** Notes of those that are to be noted anew. */
  Map<String, byte[]> notes() {
    Map<String, byte[]> notes = new TreeMap<>();
    noted.forEach(id -> notes.put(id, Objects.requireNonNull(ties.get(id)).note()));
    return notes;
  }
}
