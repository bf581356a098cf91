package org.sitrep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One statement run with many rows of values. */
final class Batch {
  private final PreparedStatement statement;

  Batch(Connection db, String sql) {
    try {
      statement = db.prepareStatement(sql);
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }

  /** Runs it with these values; gives how many rows it changed. */
  int add(@Nullable Object... values) {
    try {
      Rows.set(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }

  /** The number that a query gives; empty where it gives none. */
  OptionalInt number(Object... values) {
    try {
      Rows.set(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? OptionalInt.of(rows.getInt(1)) : OptionalInt.empty();
      }
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }

  void close() {
    try {
      statement.close();
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }
}
