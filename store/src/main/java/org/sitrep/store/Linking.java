package org.sitrep.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Article;
import org.sitrep.model.ControlSpan;
import org.sitrep.model.Holding;
import org.sitrep.model.Incident;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;
import org.sitrep.report.index.Voices;
import org.sitrep.store.record.Records;
import org.sitrep.theatre.Theatre;

/**
 * Writes the linked layer anew, as one transaction: until {@link #finish} readers see the old one,
 * and a run that ends before leaves it as it was.
 */
public final class Linking implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          "source",
          "claim_voice",
          "control_span",
          "difference",
          "claim_box",
          "claim_tag",
          "claim",
          "incident_tag",
          "incident",
          "article",
          "tag");
  private final Connection db;
  private final Theatre theatre;
  private final Voices voices;
  private final TagTable tags;
  private final Batch articles;
  private final Batch articleText;
  private final Batch readings;
  private final IncidentRows incidents;
  private final MessageDigest digest = DocumentCodec.sha256();
  private boolean finished;

  Linking(Connection db, Theatre theatre) {
    this.db = db;
    this.theatre = theatre;
    this.voices = new Voices(theatre);
    begin(db);
    TABLES.forEach(table -> Rows.change(db, "DELETE FROM " + table));
    for (String text : List.of("incident_text", "article_text")) {
      Rows.change(db, "INSERT INTO " + text + " (" + text + ") VALUES ('delete-all')");
    }
    tags = new TagTable(db);
    articles =
        new Batch(
            db,
            "INSERT INTO article (n, id, published_from, published_to, source, origin, shown,"
                + " packed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    articleText = new Batch(db, "INSERT INTO article_text (rowid, title, body) VALUES (?, ?, ?)");
    readings = new Batch(db, "SELECT n FROM reading WHERE id = ?");
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
    Records records = new Records(theatre, voices, part);
    Map<String, Integer> numbers = new HashMap<>();
    for (Article article : part.articles()) {
      numbers.put(article.id(), article(article, records));
    }
    for (Incident incident : part.incidents()) {
      incidents.add(incident, records, numbers);
      digest.update(incident.id().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) incident.claims().size());
    }
  }

  private int article(Article article, Records records) {
    Optional<Published> published = article.meta().published();
    String shown = records.article(article);
    digest.update(shown.getBytes(StandardCharsets.UTF_8));
    boolean inferred = published.filter(Published::inferred).isPresent();
    int n =
        readings
            .number(article.id())
            .orElseThrow(
                () -> new StoreException("article " + article.id() + " is not in the database"));
    articles.add(
        n,
        article.id(),
        day(published.map(p -> p.range().start())),
        day(published.map(p -> p.range().end())),
        records.publisher(article).map(tags::number).orElse(null),
        records.originOf(article),
        shown,
        inferred ? ReadingCodec.pack(new Reading(article, List.of())) : null);
    articleText.add(n, article.meta().title().orElse(""), article.text());
    return n;
  }

  static @Nullable Integer day(Optional<LocalDate> day) {
    return day.map(d -> (int) d.toEpochDay()).orElse(null);
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
      digest.update(span.toString().getBytes(StandardCharsets.UTF_8));
      insert.add(
          span.placeId(),
          span.side(),
          span.role().code(),
          span.firmness().map(Holding.Firmness::code).orElse(null),
          (int) span.since().toEpochDay(),
          (int) span.from().toEpochDay(),
          day(span.to()),
          day(span.knownFrom()),
          day(span.knownTo()),
          span.claim().orElse(null));
    }
    insert.close();
  }

  /** Counts what each source tells, and makes all of it visible. */
  public void finish() {
    articles.close();
    articleText.close();
    readings.close();
    incidents.close();
    tags.close();
    SourceCounts.write(db);
    Rows.change(db, "UPDATE meta SET value = '1' WHERE name = 'linked'");
    Rows.change(
        db,
        "UPDATE meta SET value = ? WHERE name = 'revision'",
        HexFormat.of().formatHex(digest.digest(), 0, 8));
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
