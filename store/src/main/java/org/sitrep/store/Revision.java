package org.sitrep.store;

import java.util.Locale;

/**
 * A number that stands for all that is linked, whatever the order in which it was written: each row
 * adds its part, and takes it away as it goes.
 */
final class Revision {
  private static final int HEX = 16;
  private long sum;

  /** Goes on from an earlier one. */
  static Revision from(String text) {
    Revision revision = new Revision();
    revision.sum = Long.parseUnsignedLong(text, HEX);
    return revision;
  }

  void add(String what, long mark) {
    sum += number(what, mark);
  }

  void remove(String what, long mark) {
    sum -= number(what, mark);
  }

  private static long number(String what, long mark) {
    return new Mark().add(what).add(Long.toString(mark)).number();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%016x", sum);
  }
}
