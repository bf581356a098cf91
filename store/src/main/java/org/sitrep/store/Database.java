package org.sitrep.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to a database file, and brings its tables up to date. */
final class Database {
  /** The number of the last migration, as it sets {@code user_version}. */
  private static final int VERSION = 4;

  private static final byte[] MAGIC = {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm'};

  /** So long may the log become, in pages of 4 kB, before it is brought into the file. */
  private static final int LOG_PAGES = 25_000;

  private static final int WAIT_MILLIS = 15_000;
  private final Path file;

  Database(Path file) {
    this.file = file;
  }

  /** A connection that may write; the file is made where it is not there. */
  Connection writer() {
    requireDatabase();
    Connection db = connect(new SQLiteConfig(), false);
    long version = Rows.number(db, "PRAGMA user_version");
    if (version > VERSION) {
      close(db);
      throw new StoreException(file + " was written by a newer version of sitrep; use that");
    }
    if (version < VERSION) {
      migrate();
    }
    return db;
  }

  /** A connection that only reads. */
  Connection reader() {
    if (!Files.exists(file)) {
      throw new StoreException(file + ": no such database; make it with sitrep ingest");
    }
    requireDatabase();
    Connection db = connect(new SQLiteConfig(), true);
    if (Rows.number(db, "PRAGMA user_version") != VERSION) {
      close(db);
      throw new StoreException(
          file
              + " has tables of another version of sitrep; run sitrep check to bring them up to"
              + " date");
    }
    return db;
  }

  /** A file of another kind is left as it is. */
  private void requireDatabase() {
    try {
      if (!Files.exists(file) || Files.size(file) == 0) {
        return;
      }
      try (var in = Files.newInputStream(file)) {
        if (!java.util.Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
          throw new StoreException(file + " is not a database; name another file");
        }
      }
    } catch (IOException e) {
      throw new StoreException(file + " cannot be read", e);
    }
  }

  private Connection connect(SQLiteConfig config, boolean readOnly) {
    config.setBusyTimeout(WAIT_MILLIS);
    config.setGetGeneratedKeys(false);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setTransactionMode(
        readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setCacheSize(readOnly ? -16_000 : -160_000);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    if (readOnly) {
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    try {
      Connection db = DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
      try (Statement statement = db.createStatement()) {
        statement.execute(readOnly ? "PRAGMA query_only = 1" : "PRAGMA journal_mode = WAL");
        if (!readOnly) {
          statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
        }
      }
      return db;
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }

  private void migrate() {
    try {
      Flyway.configure(Database.class.getClassLoader())
          .dataSource("jdbc:sqlite:" + file, null, null)
          .locations("classpath:org/sitrep/store/migrations")
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StoreException(file + ": its tables cannot be brought up to date", e);
    }
  }

  static void close(Connection db) {
    try {
      db.close();
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }
}
