package org.sitrep.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.store.Rows;
import org.sitrep.store.record.Json;

/** Lists of incidents, and single ones. */
public final class Incidents {
  private static final int AT_ONCE = 200;
  private final View view;
  private final Snapshot all;

  Incidents(View view) {
    this.view = view;
    this.all = view.snapshot();
  }

  /** A page of those that a filter lets through. */
  public Page page(Filter filter, Order order, int limit, Optional<String> cursor) {
    Matches matches = new Matches(view, filter);
    int[] positions = all.positions(order);
    int from =
        Cursor.of(cursor, "incidents " + order.name())
            .map(c -> order.after(c, all, positions))
            .orElse(0);
    List<Integer> page = new ArrayList<>();
    Optional<String> next = Optional.empty();
    for (int s = from; s < positions.length; s++) {
      if (matches.set().get(positions[s])) {
        if (page.size() == limit) {
          next = Optional.of(order.cursor(all, page.get(limit - 1)).text());
          break;
        }
        page.add(positions[s]);
      }
    }
    return new Page(shown(page), matches.total(), next);
  }

  /** Goes through all that a filter lets through. */
  public void forEach(Filter filter, Order order, Consumer<String> each) {
    Matches matches = new Matches(view, filter);
    List<Integer> some = new ArrayList<>();
    for (int p : all.positions(order)) {
      if (matches.set().get(p)) {
        some.add(p);
      }
      if (some.size() == AT_ONCE) {
        shown(some).forEach(each);
        some.clear();
      }
    }
    shown(some).forEach(each);
  }

  /** The ids of those that a filter lets through. */
  public List<String> ids(Filter filter, Order order) {
    Matches matches = new Matches(view, filter);
    List<String> ids = new ArrayList<>();
    for (int p : all.positions(order)) {
      if (matches.set().get(p)) {
        ids.add(all.id(p));
      }
    }
    return ids;
  }

  List<String> shown(List<Integer> positions) {
    return Rows.ofEach(
        view.db(),
        "SELECT shown FROM incident WHERE n = ?",
        row -> row.getString(1),
        positions.stream().map(all::number).toList());
  }

  /** An incident with all that is told of it; empty where there is none of this id. */
  public Optional<String> one(String id) {
    return Rows.first(
        view.db(),
        "SELECT n, shown, told FROM incident WHERE id = ?",
        row -> whole(row.getInt(1), row.getString(2), row.getString(3)),
        id);
  }

  private String whole(int n, String shown, String told) {
    List<String> claims = claims(n);
    return Json.object(
        json -> {
          json.fieldsOf(shown).fieldsOf(told).startArray("claims_told");
          claims.forEach(json::written);
          json.endArray();
        });
  }

  private List<String> claims(int incident) {
    return Rows.list(
        view.db(),
        "SELECT shown FROM claim WHERE incident = ? ORDER BY n",
        row -> row.getString(1),
        incident);
  }

  /** The claims of an incident, in order of publication. */
  public List<String> claimsOf(String incident) {
    return Rows.list(
        view.db(),
        "SELECT c.shown FROM claim c JOIN incident i ON i.n = c.incident WHERE i.id = ?"
            + " ORDER BY c.n",
        row -> row.getString(1),
        incident);
  }
}
