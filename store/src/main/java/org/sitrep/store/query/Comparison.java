package org.sitrep.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Difference;
import org.sitrep.report.compare.Agreement;
import org.sitrep.report.compare.Encounter;
import org.sitrep.report.compare.Told;
import org.sitrep.report.wording.Labels;
import org.sitrep.store.Rows;
import org.sitrep.store.record.Json;

/**
 * What two sources tell of the same incidents: the rules of {@link org.sitrep.report.compare} on
 * what the database holds.
 */
public final class Comparison {
  private static final int MOST_CLAIMS = 20;

  /** Of more incidents that both tell, the newest are compared. */
  private static final int MOST_COMPARED = 2_000;

  private final View view;
  private final Snapshot all;
  private final Sources.Source a;
  private final Sources.Source b;
  private final Positions byA;
  private final Positions byB;
  private final Positions both;

  private Comparison(View view, Sources.Source a, Sources.Source b, Filter filter) {
    this.view = view;
    this.all = view.snapshot();
    this.a = a;
    this.b = b;
    Positions wanted = new Matches(view, filter).set();
    this.byA = published(a, wanted);
    this.byB = published(b, wanted);
    this.both = byA.copy();
    both.and(byB);
  }

  /** Of two sources, within a filter; empty where one of them is none. */
  public static Optional<Comparison> of(View view, String a, String b, Filter filter) {
    Sources sources = view.sources();
    return sources
        .counts(a)
        .flatMap(first -> sources.counts(b).map(s -> new Comparison(view, first, s, filter)));
  }

  /** The incidents that the articles of a source tell, or that are credited to it. */
  private Positions published(Sources.Source source, Positions wanted) {
    Positions set =
        all.tags()
            .of("source", source.id())
            .map(tag -> all.tagged(view.db(), tag).copy())
            .orElse(Positions.none());
    set.and(wanted);
    return set;
  }

  /** Writes it, with a page of the incidents that both tell. */
  public void write(Json json, int limit, Optional<String> cursor) {
    Sources sources = view.sources();
    json.written("a", sources.summary(a)).written("b", sources.summary(b));
    json.field("both", both.cardinality());
    json.field("only_a", byA.cardinality() - both.cardinality());
    json.field("only_b", byB.cardinality() - both.cardinality());
    order(json);
    json.startArray("types");
    for (Tags.Tag type : all.tags().of("type")) {
      type(json, type);
    }
    json.endArray();
    page(json, limit, cursor);
  }

  private void type(Json json, Tags.Tag type) {
    Positions set = all.tagged(view.db(), type);
    int inA = byA.common(set);
    int inB = byB.common(set);
    if (inA + inB > 0) {
      json.item(
          out ->
              out.field("type", type.value())
                  .field("name", Labels.of(ClaimType.of(type.value())))
                  .field("a", inA)
                  .field("b", inB)
                  .field("both", both.common(set)));
    }
  }

  private void order(Json json) {
    Agreement agreement = Agreement.none();
    for (int p : both.stream().limit(MOST_COMPARED).toArray()) {
      Encounter<Row> told = told(all.number(p));
      agreement = agreement.with(told, !differences(all.number(p), told).isEmpty());
    }
    json.field("differ", agreement.differ());
    json.field("a_first", agreement.aFirst()).field("b_first", agreement.bFirst());
  }

  /** A claim with the day on which it may have been published and its id. */
  private record Row(String id, Optional<LocalDate> published) implements Told {}

  private static final String OF_SOURCE =
      " FROM claim c JOIN article r ON r.n = c.article WHERE c.incident = ?1 AND (r.source = ?2 OR"
          + " EXISTS (SELECT 1 FROM claim_voice v WHERE v.source = ?2 AND v.claim = c.n))"
          + " ORDER BY c.n";

  private Encounter<Row> told(int incident) {
    return new Encounter<>(rows(incident, a), rows(incident, b));
  }

  private List<Row> rows(int incident, Sources.Source source) {
    return Rows.list(
        view.db(),
        "SELECT c.id, r.published_from" + OF_SOURCE,
        row ->
            new Row(
                row.getString(1),
                Optional.ofNullable(row.getObject(2))
                    .map(day -> LocalDate.ofEpochDay(((Number) day).longValue()))),
        incident,
        source.tag());
  }

  private List<String> claims(int incident, Sources.Source source) {
    return Rows.list(
        view.db(),
        "SELECT c.shown" + OF_SOURCE + " LIMIT " + MOST_CLAIMS,
        row -> row.getString(1),
        incident,
        source.tag());
  }

  /** Those between a claim of one and a claim of the other. */
  private List<Difference> differences(int incident, Encounter<Row> told) {
    return told.between(
        Rows.list(
            view.db(),
            "SELECT d.kind, f.id, s.id, d.message FROM difference d JOIN claim f ON f.n = d.first"
                + " JOIN claim s ON s.n = d.second WHERE d.incident = ?1 ORDER BY d.n",
            row ->
                new Difference(
                    Difference.Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4)),
            incident));
  }

  private void page(Json json, int limit, Optional<String> cursor) {
    List<Integer> positions = new ArrayList<>(both.stream().boxed().toList());
    positions.sort(Comparator.naturalOrder());
    Page page = Slice.of("compare", positions, all::id, limit, cursor, p -> item(p));
    Articles.written(json, "items", page.items());
    json.field("next", page.next());
  }

  private String item(int p) {
    int incident = all.number(p);
    return Json.object(
        json -> {
          json.written("incident", view.incidents().shown(List.of(p)).get(0));
          Articles.written(json, "a", claims(incident, a));
          Articles.written(json, "b", claims(incident, b));
          json.array("differences", differences(incident, told(incident)), Comparison::difference);
        });
  }

  private static void difference(Json json, Difference difference) {
    json.field("kind", difference.kind().code());
    json.field("first", difference.first()).field("second", difference.second());
    json.field("message", difference.message());
  }
}
