package org.sitrep.store;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.Point;
import org.sitrep.model.Toponym;
import org.sitrep.store.record.Records;
import org.sitrep.store.record.Records.Tag;

/** Writes the rows of claims, in the order in which they are added. */
final class ClaimRows {
  private final TagTable tags;
  private final Batch claim;
  private final Batch tag;
  private final Batch box;
  private final Batch voice;
  private int next = 1;

  ClaimRows(Connection db, TagTable tags) {
    this.tags = tags;
    claim =
        new Batch(
            db,
            "INSERT INTO claim (n, id, incident, article, first_day, last_day, lat, lon, evidence,"
                + " quoting, against, shown) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    tag = new Batch(db, "INSERT INTO claim_tag (tag, claim) VALUES (?, ?)");
    box =
        new Batch(
            db, "INSERT INTO claim_box (claim, west, east, south, north) VALUES (?, ?, ?, ?, ?)");
    voice = new Batch(db, "INSERT INTO claim_voice (source, claim) VALUES (?, ?)");
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
    for (Tag each : records.tags(told)) {
      tag.add(tags.number(each), n);
    }
    for (Tag each : voices) {
      voice.add(tags.number(each), n);
    }
    point.ifPresent(p -> box.add(n, p.lon(), p.lon(), p.lat(), p.lat()));
    return n;
  }

  void close() {
    List.of(claim, tag, box, voice).forEach(Batch::close);
  }
}
