package org.sitrep.text;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** A set of numbers other than 0, without an object for each. */
public final class LongSet {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int FIRST = 1 << 4;

  private long[] table = new long[FIRST];
  private int size;

  /** Adds a number; false where it was there. */
  public boolean add(long number) {
    int at = place(number);
    if (table[at] == number) {
      return false;
    }
    if (2 * ++size > table.length) {
      grow();
      at = place(number);
    }
    table[at] = number;
    return true;
  }

  /** Whether a number is there. */
  public boolean contains(long number) {
    return table[place(number)] == number;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** Goes through all of them, in any order. */
  public void forEach(LongConsumer each) {
    for (long number : table) {
      if (number != 0) {
        each.accept(number);
      }
    }
  }

  /** All of them, ascending; afterwards it is empty. */
  public long[] drain() {
    long[] all = Arrays.stream(table).filter(number -> number != 0).sorted().toArray();
    table = new long[FIRST];
    size = 0;
    return all;
  }

  /** Where a number stands, or would. */
  private int place(long number) {
    int mask = table.length - 1;
    int at = (int) (number * SPREAD >>> 32) & mask;
    while (table[at] != 0 && table[at] != number) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] before = table;
    table = new long[2 * before.length];
    for (long number : before) {
      if (number != 0) {
        table[place(number)] = number;
      }
    }
  }
}
