package org.sitrep.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.sitrep.model.NoteReader;
import org.sitrep.model.NoteWriter;
import org.sitrep.model.Origin;
import org.sitrep.model.Passage;
import org.sitrep.model.Span;

/** With whom one article shares its text, and what follows from it. */
final class Ties {
  private final NavigableSet<String> copies = new TreeSet<>();
  private final NavigableSet<String> lifted = new TreeSet<>();
  private final NavigableSet<String> takers = new TreeSet<>();
  private Origin origin;
  private List<Passage> passages = List.of();

  Ties(String article) {
    origin = new Origin(article, Optional.empty(), List.of(article));
  }

  /** Those of which it is a copy, or they of it. */
  NavigableSet<String> copies() {
    return copies;
  }

  /** Those with which it shares some words. */
  NavigableSet<String> lifted() {
    return lifted;
  }

  /** Those that have taken a passage from it. */
  NavigableSet<String> takers() {
    return takers;
  }

  Origin origin() {
    return origin;
  }

  void setOrigin(Origin other) {
    origin = other;
  }

  List<Passage> passages() {
    return passages;
  }

  void setPassages(List<Passage> others) {
    passages = List.copyOf(others);
  }

  byte[] note() {
    NoteWriter note = new NoteWriter();
    for (Collection<String> ids : List.of(copies, lifted, takers, origin.articles())) {
      note.number(ids.size());
      ids.forEach(note::text);
    }
    note.text(origin.id()).number(origin.credit().isPresent() ? 1 : 0);
    origin.credit().ifPresent(note::text);
    note.number(passages.size());
    for (Passage passage : passages) {
      note.text(passage.from());
      for (Span span : List.of(passage.span(), passage.fromSpan())) {
        note.number(span.start()).number(span.end());
      }
    }
    return note.done();
  }

  static Ties read(String article, byte[] bytes) {
    NoteReader note = new NoteReader(bytes);
    Ties ties = new Ties(article);
    List<String> members = new ArrayList<>();
    for (Collection<String> ids : List.of(ties.copies, ties.lifted, ties.takers, members)) {
      for (int left = note.number(); left > 0; left--) {
        ids.add(note.text());
      }
    }
    String id = note.text();
    ties.origin =
        new Origin(id, note.number() == 1 ? Optional.of(note.text()) : Optional.empty(), members);
    List<Passage> taken = new ArrayList<>();
    for (int left = note.number(); left > 0; left--) {
      String from = note.text();
      taken.add(new Passage(article, span(note), from, span(note)));
    }
    ties.passages = taken;
    return ties;
  }

  private static Span span(NoteReader note) {
    return new Span(note.number(), note.number());
  }
}
