package org.sitrep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;
import org.sitrep.model.Past;
import org.sitrep.theatre.Theatre;

/**
 * The database of a collection, opened to write. One run writes at a time; others may read. Not
 * safe for many threads.
 */
public final class Store implements AutoCloseable {
  private final Path file;
  private final Connection db;
  private final Originals originals;
  private final Queries queries;

  private Store(Path file, Connection db) {
    this.file = file;
    this.db = db;
    this.originals = new Originals(db);
    this.queries = new Queries(db);
  }

  /** Opens a database, and makes it where it is not there. */
  public static Store open(Path file) {
    return new Store(file, new Database(file).writer());
  }

  /** A connection that only reads. */
  public static Connection reader(Path file) {
    return new Database(file).reader();
  }

  /** The theatre by whose knowledge it was read; empty for a new one. */
  public Optional<String> theatre() {
    return fact(db, "theatre");
  }

  /** Notes the theatre by whose knowledge it is read. */
  public void setTheatre(String theatre) {
    Rows.change(db, "INSERT OR REPLACE INTO meta (name, value) VALUES ('theatre', ?)", theatre);
  }

  /** A fact about the whole: theatre, linked, revision. */
  public static Optional<String> fact(Connection db, String name) {
    return Rows.first(db, "SELECT value FROM meta WHERE name = ?", row -> row.getString(1), name);
  }

  /** Whether a document is here already, and need not be read. */
  public boolean has(Document document) {
    return originals.has(DocumentCodec.hash(document));
  }

  /**
   * Adds documents with what was read in them, all or none. A document that is here already is
   * passed over; an article whose id another has is left out, and told of.
   */
  public List<Issue> add(List<ReadDocument> documents) {
    return transaction(
        () -> {
          List<Issue> left = new ArrayList<>();
          documents.forEach(document -> left.addAll(originals.add(document)));
          return left;
        });
  }

  /** Notes what could not be used of the input as a whole, each once. */
  public void add(Issue issue) {
    originals.issue(Optional.empty(), issue);
  }

  /** Marks all documents to be read anew. */
  public void markStale() {
    Rows.change(db, "UPDATE document SET stale = 1");
  }

  /** Some documents that wait to be read anew, as they were found. */
  public List<Document> stale(int most) {
    return originals.stale(most);
  }

  /** Puts what was read anew in the place of what was read before, all or none. */
  public List<Issue> replace(List<ReadDocument> documents) {
    return transaction(
        () -> {
          List<Issue> left = new ArrayList<>();
          documents.forEach(document -> left.addAll(originals.replace(document)));
          return left;
        });
  }

  /** Whether what is linked is all that was read. */
  public boolean linked() {
    return fact(db, "linked").filter("1"::equals).isPresent();
  }

  /** How many articles were read. */
  public long articles() {
    return Rows.number(db, "SELECT count(*) FROM reading");
  }

  /** Goes through all articles as they were read, by id. */
  public void forEachReading(Consumer<Reading> each) {
    Rows.forEach(
        db,
        "SELECT packed FROM reading ORDER BY id",
        row -> each.accept(ReadingCodec.unpack(row.getBytes(1))));
  }

  /**
   * Goes through the articles that were read after one, in the order in which they were.
   *
   * @param last the number of that one; 0: all
   * @return the number of the last one
   */
  public int forEachReadingAfter(int last, Consumer<Reading> each) {
    int[] reached = {last};
    Rows.forEach(
        db,
        "SELECT n, packed FROM reading WHERE n > ? ORDER BY n",
        row -> {
          each.accept(ReadingCodec.unpack(row.getBytes(2)));
          reached[0] = row.getInt(1);
        },
        last);
    return reached[0];
  }

  /**
   * What is linked, to link on from; nothing where all is to be linked anew. It is of this moment:
   * not to be used when something else has been linked.
   */
  public Past past() {
    boolean kept = fact(db, "linked").filter(value -> !value.equals("0")).isPresent();
    boolean noted = fact(db, "noted").filter("1"::equals).isPresent();
    return kept && noted ? new StoredPast(db, queries) : Past.none();
  }

  /** Goes through the articles that are to be linked: all, or those that a past does not have. */
  public void forEachToLink(Past past, Consumer<Reading> each) {
    Rows.forEach(
        db,
        "SELECT packed FROM reading r"
            + (past.empty() ? "" : " WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.n = r.n)")
            + " ORDER BY n",
        row -> each.accept(ReadingCodec.unpack(row.getBytes(1))));
  }

  /** Begins to write what all articles add up to. */
  public Linking link(Theatre theatre) {
    boolean more = fact(db, "linked").filter(value -> !value.equals("0")).isPresent();
    return new Linking(db, theatre, more ? Linking.Before.COMPARED : Linking.Before.DROPPED);
  }

  /** Begins to write what articles change in a past. */
  public Linking link(Theatre theatre, Past past) {
    return past.empty() ? link(theatre) : new Linking(db, theatre, Linking.Before.KEPT);
  }

  /** What is wrong with it; empty where nothing is. */
  public List<String> check() {
    return new IntegrityCheck(db).faults();
  }

  /** Writes a copy of it, as it is at this moment, to a file that is not there yet. */
  public void backup(Path to) {
    Backup.write(db, file, to);
  }

  private interface Work<T> {
    T run();
  }

  private <T> T transaction(Work<T> work) {
    try {
      db.setAutoCommit(false);
      try {
        T result = work.run();
        db.commit();
        return result;
      } catch (RuntimeException e) {
        db.rollback();
        throw e;
      } finally {
        db.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }

  @Override
  public void close() {
    originals.close();
    queries.close();
    Database.close(db);
  }
}
