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
    made.forEach(incident -> marks.put(incident.id(), mark(incident, records)));
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

  /** Writes an incident, where that is needed. */
  void add(Incident told, Records records, Map<String, Integer> articles) {
    if (kept.contains(told.id())) {
      return;
    }
    long mark = mark(told, records);
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

  private void write(Incident told, Records records, Map<String, Integer> articles, long mark) {
    int n = next++;
    String sentence = records.sentence(told);
    boolean dated = told.date().known();
    var point = told.place().flatMap(p -> p.point());
    Set<Integer> own = tags.numbers(records.tags(told));
    own.forEach(each -> tag.add(each, n));
    IncidentTags kept = new IncidentTags().add(own);
    written.add(n);
    Map<String, Integer> numbers = claims(told, records, articles, n, kept);
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
        mark,
        kept.done());
    StringBuilder quotations = new StringBuilder();
    StringBuilder titles = new StringBuilder(told.place().map(p -> p.name()).orElse(""));
    for (Claim claim : told.claims()) {
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

  private Map<String, Integer> claims(
      Incident told, Records records, Map<String, Integer> articles, int n, IncidentTags kept) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Claim claim : told.claims()) {
      Integer article = articles.get(claim.article());
      if (article == null) {
        throw new StoreException("no article " + claim.article() + " in this part");
      }
      numbers.put(claim.id(), claims.add(claim, told, n, article, records, kept));
      tags.numbers(records.voices(claim)).forEach(source -> counts.quoted(source, 1));
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
