package org.sitrep.store.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.Rows;
import org.sqlite.ProgressHandler;

/**
 * What lists and counts of incidents need, in memory: a few numbers for each incident, newest
 * first; those of no known day come last. A position is the place in this order. It does not
 * change; safe for many threads.
 */
final class Snapshot {
  /** Stands where no day is known. */
  static final int NO_DAY = Integer.MIN_VALUE;

  private final String revision;
  private final Tags tags;
  private final Bits bits;
  private final int[] n;
  private final String[] id;
  private final int[] first;
  private final int[] last;
  private final float[] lat;
  private final float[] lon;
  private final int[] told;
  private final int[] claims;
  private final int[] position;
  private final int dated;
  private final Positions ofOneDay;
  private final Kind standings;
  private final Kind families;
  private final Squares squares;
  private final Object loading = new Object();
  private @Nullable ClaimSnapshot single;
  private final Map<Order, int[]> orders = new EnumMap<>(Order.class);

  Snapshot(Connection db, String revision) {
    this.revision = revision;
    this.tags = new Tags(db);
    int size = (int) Rows.number(db, "SELECT count(*) FROM incident");
    this.bits = new Bits(size);
    n = new int[size];
    id = new String[size];
    first = new int[size];
    last = new int[size];
    lat = new float[size];
    lon = new float[size];
    told = new int[size];
    claims = new int[size];
    int[] next = {0};
    Rows.forEach(
        db,
        "SELECT n, id, first_day, last_day, lat, lon, first_published, claims FROM incident"
            + " ORDER BY last_day DESC, first_day DESC, id",
        row -> {
          int p = next[0]++;
          n[p] = row.getInt(1);
          id[p] = row.getString(2);
          first[p] = row.getObject(3) == null ? NO_DAY : row.getInt(3);
          last[p] = row.getObject(4) == null ? NO_DAY : row.getInt(4);
          lat[p] = row.getObject(5) == null ? Float.NaN : (float) row.getDouble(5);
          lon[p] = row.getObject(6) == null ? Float.NaN : (float) row.getDouble(6);
          told[p] = row.getObject(7) == null ? NO_DAY : row.getInt(7);
          claims[p] = row.getInt(8);
        });
    position = new int[Arrays.stream(n).max().orElse(0) + 1];
    Arrays.fill(position, -1);
    int many = 0;
    ofOneDay = new Positions(size);
    for (int p = 0; p < size; p++) {
      position[n[p]] = p;
      many += first[p] == NO_DAY ? 0 : 1;
      if (first[p] != NO_DAY && first[p] == last[p]) {
        ofOneDay.set(p);
      }
    }
    dated = many;
    for (Order order : Order.values()) {
      orders.put(order, order.positions(this));
    }
    load(db);
    standings = new Kind(db, tags.of("standing"));
    families = new Kind(db, tags.of("family"));
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

  /** For each incident, which of a few tags it has. */
  final class Kind {
    private final List<Tags.Tag> tags;
    private final byte[] which = new byte[size()];

    private Kind(Connection db, List<Tags.Tag> tags) {
      this.tags = tags;
      for (int i = 0; i < tags.size(); i++) {
        Positions set = tagged(db, tags.get(i));
        for (int p = set.next(0); p >= 0; p = set.next(p + 1)) {
          which[p] = (byte) i;
        }
      }
    }

    List<Tags.Tag> tags() {
      return tags;
    }

    int of(int p) {
      return which[p];
    }
  }

  Kind standings() {
    return standings;
  }

  Kind families() {
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

  int size() {
    return n.length;
  }

  /** How many have a known day; their positions come first. */
  int dated() {
    return dated;
  }

  /** Those that began and ended on one known day, which nobody may change. */
  Positions ofOneDay() {
    return ofOneDay;
  }

  int number(int p) {
    return n[p];
  }

  String id(int p) {
    return id[p];
  }

  /** Its first day, or {@link #NO_DAY}. */
  int first(int p) {
    return first[p];
  }

  int last(int p) {
    return last[p];
  }

  boolean placed(int p) {
    return !Float.isNaN(lat[p]);
  }

  float lat(int p) {
    return lat[p];
  }

  float lon(int p) {
    return lon[p];
  }

  /** The day on which it was first told, or {@link #NO_DAY}. */
  int told(int p) {
    return told[p];
  }

  int claims(int p) {
    return claims[p];
  }

  /** The first position whose incident, and all after it, ended by a day. */
  int firstEndingBy(int day) {
    return firstEndingBy(last, day);
  }

  /** The first place in a list of days, latest first, that is no later than a day. */
  static int firstEndingBy(int[] days, int day) {
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] <= day) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
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
            row -> new Hit(position[row.getInt(1)], row.getDouble(2)),
            text.match())
        .stream()
        .sorted(Comparator.comparingDouble(Hit::score).thenComparingInt(Hit::p))
        .mapToInt(Hit::p)
        .toArray();
  }

  private Positions numbers(Connection db, String sql, Object value) {
    Positions set = new Positions(size());
    Rows.forEach(db, sql, row -> set.set(position[row.getInt(1)]), value);
    return set;
  }

  /** All positions in an order, which nobody may change. */
  int[] positions(Order order) {
    return Objects.requireNonNull(orders.get(order));
  }

  /** The position of an incident by its number. */
  int positionOf(int number) {
    return position[number];
  }
}
