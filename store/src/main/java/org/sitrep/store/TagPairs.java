package org.sitrep.store;

import java.sql.Connection;
import java.util.Arrays;
import java.util.Collections;

/**
 * Rows of a tag and what has it. They are gathered and written in their own order, many with one
 * statement, which takes a third of the time that they take one by one.
 */
final class TagPairs {
  private static final int MOST = 200_000;
  private static final int AT_ONCE = 100;
  private static final long LOW = 0xffffffffL;
  private final Batch many;
  private final Batch one;
  private final Object[] values = new Object[2 * AT_ONCE];
  private long[] waiting = new long[MOST];
  private int size;

  TagPairs(Connection db, String table, String columns) {
    String insert = "INSERT INTO " + table + " (" + columns + ") VALUES ";
    many = new Batch(db, insert + String.join(", ", Collections.nCopies(AT_ONCE, "(?, ?)")));
    one = new Batch(db, insert + "(?, ?)");
  }

  void add(int tag, int n) {
    waiting[size++] = (long) tag << 32 | n;
    if (size == MOST) {
      write();
    }
  }

  private void write() {
    Arrays.sort(waiting, 0, size);
    int at = 0;
    for (; at + AT_ONCE <= size; at += AT_ONCE) {
      for (int i = 0; i < AT_ONCE; i++) {
        values[2 * i] = (int) (waiting[at + i] >>> 32);
        values[2 * i + 1] = (int) (waiting[at + i] & LOW);
      }
      many.add(values);
    }
    for (; at < size; at++) {
      one.add((int) (waiting[at] >>> 32), (int) (waiting[at] & LOW));
    }
    size = 0;
  }

  void close() {
    write();
    waiting = new long[0];
    many.close();
    one.close();
  }
}
