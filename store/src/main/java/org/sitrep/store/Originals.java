package org.sitrep.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

/** Documents as they were found, and what was read in them. */
final class Originals {
  private final Connection db;
  private final Batch byHash;
  private final Batch document;
  private final Batch reading;
  private final Batch issue;
  private final Batch last;
  private final Batch state;

  Originals(Connection db) {
    this.db = db;
    byHash = new Batch(db, "SELECT n FROM document WHERE hash = ?");
    document = new Batch(db, "INSERT INTO document (n, hash, packed) VALUES (?, ?, ?)");
    reading =
        new Batch(db, "INSERT OR IGNORE INTO reading (document, id, packed) VALUES (?, ?, ?)");
    last = new Batch(db, "SELECT max(n) FROM document");
    state = new Batch(db, "UPDATE meta SET value = ? WHERE name = 'linked' AND value <> '0'");
    issue =
        new Batch(
            db,
            "INSERT OR IGNORE INTO issue (document, code, file, place, message, rejected)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
  }

  boolean has(byte[] hash) {
    return number(hash).isPresent();
  }

  private OptionalInt number(byte[] hash) {
    return byHash.number(hash);
  }

  List<Issue> add(ReadDocument read) {
    byte[] hash = DocumentCodec.hash(read.document());
    if (has(hash)) {
      return List.of();
    }
    int n = last.number().orElse(0) + 1;
    document.add(n, hash, DocumentCodec.pack(read.document()));
    return readings(n, read, "more");
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
    OptionalInt found = number(DocumentCodec.hash(read.document()));
    if (found.isEmpty()) {
      return add(read);
    }
    int n = found.getAsInt();
    Rows.change(db, "DELETE FROM reading WHERE document = ?", n);
    Rows.change(db, "DELETE FROM issue WHERE document = ?", n);
    Rows.change(db, "UPDATE document SET stale = 0 WHERE n = ?", n);
    return readings(n, read, "0");
  }

  private List<Issue> readings(int document, ReadDocument read, String linked) {
    List<Issue> left = new ArrayList<>();
    for (Reading each : read.readings()) {
      int added = reading.add(document, each.article().id(), ReadingCodec.pack(each));
      if (added == 0) {
        left.add(twice(each));
      }
    }
    read.issues().forEach(found -> issue(Optional.of(document), found));
    left.forEach(found -> issue(Optional.of(document), found));
    state.add(linked);
    return left;
  }

  void issue(Optional<Integer> document, Issue found) {
    issue.add(
        document.orElse(null),
        found.code(),
        found.where(),
        found.place().orElse(""),
        found.message(),
        found.rejected() ? 1 : 0);
  }

  void close() {
    List.of(byHash, document, reading, issue, last, state).forEach(Batch::close);
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
