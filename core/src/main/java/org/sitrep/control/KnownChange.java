package org.sitrep.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sitrep.model.NoteReader;
import org.sitrep.model.NoteWriter;

/**
 * A change, and while it was known as it is: articles that come later can make another of it.
 *
 * @param from the first day on which it was known
 * @param until the first day on which it was known otherwise; empty: never
 */
record KnownChange(LocalDate from, Optional<LocalDate> until, Change change) {
  static final Comparator<KnownChange> BY_DAY =
      Comparator.comparing(KnownChange::change, Change.BY_DAY).thenComparing(KnownChange::from);

  /** Whether this was what was known at the end of a day. */
  boolean on(LocalDate day) {
    return !from.isAfter(day) && until.filter(end -> !end.isAfter(day)).isEmpty();
  }

  void write(NoteWriter note) {
    note.number((double) from.toEpochDay()).number(until.isPresent() ? 1 : 0);
    until.ifPresent(day -> note.number((double) day.toEpochDay()));
    change.write(note);
  }

  static KnownChange read(NoteReader note) {
    LocalDate from = LocalDate.ofEpochDay((long) note.fraction());
    Optional<LocalDate> until =
        note.number() == 1
            ? Optional.of(LocalDate.ofEpochDay((long) note.fraction()))
            : Optional.empty();
    return new KnownChange(from, until, Change.read(note));
  }
}
