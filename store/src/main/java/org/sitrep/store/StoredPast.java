package org.sitrep.store;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.sitrep.model.Past;

/**
 * What is linked in a database. What was asked for is kept, so that it is the same object again,
 * whichever thread asks.
 */
final class StoredPast implements Past {
  private final Connection db;
  private final Queries queries;
  private final Map<String, Optional<Told>> told = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> incidents = new ConcurrentHashMap<>();

  StoredPast(Connection db, Queries queries) {
    this.db = db;
    this.queries = queries;
  }

  @Override
  public boolean empty() {
    return false;
  }

  @Override
  public Optional<Told> told(String article) {
    return told.computeIfAbsent(
        article,
        id ->
            queries
                .first(
                    "SELECT coalesce(a.packed, r.packed) FROM article a JOIN reading r ON r.n = a.n"
                        + " WHERE a.id = ?",
                    row -> row.getBytes(1),
                    id)
                .map(StoredPast::told));
  }

  private static Told told(byte[] packed) {
    Reading reading = ReadingCodec.unpack(packed);
    return new Told(reading.article(), reading.claims());
  }

  @Override
  public Map<String, String> incidentsOf(String article) {
    return incidents.computeIfAbsent(
        article,
        id -> {
          Map<String, String> of = new LinkedHashMap<>();
          queries
              .list(
                  "SELECT c.id, i.id FROM article a JOIN claim c ON c.article = a.n JOIN incident i"
                      + " ON i.n = c.incident WHERE a.id = ? ORDER BY c.n",
                  row -> Map.entry(row.getString(1), row.getString(2)),
                  id)
              .forEach(held -> of.put(held.getKey(), held.getValue()));
          return of;
        });
  }

  @Override
  public List<Member> claimsOf(String incident) {
    return queries.list(
        "SELECT a.id, c.id FROM incident i JOIN claim c ON c.incident = i.n JOIN article a ON a.n ="
            + " c.article WHERE i.id = ? ORDER BY c.n",
        row -> new Member(row.getString(1), row.getString(2)),
        incident);
  }

  @Override
  public List<String> named(String incident) {
    List<String> all =
        queries.list(
            "SELECT id FROM incident WHERE id >= ? AND id < ?",
            row -> row.getString(1),
            incident,
            incident + '.');
    return all.stream().filter(id -> id.equals(incident) || id.startsWith(incident + '-')).toList();
  }

  @Override
  public List<Told> undated() {
    return Rows.list(
        db,
        "SELECT r.packed FROM article a JOIN reading r ON r.n = a.n WHERE a.packed IS NOT NULL OR"
            + " a.published_from IS NULL",
        row -> told(row.getBytes(1)));
  }

  @Override
  public Optional<LocalDate> lastDated() {
    return day(
        "SELECT published_to FROM article WHERE packed IS NULL AND published_to IS NOT NULL ORDER"
            + " BY published_to DESC LIMIT 1");
  }

  @Override
  public Optional<LocalDate> first() {
    return day("SELECT min(published_from) FROM article");
  }

  private Optional<LocalDate> day(String query) {
    return Rows.first(db, query, row -> Optional.ofNullable(row.getString(1)))
        .flatMap(day -> day)
        .map(day -> LocalDate.ofEpochDay(Long.parseLong(day)));
  }

  @Override
  public Map<String, byte[]> controlOf(String incident) {
    Map<String, byte[]> notes = new TreeMap<>();
    queries
        .list(
            "SELECT place, note FROM control_told WHERE incident = ?",
            row -> Map.entry(row.getString(1), row.getBytes(2)),
            incident)
        .forEach(told -> notes.put(told.getKey(), told.getValue()));
    return notes;
  }

  @Override
  public List<byte[]> controlAt(String place, Set<String> without) {
    List<byte[]> notes = new ArrayList<>();
    Rows.forEach(
        db,
        "SELECT incident, note FROM control_told WHERE place = ? ORDER BY incident",
        row -> {
          if (!without.contains(row.getString(1))) {
            notes.add(row.getBytes(2));
          }
        },
        place);
    return notes;
  }

  @Override
  public Optional<LocalDate> lastKnown(Set<String> without) {
    return Rows.lazily(
        db,
        "SELECT incident, last_known FROM control_told WHERE last_known IS NOT NULL ORDER BY"
            + " last_known DESC",
        row ->
            without.contains(row.getString(1))
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(row.getLong(2))));
  }

  @Override
  public Set<String> openPlaces() {
    return new TreeSet<>(
        Rows.list(
            db, "SELECT DISTINCT place FROM control_told WHERE open = 1", row -> row.getString(1)));
  }

  @Override
  public void forEach(Note note, BiConsumer<String, byte[]> each) {
    Rows.forEach(
        db,
        "SELECT article, note FROM note WHERE kind = ?",
        row -> each.accept(row.getString(1), row.getBytes(2)),
        kind(note));
  }

  @Override
  public Optional<byte[]> note(Note note, String article) {
    return queries.first(
        "SELECT note FROM note WHERE kind = ? AND article = ?",
        row -> row.getBytes(1),
        kind(note),
        article);
  }

  static String kind(Note note) {
    return note.name().toLowerCase(Locale.ROOT);
  }
}
