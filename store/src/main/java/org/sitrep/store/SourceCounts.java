package org.sitrep.store;

import java.sql.Connection;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what each source tells: of all that is linked, or what comes and goes. */
final class SourceCounts {
  private static final int COLUMNS = 8;
  private static final int ARTICLES = 0;

  /** What each source tells, of some of the claims. */
  private static final String TOLD =
      """
      SELECT a.source AS source, count(*) AS claims, count(DISTINCT c.incident) AS incidents,
          count(DISTINCT CASE WHEN i.voices <= 1 THEN c.incident END) AS alone,
          count(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM difference d WHERE d.incident = c.incident
              AND (d.first = c.n OR d.second = c.n)) THEN c.incident END) AS contradicted,
          sum(c.against) AS against, sum(c.quoting) AS quotes
      FROM claim c JOIN article a ON a.n = c.article JOIN incident i ON i.n = c.incident
      WHERE a.source IS NOT NULL
      """;

  private final Connection db;
  private final SortedMap<Integer, long[]> changes = new TreeMap<>();

  SourceCounts(Connection db) {
    this.db = db;
  }

  /** Counts all anew. */
  void write() {
    Rows.change(db, "DELETE FROM source");
    Rows.change(
        db,
        "INSERT INTO source (tag, articles, claims, incidents, alone, contradicted, against,"
            + " quotes, quoted) SELECT t.n, (SELECT count(*) FROM article a WHERE a.source = t.n),"
            + " coalesce(told.claims, 0), coalesce(told.incidents, 0), coalesce(told.alone, 0),"
            + " coalesce(told.contradicted, 0), coalesce(told.against, 0), coalesce(told.quotes,"
            + " 0), coalesce(quoted.claims, 0) FROM tag t LEFT JOIN ("
            + TOLD
            + " GROUP BY a.source) told ON told.source = t.n LEFT JOIN (SELECT source, count(*) AS"
            + " claims FROM claim_voice GROUP BY source) quoted ON quoted.source = t.n WHERE"
            + " t.kind = 'source'");
  }

  /** An article of a source has come. */
  void article(int source) {
    of(source)[ARTICLES]++;
  }

  /** A claim that is credited to a source has come (1) or is to go (-1). */
  void quoted(int source, int by) {
    of(source)[COLUMNS - 1] += by;
  }

  /** What incidents tell has come (1) or is to go (-1); their rows are there. */
  void incidents(Collection<Integer> numbers, int by) {
    Rows.listsOfEach(
        db,
        TOLD + " AND c.incident = ? GROUP BY a.source",
        row -> {
          long[] change = of(row.getInt(1));
          for (int column = 1; column < COLUMNS - 1; column++) {
            change[column] += by * row.getLong(column + 1);
          }
          return change;
        },
        List.copyOf(numbers));
  }

  private long[] of(int source) {
    return changes.computeIfAbsent(source, s -> new long[COLUMNS]);
  }

  /** Writes what came and went. */
  void writeChanges() {
    Batch change =
        new Batch(
            db,
            "INSERT INTO source (articles, claims, incidents, alone, contradicted, against, quotes,"
                + " quoted, tag) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tag) DO UPDATE SET"
                + " articles = articles + excluded.articles, claims = claims + excluded.claims,"
                + " incidents = incidents + excluded.incidents, alone = alone + excluded.alone,"
                + " contradicted = contradicted + excluded.contradicted, against = against +"
                + " excluded.against, quotes = quotes + excluded.quotes, quoted = quoted +"
                + " excluded.quoted");
    changes.forEach(
        (source, counts) -> {
          Object[] values = new Object[COLUMNS + 1];
          Arrays.setAll(values, i -> i < COLUMNS ? (Object) counts[i] : source);
          change.add(values);
        });
    change.close();
    Rows.change(
        db,
        "INSERT OR IGNORE INTO source SELECT n, 0, 0, 0, 0, 0, 0, 0, 0 FROM tag WHERE kind ="
            + " 'source'");
    Rows.change(
        db, "DELETE FROM source WHERE tag NOT IN (SELECT n FROM tag WHERE kind = 'source')");
  }
}
