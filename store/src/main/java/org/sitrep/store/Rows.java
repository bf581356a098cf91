package org.sitrep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with their values, on one connection; a failure of the database is unchecked. */
public final class Rows {
  private Rows() {}

  /** What is made of each row. */
  public interface Each<T> {
    /** Makes it of the row that is current. */
    T of(ResultSet row) throws SQLException;
  }

  /** What is done with each row. */
  public interface Sink {
    /** Takes the row that is current. */
    void accept(ResultSet row) throws SQLException;
  }

  /** All rows. */
  public static <T> List<T> list(
      Connection db, String sql, Each<T> each, @Nullable Object... values) {
    List<T> out = new ArrayList<>();
    forEach(db, sql, row -> out.add(each.of(row)), values);
    return out;
  }

  /** The first row. */
  public static <T> Optional<T> first(
      Connection db, String sql, Each<T> each, @Nullable Object... values) {
    try (PreparedStatement statement = prepared(db, sql, values);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(each.of(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** What is made of the first row of which anything is. */
  static <T> Optional<T> lazily(
      Connection db, String sql, Each<Optional<T>> each, @Nullable Object... values) {
    try (PreparedStatement statement = prepared(db, sql, values);
        ResultSet rows = statement.executeQuery()) {
      Optional<T> made = Optional.empty();
      while (made.isEmpty() && rows.next()) {
        made = each.of(rows);
      }
      return made;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** The number that a query gives; 0 where it gives none. */
  public static long number(Connection db, String sql, @Nullable Object... values) {
    return first(db, sql, row -> row.getLong(1), values).orElse(0L);
  }

  /** The first row of a query with each of the values in turn, where it has one. */
  public static <T> List<T> ofEach(
      Connection db, String sql, Each<T> each, List<? extends Object> values) {
    List<T> found = new ArrayList<>();
    try (PreparedStatement statement = db.prepareStatement(sql)) {
      for (Object value : values) {
        statement.setObject(1, value);
        try (ResultSet rows = statement.executeQuery()) {
          if (rows.next()) {
            found.add(each.of(rows));
          }
        }
      }
    } catch (SQLException e) {
      throw failed(e);
    }
    return found;
  }

  /** All rows of a query with each of the values in turn. */
  public static <T> List<List<T>> listsOfEach(
      Connection db, String sql, Each<T> each, List<? extends Object> values) {
    List<List<T>> lists = new ArrayList<>();
    try (PreparedStatement statement = db.prepareStatement(sql)) {
      for (Object value : values) {
        statement.setObject(1, value);
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            found.add(each.of(rows));
          }
        }
        lists.add(found);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
    return lists;
  }

  /** Goes through all rows. */
  public static void forEach(Connection db, String sql, Sink sink, @Nullable Object... values) {
    try (PreparedStatement statement = prepared(db, sql, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        sink.accept(rows);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Changes rows; gives how many. */
  public static int change(Connection db, String sql, @Nullable Object... values) {
    try (PreparedStatement statement = prepared(db, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static PreparedStatement prepared(Connection db, String sql, @Nullable Object... values)
      throws SQLException {
    PreparedStatement statement = db.prepareStatement(sql);
    set(statement, values);
    return statement;
  }

  /** Sets the values of a statement, from its first. */
  static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  /** What is thrown where the database fails. */
  public static StoreException failed(SQLException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("SQLITE_INTERRUPT")) {
      return new StoreException("the database took too long", e);
    }
    if (message.contains("SQLITE_BUSY")) {
      return new StoreException("another run is writing to the database; wait for it", e);
    }
    if (message.contains("SQLITE_FULL")) {
      return new StoreException("there is no room left for the database; make some", e);
    }
    return new StoreException("the database failed (" + message + ")", e);
  }
}
