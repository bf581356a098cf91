package org.sitrep.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sitrep.model.NoteReader;
import org.sitrep.model.NoteWriter;

/**
 * The numbers of the tags of an incident and of its claims, kept with it, so that they can be taken
 * out without looking through all.
 */
final class IncidentTags {
  private final NoteWriter note = new NoteWriter();

  /**
   * Of a claim.
   *
   * @param tags by which it is found
   * @param voices whom it is credited to
   */
  record OfClaim(List<Integer> tags, List<Integer> voices) {}

  /**
   * Of an incident.
   *
   * @param claims in the order of their rows
   */
  record Kept(List<Integer> tags, List<OfClaim> claims) {}

  IncidentTags add(Collection<Integer> tags) {
    note.number(tags.size());
    tags.forEach(note::number);
    return this;
  }

  byte[] done() {
    return note.done();
  }

  static Kept read(byte[] bytes, int claims) {
    NoteReader note = new NoteReader(bytes);
    List<Integer> own = numbers(note);
    List<OfClaim> all = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      all.add(new OfClaim(numbers(note), numbers(note)));
    }
    return new Kept(own, all);
  }

  private static List<Integer> numbers(NoteReader note) {
    List<Integer> numbers = new ArrayList<>();
    for (int left = note.number(); left > 0; left--) {
      numbers.add(note.number());
    }
    return numbers;
  }
}
