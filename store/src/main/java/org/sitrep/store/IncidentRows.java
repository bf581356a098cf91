package org.sitrep.store;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sitrep.model.Claim;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.store.record.Records;

/** The rows of incidents and their claims; those that would be written as they are stay. */
final class IncidentRows {
  private final Connection db;
  private final TagTable tags;

  /** What the database has and was not added yet: by id, and the ids by number. */
  private final Map<String, Known> known = new HashMap<>();

  private final Map<Integer, String> ids = new HashMap<>();
  private final Batch incident;
  private final TagPairs tag;
  private final Batch text;
  private final Batch difference;
  private final List<Batch> removals;
  private final ClaimRows claims;
  private int next = 1;
  private boolean removed;

  private record Known(int n, long mark) {}

  IncidentRows(Connection db, TagTable tags) {
    this.db = db;
    this.tags = tags;
    Rows.forEach(
        db,
        "SELECT id, n, mark FROM incident",
        row -> {
          known.put(row.getString(1), new Known(row.getInt(2), row.getLong(3)));
          ids.put(row.getInt(2), row.getString(1));
          next = Math.max(next, row.getInt(2) + 1);
        });
    Rows.change(db, "CREATE TEMP TABLE IF NOT EXISTS dead_incident (n INTEGER PRIMARY KEY)");
    Rows.change(db, "DELETE FROM dead_incident");
    incident =
        new Batch(
            db,
            "INSERT INTO incident (n, id, type, standing, first_day, last_day, lat, lon,"
                + " first_published, voices, claims, shown, told, mark)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    tag = new TagPairs(db, "incident_tag", "tag, incident");
    text =
        new Batch(
            db,
            "INSERT INTO incident_text (rowid, sentence, quotations, titles) VALUES (?, ?, ?, ?)");
    difference =
        new Batch(
            db,
            "INSERT INTO difference (incident, kind, first, second, message)"
                + " VALUES (?, ?, ?, ?, ?)");
    removals =
        List.of(
            new Batch(db, "DELETE FROM difference WHERE incident = ?"),
            new Batch(db, "DELETE FROM incident_text WHERE rowid = ?"),
            new Batch(db, "DELETE FROM incident WHERE n = ?"),
            new Batch(db, "INSERT INTO dead_incident (n) VALUES (?)"));
    claims = new ClaimRows(db, tags);
  }

  /** Writes an incident, where that is needed. */
  void add(Incident told, Records records, Map<String, Integer> articles, Mark revision) {
    long mark = mark(told, records);
    revision.add(told.id()).add(Long.toString(mark));
    Known before = known.get(told.id());
    if (before != null && before.mark() == mark) {
      known.remove(told.id());
      ids.remove(before.n());
      return;
    }
    if (before != null) {
      remove(before.n());
    }
    if (!known.isEmpty()) {
      told.claims().forEach(claim -> takeOut(claims.holder(claim.id())));
    }
    write(told, records, articles, mark);
  }

  /** All that its rows are made of. */
  private static long mark(Incident told, Records records) {
    Mark mark = new Mark().add(told.toString());
    told.claims().stream()
        .map(Claim::article)
        .distinct()
        .forEach(id -> mark.add(records.named(id)).add(records.copiesOf(id)));
    return mark.number();
  }

  /** An incident that has lost a claim to another is not what it was. */
  private void takeOut(OptionalInt holder) {
    if (holder.isPresent() && ids.containsKey(holder.getAsInt())) {
      remove(holder.getAsInt());
    }
  }

  private void remove(int n) {
    removed = true;
    known.remove(ids.remove(n));
    claims.remove(n);
    removals.forEach(removal -> removal.add(n));
  }

  private void write(Incident told, Records records, Map<String, Integer> articles, long mark) {
    int n = next++;
    String sentence = records.sentence(told);
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
        ArticleRows.day(records.firstTold(told)),
        told.voices(),
        told.claims().size(),
        records.incident(told, sentence),
        records.told(told),
        mark);
    tags.numbers(records.tags(told)).forEach(each -> tag.add(each, n));
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
    text.add(n, sentence, quotations.toString(), titles.toString());
    for (Difference found : told.differences()) {
      difference.add(
          n,
          found.kind().code(),
          numbers.get(found.first()),
          numbers.get(found.second()),
          found.message());
    }
  }

  /** Drops the rows of incidents that were not added. */
  void close() {
    List.copyOf(known.values()).forEach(gone -> remove(gone.n()));
    tag.close();
    List.of(incident, text, difference).forEach(Batch::close);
    removals.forEach(Batch::close);
    if (removed) {
      Rows.change(db, "DELETE FROM incident_tag WHERE incident IN (SELECT n FROM dead_incident)");
    }
    claims.close();
  }
}
