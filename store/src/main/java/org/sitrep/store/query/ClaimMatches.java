package org.sitrep.store.query;

import java.util.List;

/** The claims that a filter lets through. */
final class ClaimMatches extends Sieve {
  private final ClaimSnapshot all;

  ClaimMatches(View view, Filter filter) {
    this(view, view.snapshot().claims(view.db()), filter);
  }

  private ClaimMatches(View view, ClaimSnapshot all, Filter filter) {
    super(view.db(), all.size());
    this.all = all;
    sift(filter);
  }

  /** A standing is its incident's. */
  @Override
  Positions any(String kind, List<String> values) {
    boolean ofIncident = kind.equals("standing");
    Snapshot incidents = all.incidents();
    Positions any = new Positions(all.size());
    for (String value : values) {
      incidents
          .tags()
          .of(kind, value)
          .map(tag -> ofIncident ? all.of(incidents.tagged(db(), tag)) : all.tagged(db(), tag))
          .ifPresent(any::or);
    }
    return any;
  }

  @Override
  Positions matching(TextQuery query) {
    return all.of(all.incidents().matching(db(), query));
  }

  @Override
  void days(int first, int last) {
    int within = all.firstEndingBy(last);
    for (int p = set().next(0); p >= 0 && p < within; p = set().next(p + 1)) {
      if (all.first(p) > last) {
        set().clear(p);
      }
    }
    set().clear(all.firstEndingBy(first - 1), all.size());
  }

  @Override
  int out(int p) {
    return all.published(p);
  }

  @Override
  void box(Box box) {
    String across = box.west() <= box.east() ? "AND" : "OR";
    set()
        .and(
            all.numbers(
                db(),
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
    set().and(all.numbers(db(), sql, value));
  }

  ClaimSnapshot all() {
    return all;
  }
}
