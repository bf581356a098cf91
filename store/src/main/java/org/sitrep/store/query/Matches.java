package org.sitrep.store.query;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The incidents that a filter lets through. */
final class Matches {
  private final Connection db;
  private final Snapshot all;
  private final Positions set;
  private final int first;
  private final int end;

  Matches(View view, Filter filter) {
    db = view.db();
    all = view.snapshot();
    set = new Positions(all.size());
    set.set(0, all.size());
    for (String kind : filter.tags().keySet()) {
      set.and(any(kind, filter.values(kind)));
    }
    filter.text().ifPresent(this::text);
    if (filter.from().isPresent() || filter.to().isPresent()) {
      days(filter.from(), filter.to());
    }
    filter.known().ifPresent(day -> known((int) day.toEpochDay()));
    filter.box().ifPresent(this::box);
    first = set.next(0);
    end = set.last() + 1;
  }

  private Positions any(String kind, List<String> values) {
    Positions any = new Positions(all.size());
    for (String value : values) {
      all.tags().of(kind, value).ifPresent(tag -> any.or(all.tagged(db, tag)));
    }
    return any;
  }

  private void text(String text) {
    Optional<TextQuery> query = TextQuery.of(text);
    if (query.isPresent()) {
      set.and(all.matching(db, query.get()));
    } else {
      set.clear();
    }
  }

  private void days(Optional<LocalDate> from, Optional<LocalDate> to) {
    int first = from.map(d -> (int) d.toEpochDay()).orElse(Snapshot.NO_DAY + 1);
    int last = to.map(d -> (int) d.toEpochDay()).orElse(Integer.MAX_VALUE);
    int within = all.firstEndingBy(last);
    set.andNot(all.ofOneDay(), within);
    for (int p = set.next(0); p >= 0 && p < within; p = set.next(p + 1)) {
      if (all.first(p) > last) {
        set.clear(p);
      }
    }
    set.clear(all.firstEndingBy(first - 1), all.size());
  }

  private void known(int day) {
    for (int p = set.next(0); p >= 0; p = set.next(p + 1)) {
      if (all.told(p) != Snapshot.NO_DAY && all.told(p) > day) {
        set.clear(p);
      }
    }
  }

  private void box(Box box) {
    for (int p = set.next(0); p >= 0; p = set.next(p + 1)) {
      if (!all.placed(p) || !box.holds(all.lat(p), all.lon(p))) {
        set.clear(p);
      }
    }
  }

  Positions set() {
    return set;
  }

  int total() {
    return set.cardinality();
  }

  /** How many of them have a tag. */
  int count(Tags.Tag tag) {
    return first < 0 ? 0 : set.common(all.tagged(db, tag), first, end);
  }

  /** Those of them that have a tag. */
  Positions with(Tags.Tag tag) {
    Positions both = all.tagged(db, tag).copy();
    both.and(set);
    return both;
  }
}
