package org.sitrep.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.store.Rows;

/** Lists of claims, and single ones. */
public final class Claims {
  private final View view;

  Claims(View view) {
    this.view = view;
  }

  /** A claim; empty where there is none of this id. */
  public Optional<String> one(String id) {
    return Rows.first(
        view.db(), "SELECT shown FROM claim WHERE id = ?", row -> row.getString(1), id);
  }

  /**
   * A page of those that a filter lets through, newest first.
   *
   * @param incident only those of this incident
   * @param article only those of this article
   */
  public Page page(
      Filter filter,
      Optional<String> incident,
      Optional<String> article,
      int limit,
      Optional<String> cursor) {
    ClaimMatches matches = new ClaimMatches(view, filter);
    incident.ifPresent(
        id ->
            matches.only(
                "SELECT n FROM claim WHERE incident = (SELECT n FROM incident WHERE id = ?)", id));
    article.ifPresent(
        id ->
            matches.only(
                "SELECT n FROM claim WHERE article = (SELECT n FROM article WHERE id = ?)", id));
    ClaimSnapshot all = matches.all();
    int from = Cursor.of(cursor, "claims").map(c -> after(all, c)).orElse(0);
    List<Integer> page = new ArrayList<>();
    int p = matches.set().next(from);
    for (; p >= 0 && page.size() < limit; p = matches.set().next(p + 1)) {
      page.add(p);
    }
    List<String[]> rows = rows(page.stream().map(all::number).toList());
    return new Page(
        rows.stream().map(row -> row[0]).toList(),
        matches.set().cardinality(),
        p >= 0 ? Optional.of(cursor(rows.get(limit - 1))) : Optional.empty());
  }

  private List<String[]> rows(List<Integer> numbers) {
    return Rows.ofEach(
        view.db(),
        "SELECT shown, last_day, id FROM claim WHERE n = ?",
        row -> new String[] {row.getString(1), String.valueOf(row.getString(2)), row.getString(3)},
        numbers);
  }

  private static String cursor(String[] row) {
    boolean dated = !row[1].equals("null");
    return new Cursor("claims", dated ? 1 : 0, dated ? Long.parseLong(row[1]) : 0, row[2]).text();
  }

  /** The position after a cursor, whose claim need not be there any more. */
  private int after(ClaimSnapshot all, Cursor cursor) {
    if (cursor.first() == 0) {
      return all.firstEndingBy(Snapshot.NO_DAY)
          + count("last_day IS NULL AND id >= ?", cursor.id());
    }
    int day = (int) Math.max(Snapshot.NO_DAY + 1, Math.min(Integer.MAX_VALUE, cursor.second()));
    return all.firstEndingBy(day) + count("last_day = ? AND id >= ?", day, cursor.id());
  }

  private int count(String condition, Object... values) {
    return (int) Rows.number(view.db(), "SELECT count(*) FROM claim WHERE " + condition, values);
  }
}
