package org.sitrep.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.ControlChange.Kind;
import org.sitrep.model.NoteReader;
import org.sitrep.model.NoteWriter;

/**
 * What one claim, or a row of the start state, says about who holds a place.
 *
 * @param day the day that it is about
 * @param since the day from which it holds: earlier than the day only in a start state
 * @param dated whether that day is told; else it is the day by which it was told
 * @param earliest the first day on which it may have been where none is told
 * @param place the theatre's place
 * @param kind what happened to the place
 * @param parts how many parts of the place are told of; 0: the place as a whole
 * @param sides whose doing it is, the leading one first
 * @param others to whom it was done, the leading one first: who made the sides leave, whose siege
 *     was ended, who fights on the other side
 * @param corroborated whether independent voices tell it
 * @param source the id of the incident, or the row of the start state, that this was read from
 * @param claims the ids of the claims, first the one that this was read from; none of a start state
 */
record Change(
    LocalDate day,
    LocalDate since,
    boolean dated,
    LocalDate earliest,
    String place,
    Kind kind,
    int parts,
    List<String> sides,
    List<String> others,
    boolean corroborated,
    String source,
    List<String> claims) {
  Change {
    sides = List.copyOf(sides);
    others = List.copyOf(others);
    claims = List.copyOf(claims);
  }

  /** By day, then by kind: what is told of one day happened in the order of the kinds. */
  static final Comparator<Change> BY_DAY =
      Comparator.comparing(Change::day)
          .thenComparing(Change::kind)
          .thenComparing(change -> String.join(" ", change.sides()))
          .thenComparing(change -> change.claims().isEmpty() ? "" : change.claims().get(0))
          .thenComparing(Change::source);

  /** The row of the start state that tells it. */
  Optional<String> start() {
    return claims.isEmpty() ? Optional.of(source) : Optional.empty();
  }

  void write(NoteWriter note) {
    for (LocalDate each : List.of(day, since, earliest)) {
      note.number((double) each.toEpochDay());
    }
    note.number(dated ? 1 : 0).number(corroborated ? 1 : 0).number(parts);
    note.text(place).text(kind.name()).text(source);
    for (List<String> texts : List.of(sides, others, claims)) {
      note.number(texts.size());
      texts.forEach(note::text);
    }
  }

  static Change read(NoteReader note) {
    LocalDate day = LocalDate.ofEpochDay((long) note.fraction());
    LocalDate since = LocalDate.ofEpochDay((long) note.fraction());
    LocalDate earliest = LocalDate.ofEpochDay((long) note.fraction());
    boolean dated = note.number() == 1;
    boolean corroborated = note.number() == 1;
    int parts = note.number();
    String place = note.text();
    Kind kind = Kind.valueOf(note.text());
    String source = note.text();
    List<String> sides = texts(note);
    List<String> others = texts(note);
    List<String> claims = texts(note);
    return new Change(
        day,
        since,
        dated,
        earliest,
        place,
        kind,
        parts,
        sides,
        others,
        corroborated,
        source,
        claims);
  }

  private static List<String> texts(NoteReader note) {
    List<String> texts = new ArrayList<>();
    for (int left = note.number(); left > 0; left--) {
      texts.add(note.text());
    }
    return texts;
  }
}
