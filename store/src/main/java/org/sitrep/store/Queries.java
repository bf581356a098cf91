package org.sitrep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Queries that are asked again and again on one connection, each prepared once. Many threads may
 * ask; they wait for each other.
 */
final class Queries {
  private final Connection db;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Queries(Connection db) {
    this.db = db;
  }

  /** All rows. */
  synchronized <T> List<T> list(String sql, Rows.Each<T> each, @Nullable Object... values) {
    List<T> out = new ArrayList<>();
    try (ResultSet rows = ask(sql, values)) {
      while (rows.next()) {
        out.add(each.of(rows));
      }
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
    return out;
  }

  /** The first row. */
  synchronized <T> Optional<T> first(String sql, Rows.Each<T> each, @Nullable Object... values) {
    try (ResultSet rows = ask(sql, values)) {
      return rows.next() ? Optional.of(each.of(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }

  private ResultSet ask(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = db.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    Rows.set(statement, values);
    return statement.executeQuery();
  }

  /** Forgets all statements. */
  synchronized void close() {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
    prepared.clear();
  }
}
