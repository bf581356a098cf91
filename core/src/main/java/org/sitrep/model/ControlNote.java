package org.sitrep.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an incident says of who holds a place, to be kept for a later linking.
 *
 * @param note as bytes that only the stage that made them can read
 * @param lastKnown the last day on which some of it became known, of those that are known
 * @param open whether some of it was told by an article of no known day
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ControlNote(byte[] note, Optional<LocalDate> lastKnown, boolean open) {
  /** Copies the note. */
  public ControlNote {
    note = note.clone();
  }

  @Override
  public byte[] note() {
    return note.clone();
  }
}
