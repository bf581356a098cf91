package org.sitrep.store;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.model.Claim;
import org.sitrep.model.Point;
import org.sitrep.model.Toponym;

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
  private final Batch removeTag;
  private final Batch removeVoice;
  private int next;

  ClaimRows(Connection db, TagTable tags) {
    this.db = db;
    this.tags = tags;
    next = (int) Rows.number(db, "SELECT max(n) FROM claim") + 1;
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
    removeTag = new Batch(db, "DELETE FROM claim_tag WHERE tag = ? AND claim = ?");
    removeVoice = new Batch(db, "DELETE FROM claim_voice WHERE source = ? AND claim = ?");
    remove = new Batch(db, "DELETE FROM claim WHERE incident = ?");
  }

  int add(IncidentText.OfClaim text, int incident, int article, IncidentTags kept) {
    int n = next++;
    Claim told = text.claim();
    boolean dated = told.date().known();
    Optional<Point> point = told.places().stream().findFirst().flatMap(Toponym::point);
    claim.add(
        n,
        told.id(),
        incident,
        article,
        dated ? (Integer) (int) told.date().range().start().toEpochDay() : null,
        dated ? (Integer) (int) told.date().range().end().toEpochDay() : null,
        point.map(Point::lat).orElse(null),
        point.map(Point::lon).orElse(null),
        text.evidence(),
        text.voices().isEmpty() ? 0 : 1,
        text.against() ? 1 : 0,
        text.shown());
    Set<Integer> own = tags.numbers(text.tags());
    own.forEach(each -> tag.add(each, n));
    Set<Integer> credited = tags.numbers(text.voices());
    credited.forEach(each -> voice.add(each, n));
    kept.add(own).add(credited);
    point.ifPresent(p -> box.add(n, p.lon(), p.lon(), p.lat(), p.lat()));
    return n;
  }

  /** The incident that a claim is in, as the database has it. */
  OptionalInt holder(String claim) {
    return holder.number(claim);
  }

  /** Takes out the claims of an incident with their tags, in the order of their rows. */
  void remove(int incident, List<IncidentTags.OfClaim> kept) {
    List<Integer> numbers =
        Rows.list(
            db,
            "SELECT n FROM claim WHERE incident = ? ORDER BY n",
            row -> row.getInt(1),
            incident);
    for (int i = 0; i < numbers.size(); i++) {
      int n = numbers.get(i);
      kept.get(i).tags().forEach(each -> removeTag.add(each, n));
      kept.get(i).voices().forEach(each -> removeVoice.add(each, n));
    }
    removeBox.add(incident);
    remove.add(incident);
  }

  void close() {
    tag.close();
    voice.close();
    List.of(claim, box, holder, removeBox, removeTag, removeVoice, remove).forEach(Batch::close);
  }
}
