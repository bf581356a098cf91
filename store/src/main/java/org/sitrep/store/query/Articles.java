package org.sitrep.store.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Article;
import org.sitrep.model.CodePoints;
import org.sitrep.store.Reading;
import org.sitrep.store.Rows;
import org.sitrep.store.record.Json;
import org.sitrep.store.record.Part;

/** Lists of articles, and single ones. */
public final class Articles {
  private final View view;

  Articles(View view) {
    this.view = view;
  }

  /** A page of articles, newest first; of a filter, days of publication, source and text count. */
  public Page page(Filter filter, int limit, Optional<String> cursor) {
    Where where = new Where();
    if (!filter(where, filter)) {
      return new Page(List.of(), 0, Optional.empty());
    }
    long total =
        Rows.number(
            view.db(), "SELECT count(*) FROM article a" + where.text(), where.values().toArray());
    Cursor.of(cursor, "articles").ifPresent(c -> where.after("a.published_to", "a.id", c));
    List<@Nullable Object> values = new ArrayList<>(where.values());
    values.add(limit + 1);
    List<String[]> rows =
        Rows.list(
            view.db(),
            "SELECT a.shown, a.published_to, a.id FROM article a"
                + where.text()
                + " ORDER BY a.published_to DESC, a.id DESC LIMIT ?",
            row ->
                new String[] {row.getString(1), String.valueOf(row.getString(2)), row.getString(3)},
            values.toArray());
    boolean more = rows.size() > limit;
    List<String[]> page = more ? rows.subList(0, limit) : rows;
    return new Page(
        page.stream().map(row -> row[0]).toList(),
        total,
        more ? Optional.of(cursor(page.get(limit - 1))) : Optional.empty());
  }

  private static String cursor(String[] row) {
    boolean dated = !row[1].equals("null");
    return new Cursor("articles", dated ? 1 : 0, dated ? Long.parseLong(row[1]) : 0, row[2]).text();
  }

  private boolean filter(Where where, Filter filter) {
    filter.from().ifPresent(day -> where.and("a.published_to >= ?", day.toEpochDay()));
    filter.to().ifPresent(day -> where.and("a.published_from <= ?", day.toEpochDay()));
    boolean possible = true;
    List<String> sources = filter.values("source");
    if (!sources.isEmpty()) {
      List<Integer> numbers =
          sources.stream()
              .flatMap(id -> view.snapshot().tags().of("source", id).stream())
              .map(Tags.Tag::n)
              .toList();
      String marks = String.join(", ", Collections.nCopies(numbers.size(), "?"));
      where.and("a.source IN (" + marks + ")", numbers.toArray());
      possible = !numbers.isEmpty();
    }
    if (filter.text().isPresent()) {
      Optional<TextQuery> text = TextQuery.of(filter.text().get());
      text.ifPresent(
          t ->
              where.and(
                  "+a.n IN (SELECT rowid FROM article_text WHERE article_text MATCH ?)",
                  t.match()));
      possible &= text.isPresent();
    }
    return possible;
  }

  /** An article with its text and claims; empty where there is none of this id. */
  public Optional<String> one(String id) {
    return Rows.first(
        view.db(),
        "SELECT a.n, a.shown, a.origin FROM article a WHERE a.id = ?",
        row -> whole(row.getInt(1), id, row.getString(2), row.getString(3)),
        id);
  }

  private String whole(int n, String id, String shown, String origin) {
    Article article = read(id);
    CodePoints points = new CodePoints(article.text());
    return Json.object(
        json -> {
          json.fieldsOf(shown).field("text", article.text());
          json.array(
              "blocks",
              article.blocks(),
              (out, block) ->
                  out.field("kind", block.kind().code())
                      .field("start", points.at(block.span().start()))
                      .field("end", points.at(block.span().end())));
          written(json, "claims_told", claims(n));
          written(json, "shared_by", sharing(id, origin));
        });
  }

  static void written(Json json, String field, List<String> items) {
    json.startArray(field);
    items.forEach(json::written);
    json.endArray();
  }

  /** The article as it was read. */
  Article read(String id) {
    return Reading.of(view.db(), id)
        .map(Reading::article)
        .orElseThrow(() -> new IllegalStateException("no reading of " + id));
  }

  private List<String> claims(int article) {
    List<String> claims =
        Rows.list(
            view.db(),
            "SELECT shown FROM claim WHERE article = ?",
            row -> row.getString(1),
            article);
    return claims.stream()
        .sorted(java.util.Comparator.comparingLong(c -> Part.number(c, "trigger", "start")))
        .toList();
  }

  private List<String> sharing(String id, String origin) {
    List<String> first = new ArrayList<>();
    Rows.forEach(
        view.db(),
        "SELECT shown FROM article WHERE origin = ? AND id <> ?"
            + " ORDER BY id <> origin, published_to, id LIMIT 200",
        row -> first.add(Part.fields(row.getString(1), "byline")),
        origin,
        id);
    return first;
  }
}
