package org.sitrep.theatre;

import java.time.LocalDate;
import java.util.Optional;

/**
 * With which side an outlet is aligned, and when.
 *
 * @param side the id of the side, or "independent"
 * @param from the first day on which that holds; empty: since ever
 * @param to the last day on which that holds; empty: until now
 */
public record Alignment(String side, Optional<LocalDate> from, Optional<LocalDate> to) {
  /** Whether it holds on a day. */
  boolean on(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }
}
