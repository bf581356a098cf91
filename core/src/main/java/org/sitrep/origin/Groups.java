package org.sitrep.origin;

/** Numbers that are joined into groups; a group is known by its lowest number. */
final class Groups {
  private final int[] lower;

  Groups(int size) {
    lower = new int[size];
    for (int i = 0; i < size; i++) {
      lower[i] = i;
    }
  }

  /** The lowest number of the group that i is in. */
  int of(int i) {
    int at = i;
    while (lower[at] != at) {
      lower[at] = lower[lower[at]];
      at = lower[at];
    }
    return at;
  }

  void join(int a, int b) {
    int first = of(a);
    int second = of(b);
    lower[Math.max(first, second)] = Math.min(first, second);
  }
}
