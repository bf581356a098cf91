package org.sitrep.store;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.Point;
import org.sitrep.model.Toponym;
import org.sitrep.store.record.Records;
import org.sitrep.store.record.Records.Tag;

/** Writes the rows of claims, in the order in which they are added, and takes them out. */
final class ClaimRows {
  private final Connection db;
  private final TagTable tags;
  private final Batch claim;
  private final TagPairs tag;
  private final Batch box;
  private final TagPairs voice;
  private final Batch holder;
  private final Batch removeBox;
  private final Batch remove;
  private final Batch dead;
  private int next;
  private boolean removed;

  ClaimRows(Connection db, TagTable tags) {
    this.db = db;
    this.tags = tags;
    next = (int) Rows.number(db, "SELECT max(n) FROM claim") + 1;
    Rows.change(db, "CREATE TEMP TABLE IF NOT EXISTS dead_claim (n INTEGER PRIMARY KEY)");
    Rows.change(db, "DELETE FROM dead_claim");
    claim =
        new Batch(
            db,
            "INSERT INTO claim (n, id, incident, article, first_day, last_day, lat, lon, evidence,"
                + " quoting, against, shown) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    tag = new TagPairs(db, "claim_tag", "tag, claim");
    box =
        new Batch(
            db, "INSERT INTO claim_box (claim, west, east, south, north) VALUES (?, ?, ?, ?, ?)");
    voice = new TagPairs(db, "claim_voice", "source, claim");
    holder = new Batch(db, "SELECT incident FROM claim WHERE id = ?");
    removeBox =
        new Batch(
            db, "DELETE FROM claim_box WHERE claim IN (SELECT n FROM claim WHERE incident = ?)");
    dead = new Batch(db, "INSERT INTO dead_claim SELECT n FROM claim WHERE incident = ?");
    remove = new Batch(db, "DELETE FROM claim WHERE incident = ?");
  }

  int add(Claim told, Incident incident, int incidentNumber, int article, Records records) {
    int n = next++;
    boolean dated = told.date().known();
    Optional<Point> point = told.places().stream().findFirst().flatMap(Toponym::point);
    List<Tag> voices = records.voices(told);
    claim.add(
        n,
        told.id(),
        incidentNumber,
        article,
        dated ? (Integer) (int) told.date().range().start().toEpochDay() : null,
        dated ? (Integer) (int) told.date().range().end().toEpochDay() : null,
        point.map(Point::lat).orElse(null),
        point.map(Point::lon).orElse(null),
        records.evidence(told),
        voices.isEmpty() ? 0 : 1,
        records.against(told, incident) ? 1 : 0,
        records.claim(told, incident));
    tags.numbers(records.tags(told)).forEach(each -> tag.add(each, n));
    tags.numbers(voices).forEach(each -> voice.add(each, n));
    point.ifPresent(p -> box.add(n, p.lon(), p.lon(), p.lat(), p.lat()));
    return n;
  }

  /** The incident that a claim is in, as the database has it. */
  OptionalInt holder(String claim) {
    return holder.number(claim);
  }

  /** Takes out the claims of an incident; their tags go at the end, all at once. */
  void remove(int incident) {
    removed = true;
    removeBox.add(incident);
    dead.add(incident);
    remove.add(incident);
  }

  void close() {
    tag.close();
    voice.close();
    List.of(claim, box, holder, removeBox, dead, remove).forEach(Batch::close);
    if (removed) {
      Rows.change(db, "DELETE FROM claim_tag WHERE claim IN (SELECT n FROM dead_claim)");
      Rows.change(db, "DELETE FROM claim_voice WHERE claim IN (SELECT n FROM dead_claim)");
    }
  }
}
