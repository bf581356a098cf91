package org.sitrep.store;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Claim;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.store.record.Records;
import org.sitrep.store.record.Records.Tag;

/** The rows of incidents and their claims. */
final class IncidentRows {
  private final TagTable tags;
  private final Batch incident;
  private final Batch incidentTag;
  private final Batch incidentText;
  private final Batch difference;
  private final ClaimRows claims;
  private int next = 1;

  IncidentRows(Connection db, TagTable tags) {
    this.tags = tags;
    incident =
        new Batch(
            db,
            "INSERT INTO incident (n, id, type, standing, first_day, last_day, lat, lon,"
                + " first_published, voices, claims, shown, told)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    incidentTag = new Batch(db, "INSERT INTO incident_tag (tag, incident) VALUES (?, ?)");
    incidentText =
        new Batch(
            db,
            "INSERT INTO incident_text (rowid, sentence, quotations, titles) VALUES (?, ?, ?,"
                + " ?)");
    difference =
        new Batch(
            db,
            "INSERT INTO difference (incident, kind, first, second, message)"
                + " VALUES (?, ?, ?, ?, ?)");
    claims = new ClaimRows(db, tags);
  }

  void add(Incident told, Records records, Map<String, Integer> articles) {
    int n = next++;
    boolean dated = told.date().known();
    var point = told.place().flatMap(p -> p.point());
    incident.add(
        n,
        told.id(),
        told.type().code(),
        told.standing().code(),
        dated ? (Integer) (int) told.date().range().start().toEpochDay() : null,
        dated ? (Integer) (int) told.date().range().end().toEpochDay() : null,
        point.map(p -> p.lat()).orElse(null),
        point.map(p -> p.lon()).orElse(null),
        Linking.day(records.firstTold(told)),
        told.voices(),
        told.claims().size(),
        records.incident(told),
        records.told(told));
    for (Tag tag : records.tags(told)) {
      incidentTag.add(tags.number(tag), n);
    }
    Map<String, Integer> numbers = new HashMap<>();
    StringBuilder quotations = new StringBuilder();
    StringBuilder titles = new StringBuilder(told.place().map(p -> p.name()).orElse(""));
    for (Claim claim : told.claims()) {
      Integer article = articles.get(claim.article());
      if (article == null) {
        throw new StoreException("no article " + claim.article() + " in this part");
      }
      numbers.put(claim.id(), claims.add(claim, told, n, article, records));
      quotations.append(records.evidence(claim)).append('\n');
      records.articleOf(claim).meta().title().ifPresent(t -> titles.append('\n').append(t));
    }
    incidentText.add(n, records.sentence(told), quotations.toString(), titles.toString());
    for (Difference found : told.differences()) {
      difference.add(
          n,
          found.kind().code(),
          numbers.get(found.first()),
          numbers.get(found.second()),
          found.message());
    }
  }

  void close() {
    List.of(incident, incidentTag, incidentText, difference).forEach(Batch::close);
    claims.close();
  }
}
