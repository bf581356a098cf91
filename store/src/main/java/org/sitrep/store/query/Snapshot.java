package org.sitrep.store.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.Rows;
import org.sqlite.ProgressHandler;

/**
 * What lists and counts of incidents need, in memory: a few numbers for each, and sets of those
 * that have a tag or a word. It shows one state of the database and does not change; safe for many
 * threads.
 */
final class Snapshot extends IncidentList {
  private final String revision;
  private final Tags tags;
  private final Bits bits;
  private final Kinds standings;
  private final Kinds families;
  private final Squares squares;
  private final Object loading = new Object();
  private @Nullable ClaimSnapshot single;
  private final Map<Order, int[]> orders = new EnumMap<>(Order.class);

  Snapshot(Connection db, String revision) {
    super(db);
    this.revision = revision;
    this.tags = new Tags(db);
    this.bits = new Bits(size());
    for (Order order : Order.values()) {
      orders.put(order, order.positions(this));
    }
    load(db);
    standings = new Kinds(db, this, tags.of("standing"));
    families = new Kinds(db, this, tags.of("family"));
    squares = new Squares(this);
  }

  /** The claims of this state; loaded when they are first asked for. */
  ClaimSnapshot claims(Connection db) {
    synchronized (loading) {
      ClaimSnapshot known = single;
      if (known == null) {
        unhurried(db);
        known = new ClaimSnapshot(db, this);
        single = known;
      }
      return known;
    }
  }

  /** What is loaded once for all may take longer than an answer. */
  private static void unhurried(Connection db) {
    try {
      ProgressHandler.clearHandler(db);
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }

  /** Loads the sets of the tags by which everything is counted. */
  private void load(Connection db) {
    for (String kind : Facets.KINDS) {
      Facets.tags(tags, kind).forEach(tag -> tagged(db, tag));
    }
  }

  Kinds standings() {
    return standings;
  }

  Kinds families() {
    return families;
  }

  Squares squares() {
    return squares;
  }

  String revision() {
    return revision;
  }

  Tags tags() {
    return tags;
  }

  /** The incidents of a tag. */
  Positions tagged(Connection db, Tags.Tag tag) {
    return bits.get(
        "tag " + tag.n(),
        () -> numbers(db, "SELECT incident FROM incident_tag WHERE tag = ?", tag.n()));
  }

  /** The incidents whose words match. */
  Positions matching(Connection db, TextQuery text) {
    return bits.get(
        "text " + text.match(),
        () ->
            numbers(
                db, "SELECT rowid FROM incident_text WHERE incident_text MATCH ?", text.match()));
  }

  /** The incidents whose words match, those that match best first; of equal ones the newest. */
  int[] ranked(Connection db, TextQuery text) {
    record Hit(int p, double score) {}
    return Rows.list(
            db,
            "SELECT rowid, bm25(incident_text, 3.0, 1.0, 1.5) FROM incident_text"
                + " WHERE incident_text MATCH ?",
            row -> new Hit(positionOf(row.getInt(1)), row.getDouble(2)),
            text.match())
        .stream()
        .sorted(Comparator.comparingDouble(Hit::score).thenComparingInt(Hit::p))
        .mapToInt(Hit::p)
        .toArray();
  }

  private Positions numbers(Connection db, String sql, Object value) {
    Positions set = new Positions(size());
    Rows.forEach(db, sql, row -> set.set(positionOf(row.getInt(1))), value);
    return set;
  }

  /** All positions in an order, which nobody may change. */
  int[] positions(Order order) {
    return Objects.requireNonNull(orders.get(order));
  }
}
