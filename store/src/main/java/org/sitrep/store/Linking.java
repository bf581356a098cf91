package org.sitrep.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.model.Article;
import org.sitrep.model.ControlSpan;
import org.sitrep.model.Holding;
import org.sitrep.model.Situation;
import org.sitrep.store.record.RecordTags;
import org.sitrep.store.record.Records;
import org.sitrep.theatre.Theatre;

/**
 * Writes the linked layer, as one transaction: until {@link #finish} readers see the old one, and a
 * run that ends before leaves it as it was. All that is linked is to be added, as it is now; rows
 * that would be written as they are stay, so that a few articles more cost little. The result is
 * that of writing all of it anew.
 */
public final class Linking implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          "source",
          "claim_voice",
          "difference",
          "claim_box",
          "claim_tag",
          "claim",
          "incident_tag",
          "incident",
          "article",
          "tag");
  private final Connection db;
  private final RecordTags recordTags;
  private final TagTable tags;
  private final ArticleRows articles;
  private final IncidentRows incidents;
  private final Mark revision = new Mark();
  private boolean finished;

  /**
   * @param anew whether nothing of what was written before may stay
   */
  Linking(Connection db, Theatre theatre, boolean anew) {
    this.db = db;
    recordTags = new RecordTags(theatre);
    begin(db);
    if (anew) {
      TABLES.forEach(table -> Rows.change(db, "DELETE FROM " + table));
      for (String text : List.of("incident_text", "article_text")) {
        Rows.change(db, "INSERT INTO " + text + " (" + text + ") VALUES ('delete-all')");
      }
    }
    Rows.change(db, "DELETE FROM control_span");
    tags = new TagTable(db);
    articles = new ArticleRows(db, tags);
    incidents = new IncidentRows(db, tags);
  }

  private static void begin(Connection db) {
    try {
      db.setAutoCommit(false);
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }

  /**
   * Adds a situation, or a part of it: incidents with all articles that tell them. An article
   * belongs to one part.
   *
   * @throws StoreException if an article was not read into this database
   */
  public void add(Situation part) {
    Records records = new Records(recordTags, part);
    Map<String, Integer> numbers = new HashMap<>();
    for (Article article : part.articles()) {
      numbers.put(article.id(), articles.add(article, records, revision));
    }
    for (int i = part.incidents().size() - 1; i >= 0; i--) { // numbers grow with the days
      incidents.add(part.incidents().get(i), records, numbers, revision);
    }
  }

  /** Adds who holds what; after the incidents that tell it. */
  public void addControl(List<ControlSpan> spans) {
    Batch insert =
        new Batch(
            db,
            "INSERT INTO control_span (place, side, role, firmness, since, from_day, to_day,"
                + " known_from, known_to, incident) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
                + " (SELECT i.id FROM claim c JOIN incident i ON i.n = c.incident WHERE c.id ="
                + " ?10))");
    for (ControlSpan span : spans) {
      revision.add(span.toString());
      insert.add(
          span.placeId(),
          span.side(),
          span.role().code(),
          span.firmness().map(Holding.Firmness::code).orElse(null),
          (int) span.since().toEpochDay(),
          (int) span.from().toEpochDay(),
          ArticleRows.day(span.to()),
          ArticleRows.day(span.knownFrom()),
          ArticleRows.day(span.knownTo()),
          span.claim().orElse(null));
    }
    insert.close();
  }

  /** Counts what each source tells, and makes all of it visible. */
  public void finish() {
    incidents.close();
    articles.close();
    tags.close();
    Rows.change(db, "DELETE FROM source");
    SourceCounts.write(db);
    Rows.change(db, "UPDATE meta SET value = '1' WHERE name = 'linked'");
    Rows.change(
        db,
        "UPDATE meta SET value = ? WHERE name = 'revision'",
        String.format(Locale.ROOT, "%016x", revision.number()));
    try {
      db.commit();
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
    finished = true;
  }

  @Override
  public void close() {
    try {
      if (!finished) {
        db.rollback();
      }
      db.setAutoCommit(true);
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }
}
