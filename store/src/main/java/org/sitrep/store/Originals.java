package org.sitrep.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

/** Documents as they were found, and what was read in them. */
final class Originals {
  private final Connection db;

  Originals(Connection db) {
    this.db = db;
  }

  boolean has(byte[] hash) {
    return number(hash).isPresent();
  }

  private Optional<Integer> number(byte[] hash) {
    return Rows.first(db, "SELECT n FROM document WHERE hash = ?", row -> row.getInt(1), hash);
  }

  List<Issue> add(ReadDocument read) {
    byte[] hash = DocumentCodec.hash(read.document());
    if (has(hash)) {
      return List.of();
    }
    Rows.change(
        db,
        "INSERT INTO document (hash, packed) VALUES (?, ?)",
        hash,
        DocumentCodec.pack(read.document()));
    return readings((int) Rows.number(db, "SELECT last_insert_rowid()"), read);
  }

  List<Document> stale(int most) {
    return Rows.list(
        db,
        "SELECT packed FROM document WHERE stale = 1 ORDER BY n LIMIT ?",
        row -> DocumentCodec.unpack(row.getBytes(1)),
        most);
  }

  /** The readings that are linked point at what is deleted here, until all is linked anew. */
  List<Issue> replace(ReadDocument read) {
    Optional<Integer> found = number(DocumentCodec.hash(read.document()));
    if (found.isEmpty()) {
      return add(read);
    }
    int n = found.get();
    Rows.change(db, "DELETE FROM reading WHERE document = ?", n);
    Rows.change(db, "DELETE FROM issue WHERE document = ?", n);
    Rows.change(db, "UPDATE document SET stale = 0 WHERE n = ?", n);
    return readings(n, read);
  }

  private List<Issue> readings(int document, ReadDocument read) {
    List<Issue> left = new ArrayList<>();
    for (Reading reading : read.readings()) {
      int added =
          Rows.change(
              db,
              "INSERT OR IGNORE INTO reading (document, id, packed) VALUES (?, ?, ?)",
              document,
              reading.article().id(),
              ReadingCodec.pack(reading));
      if (added == 0) {
        left.add(twice(reading));
      }
    }
    read.issues().forEach(issue -> issue(Optional.of(document), issue));
    left.forEach(issue -> issue(Optional.of(document), issue));
    Rows.change(db, "UPDATE meta SET value = '0' WHERE name = 'linked'");
    return left;
  }

  void issue(Optional<Integer> document, Issue issue) {
    Rows.change(
        db,
        "INSERT OR IGNORE INTO issue (document, code, file, place, message, rejected)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        document.orElse(null),
        issue.code(),
        issue.where(),
        issue.place().orElse(""),
        issue.message(),
        issue.rejected() ? 1 : 0);
  }

  private static Issue twice(Reading reading) {
    String id = reading.article().id();
    return new Issue(
        "duplicate-id",
        reading.article().file().orElse(id),
        Optional.empty(),
        "another article has the id " + id + " already; give this one an id of its own",
        true);
  }
}
