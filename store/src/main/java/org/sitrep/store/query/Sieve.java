package org.sitrep.store.query;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/**
 * Sifts records by a filter: all of them at first, and of each condition those that fulfil it. What
 * differs between kinds of records is where their tags, words, days and places are.
 */
abstract class Sieve {
  private final Connection db;
  private final Positions set;

  Sieve(Connection db, int size) {
    this.db = db;
    this.set = new Positions(size);
    set.set(0, size);
  }

  /** Keeps those that a filter lets through. */
  final void sift(Filter filter) {
    for (String kind : filter.tags().keySet()) {
      set.and(any(kind, filter.values(kind)));
    }
    filter.text().ifPresent(this::text);
    if (filter.from().isPresent() || filter.to().isPresent()) {
      days(
          filter.from().map(d -> (int) d.toEpochDay()).orElse(Snapshot.NO_DAY + 1),
          filter.to().map(d -> (int) d.toEpochDay()).orElse(Integer.MAX_VALUE));
    }
    filter.known().ifPresent(day -> known((int) day.toEpochDay()));
    filter.box().ifPresent(this::box);
  }

  private void text(String text) {
    Optional<TextQuery> query = TextQuery.of(text);
    if (query.isPresent()) {
      set.and(matching(query.get()));
    } else {
      set.clear();
    }
  }

  private void known(int day) {
    for (int p = set.next(0); p >= 0; p = set.next(p + 1)) {
      if (out(p) != Snapshot.NO_DAY && out(p) > day) {
        set.clear(p);
      }
    }
  }

  /** Those that have one of some tags of a kind. */
  abstract Positions any(String kind, List<String> values);

  /** Those whose words match. */
  abstract Positions matching(TextQuery query);

  /** Keeps those that were on one of some days, from the first to the last. */
  abstract void days(int first, int last);

  /** The day on which one was out, or {@link Snapshot#NO_DAY}. */
  abstract int out(int p);

  /** Keeps those whose place is in a box. */
  abstract void box(Box box);

  final Connection db() {
    return db;
  }

  /** Those that are kept. */
  final Positions set() {
    return set;
  }
}
