package org.sitrep.store.query;

import java.util.Comparator;
import java.util.stream.IntStream;

/** An order of incidents. */
public enum Order {
  NEWEST,
  OLDEST,
  TOLD;

  /** The positions in this order. */
  int[] positions(Snapshot all) {
    int dated = all.dated();
    int size = all.size();
    return switch (this) {
      case NEWEST -> IntStream.range(0, size).toArray();
      case OLDEST -> IntStream.range(0, size).map(s -> s < dated ? dated - 1 - s : s).toArray();
      case TOLD ->
          IntStream.range(0, size)
              .boxed()
              .sorted(Comparator.comparingInt((Integer p) -> -all.claims(p)).thenComparing(p -> p))
              .mapToInt(p -> p)
              .toArray();
    };
  }

  /** The cursor of an incident. */
  Cursor cursor(Snapshot all, int p) {
    long first = this == TOLD ? all.claims(p) : 0;
    return new Cursor("incidents " + name(), first, days(all, p), all.id(p));
  }

  /** Both days as one number, which is less for what is older; those of no known day are least. */
  private static long days(Snapshot all, int p) {
    return all.first(p) == Snapshot.NO_DAY
        ? Long.MIN_VALUE
        : ((long) all.last(p) << 32) + (all.first(p) + (1L << 31));
  }

  /** How many of the positions in this order come before or at a cursor. */
  int after(Cursor cursor, Snapshot all, int[] order) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(all, order[middle], cursor) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(Snapshot all, int p, Cursor cursor) {
    if (this == TOLD) {
      int by = Long.compare(cursor.first(), all.claims(p));
      return by != 0 ? by : newest(all, p, cursor);
    }
    int by = newest(all, p, cursor);
    boolean undated = all.first(p) == Snapshot.NO_DAY || cursor.second() == Long.MIN_VALUE;
    return this == OLDEST && !undated ? -by : by;
  }

  private static int newest(Snapshot all, int p, Cursor cursor) {
    int by = Long.compare(cursor.second(), days(all, p));
    return by != 0 ? by : all.id(p).compareTo(cursor.id());
  }
}
