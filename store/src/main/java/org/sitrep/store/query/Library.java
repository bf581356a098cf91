package org.sitrep.store.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.Rows;
import org.sitrep.store.Store;
import org.sitrep.store.StoreException;
import org.sitrep.theatre.Theatre;
import org.sqlite.ProgressHandler;

/** A collection to read from, by many threads at once. */
public final class Library implements AutoCloseable {
  private static final long WAIT_MILLIS = 4_000;
  private static final int STEPS_BETWEEN_LOOKS = 50_000;
  private final Theatre theatre;
  private final BlockingQueue<Connection> free;
  private final AtomicReference<@Nullable Snapshot> snapshot = new AtomicReference<>();
  private final Object loading = new Object();

  /** Opens a database for so many readers at once. */
  public Library(Path file, Theatre theatre, int readers) {
    this.theatre = theatre;
    this.free = new ArrayBlockingQueue<>(readers, true); // who came first is next
    for (int i = 0; i < readers; i++) {
      free.add(Store.reader(file));
    }
    read(Long.MAX_VALUE, View::revision);
  }

  /** What is asked of a view. */
  public interface Question<T> {
    /** Asks. */
    T ask(View view);
  }

  /** No reader became free in time. */
  public static final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BusyException() {
      super("all readers of the database are busy");
    }
  }

  /**
   * Asks one question, which sees one state of the database.
   *
   * @param millis how long it may take
   * @throws BusyException if it cannot begin in time
   * @throws StoreException if it takes longer, or the database fails
   */
  public <T> T read(long millis, Question<T> question) {
    Connection db = take();
    try {
      db.setAutoCommit(false);
      String revision = Store.fact(db, "revision").orElse("0");
      Snapshot now = snapshot(db, revision);
      limit(db, millis);
      return question.ask(new View(db, now, theatre));
    } catch (SQLException e) {
      throw Rows.failed(e);
    } finally {
      release(db);
    }
  }

  private Connection take() {
    try {
      Connection db = free.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
      if (db == null) {
        throw new BusyException();
      }
      return db;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
  }

  private void release(Connection db) {
    try {
      ProgressHandler.clearHandler(db);
      db.rollback();
      db.setAutoCommit(true);
    } catch (SQLException e) {
      throw Rows.failed(e);
    } finally {
      free.add(db);
    }
  }

  private static void limit(Connection db, long millis) throws SQLException {
    long start = System.nanoTime();
    ProgressHandler.setHandler(
        db,
        STEPS_BETWEEN_LOOKS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return (System.nanoTime() - start) / 1_000_000 > millis ? 1 : 0;
          }
        });
  }

  /** The numbers of a state; loaded once by whoever meets it first. */
  private Snapshot snapshot(Connection db, String revision) {
    Snapshot known = snapshot.get();
    if (known != null && known.revision().equals(revision)) {
      return known;
    }
    synchronized (loading) {
      Snapshot now = snapshot.get();
      if (now != null && now.revision().equals(revision)) {
        return now;
      }
      Snapshot loaded = new Snapshot(db, revision);
      snapshot.set(loaded);
      return loaded;
    }
  }

  @Override
  public void close() {
    for (Connection db = free.poll(); db != null; db = free.poll()) {
      try {
        db.close();
      } catch (SQLException e) {
        throw Rows.failed(e);
      }
    }
  }
}
