package org.sitrep.report.compare;

import java.time.LocalDate;
import java.util.Optional;

/** What the comparison of two tellers must know of a claim, wherever it is kept. */
public interface Told {
  /** The id of the claim. */
  String id();

  /** The first day on which its article may have been published; empty where it is not known. */
  Optional<LocalDate> published();
}
