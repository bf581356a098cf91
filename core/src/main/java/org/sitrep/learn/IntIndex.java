package org.sitrep.learn;

/** A map from ints to ints other than 0: open addressing, key and value side by side. */
final class IntIndex {
  private final int[] table;
  private final int shift;

  /** For up to so many keys; at most half of the slots are ever used. */
  IntIndex(int keys) {
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, keys));
    if (bits > 29) {
      throw new IllegalArgumentException(keys + " features are too many");
    }
    table = new int[2 << bits];
    shift = 32 - bits;
  }

  /** Adds a key that is not there yet. */
  void put(int key, int value) {
    int slot = slot(key);
    while (table[slot + 1] != 0) {
      slot = (slot + 2) & (table.length - 1);
    }
    table[slot] = key;
    table[slot + 1] = value;
  }

  /** The value of a key, or 0. */
  int find(int key) {
    int slot = slot(key);
    while (table[slot + 1] != 0) {
      if (table[slot] == key) {
        return table[slot + 1];
      }
      slot = (slot + 2) & (table.length - 1);
    }
    return 0;
  }

  private int slot(int key) {
    return ((key * 0x9e3779b9) >>> shift) << 1;
  }
}
