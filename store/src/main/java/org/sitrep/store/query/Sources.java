package org.sitrep.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.report.index.Voices;
import org.sitrep.store.Rows;
import org.sitrep.store.record.Addresses;
import org.sitrep.store.record.Json;
import org.sitrep.theatre.Outlet;

/** Who publishes or is quoted. */
public final class Sources {
  private static final String COUNTS =
      "SELECT t.n, t.value, t.name, s.articles, s.claims, s.incidents, s.alone, s.contradicted,"
          + " s.against, s.quoted, s.quotes FROM source s JOIN tag t ON t.n = s.tag";
  private static final int MOST_COUNTED = 25;
  private static final Comparator<Map.Entry<Integer, Integer>> MOST_FIRST =
      Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey);
  private final View view;
  private final Voices voices;

  /** The counts of one source. */
  record Source(
      int tag,
      String id,
      String name,
      long articles,
      long claims,
      long incidents,
      long alone,
      long contradicted,
      long against,
      long quoted,
      long quotes) {}

  Sources(View view) {
    this.view = view;
    this.voices = view.voices();
  }

  private static Source source(ResultSet row) throws SQLException {
    return new Source(
        row.getInt(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10),
        row.getLong(11));
  }

  /** A page of sources, those of most articles first. */
  public Page page(Optional<String> text, int limit, Optional<String> cursor) {
    List<Source> sources =
        Rows.list(
                view.db(),
                COUNTS + " ORDER BY s.articles DESC, s.quoted DESC, t.value",
                Sources::source)
            .stream()
            .filter(s -> text.map(words -> Slice.has(s.name(), words)).orElse(true))
            .toList();
    return Slice.of("sources", sources, Source::id, limit, cursor, this::summary);
  }

  Optional<Source> counts(String id) {
    return Rows.first(
        view.db(), COUNTS + " WHERE t.kind = 'source' AND t.value = ?", Sources::source, id);
  }

  String summary(Source source) {
    return Json.object(json -> fields(json, source));
  }

  private void fields(Json json, Source source) {
    json.field("id", source.id()).field("href", Addresses.of("sources", source.id()));
    json.field("name", source.name());
    json.field("kind", voices.outlet(source.id()).map(Outlet::kind));
    json.field("side", voices.side(source.id()));
    json.field("articles", source.articles()).field("claims", source.claims());
    json.field("incidents", source.incidents()).field("alone", source.alone());
    json.field("contradicted", source.contradicted()).field("against_interest", source.against());
    json.field("quoted", source.quoted()).field("quotes", source.quotes());
  }

  /** A source and how it tells; empty where there is none of this id. */
  public Optional<String> one(String id) {
    return counts(id).map(this::whole);
  }

  private String whole(Source source) {
    Filter filter = Filter.NONE.with("source", source.id());
    Facets facets = new Facets(view, new Matches(view, filter));
    return Json.object(
        json -> {
          fields(json, source);
          facets.write(json, "types", facets.of("type"));
          facets.write(json, "standings", facets.of("standing"));
          facets.write(json, "sides", facets.of("side"));
          ClaimSnapshot claims = view.snapshot().claims(view.db());
          counted(json, "whom_it_quotes", claims.credited(source.tag(), false));
          counted(json, "who_quotes_it", claims.credited(source.tag(), true));
          months(json, source);
          Articles.written(
              json, "recent", view.articles().page(filter, 10, Optional.empty()).items());
        });
  }

  private void counted(Json json, String field, Map<Integer, Integer> counts) {
    json.startArray(field);
    counts.entrySet().stream()
        .sorted(MOST_FIRST)
        .limit(MOST_COUNTED)
        .forEach(
            count ->
                view.snapshot()
                    .tags()
                    .of(count.getKey())
                    .ifPresent(tag -> json.item(out -> counted(out, tag, count.getValue()))));
    json.endArray();
  }

  private static void counted(Json json, Tags.Tag tag, int count) {
    json.field("id", tag.value()).field("name", tag.name());
    json.field("href", Addresses.of("sources", tag.value())).field("count", count);
  }

  private void months(Json json, Source source) {
    Map<String, Integer> months = new TreeMap<>();
    view.snapshot()
        .claims(view.db())
        .days(source.tag())
        .forEach(
            (day, count) ->
                months.merge(
                    LocalDate.ofEpochDay(day).toString().substring(0, 7), count, Integer::sum));
    json.array(
        "months",
        months.entrySet(),
        (out, month) -> out.field("month", month.getKey()).field("claims", month.getValue()));
  }
}
