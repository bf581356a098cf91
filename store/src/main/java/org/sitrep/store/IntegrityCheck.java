package org.sitrep.store;

import java.security.MessageDigest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.model.Document;

/** Looks for what is wrong with a database: damage, wrong hashes, rows that belong to nothing. */
final class IntegrityCheck {
  private static final Map<String, String> ORPHANS =
      new TreeMap<>(
          Map.of(
              "articles as read without their document",
              "SELECT count(*) FROM reading WHERE document NOT IN (SELECT n FROM document)",
              "articles that are linked but were not read",
              "SELECT count(*) FROM article WHERE n NOT IN (SELECT n FROM reading)",
              "articles that were read but are not linked",
              "SELECT count(*) FROM reading WHERE n NOT IN (SELECT n FROM article)",
              "claims without their article",
              "SELECT count(*) FROM claim WHERE article NOT IN (SELECT n FROM article)",
              "claims without their incident",
              "SELECT count(*) FROM claim WHERE incident NOT IN (SELECT n FROM incident)",
              "incidents without a claim",
              "SELECT count(*) FROM incident WHERE n NOT IN (SELECT incident FROM claim)",
              "incidents whose number of claims is wrong",
              "SELECT count(*) FROM incident i WHERE claims <>"
                  + " (SELECT count(*) FROM claim c WHERE c.incident = i.n)",
              "tags of no incident",
              "SELECT count(*) FROM incident_tag WHERE incident NOT IN (SELECT n FROM incident)",
              "tags of no claim",
              "SELECT count(*) FROM claim_tag WHERE claim NOT IN (SELECT n FROM claim)",
              "positions of no claim",
              "SELECT count(*) FROM claim_box WHERE claim NOT IN (SELECT n FROM claim)"));
  private final Connection db;
  private final List<String> faults = new ArrayList<>();

  IntegrityCheck(Connection db) {
    this.db = db;
  }

  List<String> faults() {
    pages();
    if (!faults.isEmpty()) {
      return faults;
    }
    originals();
    boolean linked = Store.fact(db, "linked").filter("1"::equals).isPresent();
    if (linked) {
      orphans();
    } else {
      faults.add("what was read last is not linked yet; run sitrep ingest or sitrep rebuild again");
    }
    return faults;
  }

  private void pages() {
    Rows.forEach(db, "PRAGMA integrity_check(20)", row -> damage(row.getString(1)));
  }

  private void damage(String message) {
    if (!message.equals("ok")) {
      faults.add(message + "; restore a backup, or run sitrep rebuild");
    }
  }

  private void originals() {
    Rows.forEach(
        db,
        "SELECT n, hash, packed FROM document ORDER BY n",
        row -> document(row.getInt(1), row.getBytes(2), row.getBytes(3)));
    Rows.forEach(
        db,
        "SELECT id, packed FROM reading ORDER BY id",
        row -> reading(row.getString(1), row.getBytes(2)));
    long stale = Rows.number(db, "SELECT count(*) FROM document WHERE stale = 1");
    if (stale > 0) {
      faults.add(stale + " documents wait to be read anew; run sitrep rebuild again");
    }
  }

  private void document(int n, byte[] hash, byte[] packed) {
    try {
      Document document = DocumentCodec.unpack(packed);
      if (!MessageDigest.isEqual(hash, DocumentCodec.hash(document))) {
        faults.add(
            "document " + n + " (" + document.id() + ") is not what was found; restore a backup");
      }
    } catch (RuntimeException e) {
      faults.add("document " + n + " cannot be unpacked; restore a backup");
    }
  }

  private void reading(String id, byte[] packed) {
    try {
      if (!ReadingCodec.unpack(packed).article().id().equals(id)) {
        faults.add("article " + id + " is another than it says; run sitrep rebuild");
      }
    } catch (RuntimeException e) {
      faults.add("article " + id + " cannot be unpacked; run sitrep rebuild");
    }
  }

  private void orphans() {
    Rows.forEach(
        db,
        "PRAGMA foreign_key_check",
        row ->
            damage(
                "table "
                    + row.getString(1)
                    + " points to a row of "
                    + row.getString(3)
                    + " that is not there"));
    ORPHANS.forEach(
        (what, query) -> {
          long many = Rows.number(db, query);
          if (many > 0) {
            faults.add(many + " " + what + "; run sitrep rebuild");
          }
        });
  }
}
