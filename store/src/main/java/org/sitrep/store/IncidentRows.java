package org.sitrep.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
  private final Batch removeTag;
  private final SourceCounts counts;
  private final Revision revision;
  private final Set<String> kept = new HashSet<>();
  private final List<Integer> written = new ArrayList<>();
  private int next;

  private record Known(int n, long mark) {}

  /**
   * @param whole whether all incidents are added, and those that are not are no more
   */
  IncidentRows(
      Connection db, TagTable tags, SourceCounts counts, Revision revision, boolean whole) {
    this.db = db;
    this.tags = tags;
    this.counts = counts;
    this.revision = revision;
    next = (int) Rows.number(db, "SELECT max(n) FROM incident") + 1;
    if (whole) {
      Rows.forEach(
          db,
          "SELECT id, n, mark FROM incident",
          row -> {
            known.put(row.getString(1), new Known(row.getInt(2), row.getLong(3)));
            ids.put(row.getInt(2), row.getString(1));
          });
    }
    incident =
        new Batch(
            db,
            "INSERT INTO incident (n, id, type, standing, first_day, last_day, lat, lon,"
                + " first_published, voices, claims, shown, told, mark, tags)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
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
            new Batch(db, "DELETE FROM incident WHERE n = ?"));
    removeTag = new Batch(db, "DELETE FROM incident_tag WHERE tag = ? AND incident = ?");
    claims = new ClaimRows(db, tags);
  }

  /** Takes out the incidents that are gone, but for those that are made anew as they were. */
  void remove(Set<String> gone, List<Incident> made, Records records) {
    Map<String, Long> marks = new HashMap<>();
    made.stream()
        .filter(incident -> gone.contains(incident.id()))
        .forEach(incident -> marks.put(incident.id(), IncidentText.mark(incident, records)));
    List<Integer> numbers = new ArrayList<>();
    for (String id : gone) {
      Optional<Known> before =
          Rows.first(
              db,
              "SELECT n, mark FROM incident WHERE id = ?",
              row -> new Known(row.getInt(1), row.getLong(2)),
              id);
      before.ifPresent(
          was -> {
            if (Objects.equals(marks.get(id), was.mark())) {
              kept.add(id);
            } else {
              numbers.add(was.n());
              revision.remove(id, was.mark());
            }
          });
    }
    counts.incidents(numbers, -1);
    numbers.forEach(this::remove);
  }

  /** Whether an incident is to be added: it was not left as it is. */
  boolean wanted(Incident incident) {
    return !kept.contains(incident.id());
  }

  /** Writes an incident, where that is needed. */
  void add(IncidentText text, Map<String, Integer> articles) {
    Incident told = text.incident();
    long mark = text.mark();
    revision.add(told.id(), mark);
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
    write(text, articles);
  }

  /** An incident that has lost a claim to another is not what it was. */
  private void takeOut(OptionalInt holder) {
    if (holder.isPresent() && ids.containsKey(holder.getAsInt())) {
      remove(holder.getAsInt());
    }
  }

  private void remove(int n) {
    known.remove(ids.remove(n));
    Rows.forEach(
        db,
        "SELECT tags, claims FROM incident WHERE n = ?",
        row -> {
          IncidentTags.Kept tagged = IncidentTags.read(row.getBytes(1), row.getInt(2));
          tagged.tags().forEach(each -> removeTag.add(each, n));
          for (IncidentTags.OfClaim claim : tagged.claims()) {
            claim.voices().forEach(source -> counts.quoted(source, -1));
          }
          claims.remove(n, tagged.claims());
        },
        n);
    removals.forEach(removal -> removal.add(n));
  }

  private void write(IncidentText told, Map<String, Integer> articles) {
    int n = next++;
    Incident of = told.incident();
    boolean dated = of.date().known();
    var point = of.place().flatMap(p -> p.point());
    Set<Integer> own = tags.numbers(told.tags());
    own.forEach(each -> tag.add(each, n));
    IncidentTags tagged = new IncidentTags().add(own);
    written.add(n);
    Map<String, Integer> numbers = claims(told, articles, n, tagged);
    incident.add(
        n,
        of.id(),
        of.type().code(),
        of.standing().code(),
        dated ? (Integer) (int) of.date().range().start().toEpochDay() : null,
        dated ? (Integer) (int) of.date().range().end().toEpochDay() : null,
        point.map(p -> p.lat()).orElse(null),
        point.map(p -> p.lon()).orElse(null),
        ArticleRows.day(told.firstTold()),
        of.voices(),
        of.claims().size(),
        told.shown(),
        told.more(),
        told.mark(),
        tagged.done());
    text.add(n, told.sentence(), told.quotations(), told.titles());
    for (Difference found : of.differences()) {
      difference.add(
          n,
          found.kind().code(),
          numbers.get(found.first()),
          numbers.get(found.second()),
          found.message());
    }
  }

  private Map<String, Integer> claims(
      IncidentText told, Map<String, Integer> articles, int n, IncidentTags tagged) {
    Map<String, Integer> numbers = new HashMap<>();
    for (IncidentText.OfClaim each : told.claims()) {
      Claim claim = each.claim();
      Integer article = articles.get(claim.article());
      if (article == null) {
        throw new StoreException("no article " + claim.article() + " in this part");
      }
      numbers.put(claim.id(), claims.add(each, n, article, tagged));
      tags.numbers(each.voices()).forEach(source -> counts.quoted(source, 1));
    }
    return numbers;
  }

  /** Drops the rows of incidents that were not added; gives the numbers of those written. */
  List<Integer> close() {
    List.copyOf(known.values()).forEach(gone -> remove(gone.n()));
    tag.close();
    List.of(incident, text, difference, removeTag).forEach(Batch::close);
    removals.forEach(Batch::close);
    claims.close();
    return written;
  }
}
