package org.sitrep.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    Where where = new Where();
    if (!filter(where, filter)) {
      return new Page(List.of(), 0, Optional.empty());
    }
    incident.ifPresent(id -> where.and("c.incident = (SELECT n FROM incident WHERE id = ?)", id));
    article.ifPresent(id -> where.and("c.article = (SELECT n FROM article WHERE id = ?)", id));
    long total =
        Rows.number(
            view.db(), "SELECT count(*) FROM claim c" + where.text(), where.values().toArray());
    Cursor.of(cursor, "claims").ifPresent(c -> where.after("c.last_day", "c.id", c));
    List<String[]> rows = rows(where, limit + 1);
    boolean more = rows.size() > limit;
    List<String[]> page = more ? rows.subList(0, limit) : rows;
    return new Page(
        page.stream().map(row -> row[0]).toList(),
        total,
        more ? Optional.of(cursor(page.get(limit - 1))) : Optional.empty());
  }

  private List<String[]> rows(Where where, int limit) {
    List<@Nullable Object> values = new ArrayList<>(where.values());
    values.add(limit);
    return Rows.list(
        view.db(),
        "SELECT c.shown, c.last_day, c.id FROM claim c"
            + where.text()
            + " ORDER BY c.last_day DESC, c.id DESC LIMIT ?",
        row -> new String[] {row.getString(1), String.valueOf(row.getString(2)), row.getString(3)},
        values.toArray());
  }

  private static String cursor(String[] row) {
    boolean dated = !row[1].equals("null");
    return new Cursor("claims", dated ? 1 : 0, dated ? Long.parseLong(row[1]) : 0, row[2]).text();
  }

  /** Writes a filter as conditions; gives false where nothing can pass it. */
  private boolean filter(Where where, Filter filter) {
    filter.from().ifPresent(day -> where.and("c.last_day >= ?", day.toEpochDay()));
    filter.to().ifPresent(day -> where.and("c.first_day <= ?", day.toEpochDay()));
    filter
        .known()
        .ifPresent(
            day ->
                where.and(
                    "c.article IN (SELECT n FROM article WHERE coalesce(published_to, ?) <= ?)",
                    day.toEpochDay(),
                    day.toEpochDay()));
    filter.box().ifPresent(box -> box(where, box));
    boolean possible = true;
    for (String kind : filter.tags().keySet()) {
      possible &= tags(where, kind, filter.values(kind));
    }
    if (filter.text().isPresent()) {
      Optional<TextQuery> text = TextQuery.of(filter.text().get());
      text.ifPresent(
          t ->
              where.and(
                  "c.incident IN (SELECT rowid FROM incident_text WHERE incident_text MATCH ?)",
                  t.match()));
      possible &= text.isPresent();
    }
    return possible;
  }

  private static void box(Where where, Box box) {
    String across = box.west() <= box.east() ? "AND" : "OR";
    where.and(
        "c.n IN (SELECT claim FROM claim_box WHERE (east >= ? "
            + across
            + " west <= ?) AND north >= ? AND south <= ?)",
        box.west(),
        box.east(),
        box.south(),
        box.north());
  }

  private boolean tags(Where where, String kind, List<String> values) {
    List<Integer> numbers =
        values.stream()
            .flatMap(value -> view.snapshot().tags().of(kind, value).stream())
            .map(Tags.Tag::n)
            .toList();
    String marks = String.join(", ", java.util.Collections.nCopies(numbers.size(), "?"));
    if (kind.equals("standing")) {
      where.and(
          "EXISTS (SELECT 1 FROM incident_tag t WHERE t.incident = c.incident AND t.tag IN ("
              + marks
              + "))",
          numbers.toArray());
    } else {
      where.and(
          "EXISTS (SELECT 1 FROM claim_tag t WHERE t.claim = c.n AND t.tag IN (" + marks + "))",
          numbers.toArray());
    }
    return !numbers.isEmpty();
  }
}
