package org.sitrep.store.query;

import java.util.List;

/** The incidents that a filter lets through. */
final class Matches extends Sieve {
  private final Snapshot all;
  private final int first;
  private final int end;

  Matches(View view, Filter filter) {
    super(view.db(), view.snapshot().size());
    all = view.snapshot();
    sift(filter);
    first = set().next(0);
    end = set().last() + 1;
  }

  @Override
  Positions any(String kind, List<String> values) {
    Positions any = new Positions(all.size());
    for (String value : values) {
      all.tags().of(kind, value).ifPresent(tag -> any.or(all.tagged(db(), tag)));
    }
    return any;
  }

  @Override
  Positions matching(TextQuery query) {
    return all.matching(db(), query);
  }

  @Override
  void days(int from, int to) {
    int within = all.firstEndingBy(to);
    set().andNot(all.ofOneDay(), within);
    for (int p = set().next(0); p >= 0 && p < within; p = set().next(p + 1)) {
      if (all.first(p) > to) {
        set().clear(p);
      }
    }
    set().clear(all.firstEndingBy(from - 1), all.size());
  }

  @Override
  int out(int p) {
    return all.told(p);
  }

  @Override
  void box(Box box) {
    for (int p = set().next(0); p >= 0; p = set().next(p + 1)) {
      if (!all.placed(p) || !box.holds(all.lat(p), all.lon(p))) {
        set().clear(p);
      }
    }
  }

  int total() {
    return set().cardinality();
  }

  /** How many of them have a tag. */
  int count(Tags.Tag tag) {
    return first < 0 ? 0 : set().common(all.tagged(db(), tag), first, end);
  }

  /** Those of them that have a tag. */
  Positions with(Tags.Tag tag) {
    Positions both = all.tagged(db(), tag).copy();
    both.and(set());
    return both;
  }
}
