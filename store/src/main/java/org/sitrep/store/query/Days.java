package org.sitrep.store.query;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.store.record.Json;

/** The first and the last day of some incidents. */
final class Days {
  private final int first;
  private final int last;

  Days(Snapshot all, Positions set) {
    int newest = set.next(0);
    first = Spread.ends(all, set)[0];
    last = newest >= 0 && newest < all.dated() ? all.last(newest) : Integer.MIN_VALUE;
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
