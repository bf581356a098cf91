package org.sitrep.store.query;

import java.sql.Connection;
import java.util.Arrays;
import org.sitrep.store.Rows;

/**
 * A few numbers for each incident, newest first; those of no known day come last. A position is the
 * place in this order. Immutable.
 */
class IncidentList {
  /** Stands where no day is known. */
  static final int NO_DAY = Integer.MIN_VALUE;

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

  IncidentList(Connection db) {
    int size = (int) Rows.number(db, "SELECT count(*) FROM incident");
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

  /** The position of an incident by its number. */
  int positionOf(int number) {
    return position[number];
  }
}
