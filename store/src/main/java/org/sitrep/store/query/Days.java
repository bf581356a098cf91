package org.sitrep.store.query;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.store.record.Json;

/** The first and the last day of some incidents. */
final class Days {
  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;

  Days(Snapshot all, Positions set) {
    for (int p = set.next(0); p >= 0 && p < all.dated(); p = set.next(p + 1)) {
      first = Math.min(first, all.first(p));
      last = Math.max(last, all.last(p));
    }
  }

  Optional<LocalDate> first() {
    return first > last ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
  }

  Optional<LocalDate> last() {
    return first > last ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
  }

  void write(Json json) {
    json.day("first", first()).day("last", last());
  }
}
