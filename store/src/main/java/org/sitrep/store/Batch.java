package org.sitrep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

  void add(@Nullable Object... values) {
    try {
      Rows.set(statement, values);
      statement.executeUpdate();
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
