package org.sitrep.store.query;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The claims that a filter lets through. */
final class ClaimMatches {
  private final Connection db;
  private final ClaimSnapshot all;
  private final Positions set;

  ClaimMatches(View view, Filter filter) {
    db = view.db();
    all = view.snapshot().claims(db);
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
  }

  /** A standing is its incident's. */
  private Positions any(String kind, List<String> values) {
    boolean ofIncident = kind.equals("standing");
    Snapshot incidents = all.incidents();
    Positions any = new Positions(all.size());
    for (String value : values) {
      incidents
          .tags()
          .of(kind, value)
          .map(tag -> ofIncident ? all.of(incidents.tagged(db, tag)) : all.tagged(db, tag))
          .ifPresent(any::or);
    }
    return any;
  }

  private void text(String text) {
    Optional<TextQuery> query = TextQuery.of(text);
    if (query.isPresent()) {
      set.and(all.of(all.incidents().matching(db, query.get())));
    } else {
      set.clear();
    }
  }

  private void days(Optional<LocalDate> from, Optional<LocalDate> to) {
    int first = from.map(d -> (int) d.toEpochDay()).orElse(Snapshot.NO_DAY + 1);
    int last = to.map(d -> (int) d.toEpochDay()).orElse(Integer.MAX_VALUE);
    int within = all.firstEndingBy(last);
    for (int p = set.next(0); p >= 0 && p < within; p = set.next(p + 1)) {
      if (all.first(p) > last) {
        set.clear(p);
      }
    }
    set.clear(all.firstEndingBy(first - 1), all.size());
  }

  private void known(int day) {
    for (int p = set.next(0); p >= 0; p = set.next(p + 1)) {
      if (all.published(p) != Snapshot.NO_DAY && all.published(p) > day) {
        set.clear(p);
      }
    }
  }

  private void box(Box box) {
    String across = box.west() <= box.east() ? "AND" : "OR";
    set.and(
        all.numbers(
            db,
            "SELECT claim FROM claim_box WHERE (east >= ? "
                + across
                + " west <= ?) AND north >= ? AND south <= ?",
            box.west(),
            box.east(),
            box.south(),
            box.north()));
  }

  /** Keeps those whose numbers a query gives. */
  void only(String sql, String value) {
    set.and(all.numbers(db, sql, value));
  }

  Positions set() {
    return set;
  }

  ClaimSnapshot all() {
    return all;
  }
}
