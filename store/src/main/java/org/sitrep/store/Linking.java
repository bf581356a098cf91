package org.sitrep.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.sitrep.model.Article;
import org.sitrep.model.Beside;
import org.sitrep.model.ControlNote;
import org.sitrep.model.ControlSpan;
import org.sitrep.model.Grown;
import org.sitrep.model.Incident;
import org.sitrep.model.Past;
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
  private final SourceCounts counts;
  private final Revision revision;
  private final boolean more;
  private boolean noted;
  private boolean finished;

  /** What of that which was written before stays. */
  enum Before {
    /** Nothing. */
    DROPPED,
    /** What is added again as it was. */
    COMPARED,
    /** All but what is told to be gone. */
    KEPT
  }

  Linking(Connection db, Theatre theatre, Before before) {
    this.db = db;
    this.more = before == Before.KEPT;
    revision = more ? Revision.from(Store.fact(db, "revision").orElse("0")) : new Revision();
    counts = new SourceCounts(db);
    recordTags = new RecordTags(theatre);
    begin(db);
    if (before == Before.DROPPED) {
      TABLES.forEach(table -> Rows.change(db, "DELETE FROM " + table));
      for (String text : List.of("incident_text", "article_text")) {
        Rows.change(db, "INSERT INTO " + text + " (" + text + ") VALUES ('delete-all')");
      }
    }
    if (!more) {
      List.of("control_span", "control_told", "note")
          .forEach(table -> Rows.change(db, "DELETE FROM " + table));
    }
    tags = new TagTable(db);
    articles = new ArticleRows(db, tags, !more);
    incidents = new IncidentRows(db, tags, counts, revision, !more);
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
    add(part, Map.of(), Set.of());
  }

  /** Adds what changes in that which is linked, with the notes that the next linking needs. */
  public void add(Grown grown) {
    add(grown.situation(), grown.claims(), grown.gone());
    grown.notes().forEach(this::addNotes);
    dropTold(grown.gone());
    addTold(grown.control());
    addControl(grown.places(), grown.spans());
  }

  private void add(Situation part, Map<String, Integer> claims, Set<String> gone) {
    Records records = new Records(recordTags, part, claims);
    incidents.remove(gone, part.incidents(), records);
    Map<String, Integer> numbers = new HashMap<>();
    for (Article article : part.articles()) {
      numbers.put(article.id(), articles.add(article, records, revision, counts));
    }
    List<Incident> oldestFirst = new ArrayList<>(part.incidents()); // numbers grow with the days
    Collections.reverse(oldestFirst);
    oldestFirst.removeIf(incident -> !incidents.wanted(incident));
    Beside.forEach(
        oldestFirst,
        incident -> IncidentText.of(incident, records),
        text -> incidents.add(text, numbers));
  }

  private void addNotes(Past.Note kind, Map<String, byte[]> notes) {
    noted = true;
    Batch insert =
        new Batch(db, "INSERT OR REPLACE INTO note (kind, article, note) VALUES (?, ?, ?)");
    notes.forEach((article, note) -> insert.add(StoredPast.kind(kind), article, note));
    insert.close();
  }

  private void dropTold(Set<String> incidents) {
    Batch delete = new Batch(db, "DELETE FROM control_told WHERE incident = ?");
    incidents.forEach(delete::add);
    delete.close();
  }

  private void addTold(Map<String, SortedMap<String, ControlNote>> control) {
    Batch insert =
        new Batch(
            db,
            "INSERT INTO control_told (incident, place, note, last_known, open) VALUES (?, ?, ?, ?,"
                + " ?)");
    control.forEach(
        (incident, places) ->
            places.forEach(
                (place, told) ->
                    insert.add(
                        incident,
                        place,
                        told.note(),
                        ArticleRows.day(told.lastKnown()),
                        told.open() ? 1 : 0)));
    insert.close();
  }

  /** Adds who holds what, and nothing else; after the incidents that tell it. */
  public void addControl(List<ControlSpan> spans) {
    new ControlRows(db).add(spans);
    control("", 1);
  }

  private void addControl(Set<String> places, List<ControlSpan> spans) {
    places.forEach(place -> control(" WHERE place = ?", -1, place));
    Batch delete = new Batch(db, "DELETE FROM control_span WHERE place = ?");
    places.forEach(delete::add);
    delete.close();
    new ControlRows(db).add(spans);
    places.forEach(place -> control(" WHERE place = ?", 1, place));
  }

  private void control(String which, int by, Object... values) {
    ControlRows.forEach(
        db,
        which,
        (row, mark) -> {
          if (by > 0) {
            revision.add(row, mark);
          } else {
            revision.remove(row, mark);
          }
        },
        values);
  }

  /** Counts what each source tells, and makes all of it visible. */
  public void finish() {
    List<Integer> written = incidents.close();
    articles.close();
    tags.close();
    if (more) {
      counts.incidents(written, 1);
      counts.writeChanges();
    } else {
      counts.write();
    }
    setFact("linked", "1");
    setFact("noted", noted ? "1" : "0");
    setFact("revision", revision.toString());
    try {
      db.commit();
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
    finished = true;
  }

  private void setFact(String name, String value) {
    Rows.change(db, "UPDATE meta SET value = ? WHERE name = ?", value, name);
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
