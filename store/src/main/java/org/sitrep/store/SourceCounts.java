package org.sitrep.store;

import java.sql.Connection;

/** Counts what each source tells, of all that is linked. */
final class SourceCounts {
  private SourceCounts() {}

  static void write(Connection db) {
    Rows.change(
        db,
        """
        INSERT INTO source (tag, articles, claims, incidents, alone, contradicted, against, quoted,
            quotes)
        SELECT t.n,
            (SELECT count(*) FROM article a WHERE a.source = t.n),
            coalesce(told.claims, 0), coalesce(told.incidents, 0), coalesce(told.alone, 0),
            coalesce(told.contradicted, 0), coalesce(told.against, 0), coalesce(quoted.claims, 0),
            coalesce(told.quoting, 0)
        FROM tag t
        LEFT JOIN (
            SELECT a.source AS source, count(*) AS claims, count(DISTINCT c.incident) AS incidents,
                count(DISTINCT CASE WHEN i.voices <= 1 THEN c.incident END) AS alone,
                count(DISTINCT CASE WHEN d.claim IS NOT NULL THEN c.incident END) AS contradicted,
                sum(c.against) AS against, sum(c.quoting) AS quoting
            FROM claim c JOIN article a ON a.n = c.article JOIN incident i ON i.n = c.incident
            LEFT JOIN (SELECT first AS claim FROM difference UNION SELECT second FROM difference) d
                ON d.claim = c.n
            WHERE a.source IS NOT NULL
            GROUP BY a.source
        ) told ON told.source = t.n
        LEFT JOIN (
            SELECT source, count(*) AS claims FROM claim_voice GROUP BY source
        ) quoted ON quoted.source = t.n
        WHERE t.kind = 'source'
        """);
  }
}
