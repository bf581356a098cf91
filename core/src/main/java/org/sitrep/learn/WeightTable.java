package org.sitrep.learn;

/**
 * The weights of a model, sparse: for each feature the labels that it speaks for or against.
 *
 * <p>A weight is known by its level, -127 to 127 without 0; its size is the square of the level, so
 * that small weights are told apart finely and large ones coarsely. Sizes are whole numbers: sums
 * are exact, in whatever order they are made. An entry holds size (16 bits), level (8), whether it
 * is its feature's last (1) and label (7).
 */
final class WeightTable {
  static final int MAX_LABELS = 128;
  static final int MAX_LEVEL = 127;
  static final int MAX_SIZE = 2 * MAX_LEVEL * MAX_LEVEL;
  private static final int LAST = 0x80;

  // An only entry stands in the index itself, marked in place of its level: one step to memory
  // less.
  private static final int ONLY = 0x100;
  private static final int START_BITS = 32 - 9;

  private final int[] features;
  private final int[] entries;
  private final IntIndex starts;
  private final BitFilter known;

  /**
   * @param features ascending
   * @param entries those of the first feature, then those of the second, and so on
   */
  WeightTable(int[] features, int[] entries) {
    this.features = features;
    this.entries = entries;
    this.starts = new IntIndex(features.length);
    this.known = new BitFilter(features);
    if (entries.length >= 1 << (START_BITS - 1)) {
      throw new IllegalArgumentException(entries.length + " weights are too many");
    }
    int start = 0;
    for (int feature : features) {
      boolean only = last(entries[start]);
      starts.put(feature, only ? entries[start] & ~0xff00 | ONLY : (start + 1) << 9);
      while (!last(entries[start])) {
        start++;
      }
      start++;
    }
  }

  static int entry(int label, int level, boolean last) {
    return (2 * level * Math.abs(level)) << 16 | (level & 0xff) << 8 | (last ? LAST : 0) | label;
  }

  static int label(int entry) {
    return entry & (LAST - 1);
  }

  static int level(int entry) {
    return (byte) (entry >> 8);
  }

  static boolean last(int entry) {
    return (entry & LAST) != 0;
  }

  /** Adds the sizes of a feature's weights to the sums of their labels. */
  void addTo(int[] sums, int feature) {
    int found = known.mayHold(feature) ? starts.find(feature) : 0;
    if (found == 0) {
      return;
    }
    if ((found & ONLY) != 0) {
      sums[found & (LAST - 1)] += found >> 16;
      return;
    }
    int at = (found >>> 9) - 1;
    int entry;
    do {
      entry = entries[at++];
      sums[entry & (LAST - 1)] += entry >> 16;
    } while ((entry & LAST) == 0);
  }

  boolean has(int feature) {
    return starts.find(feature) != 0;
  }

  int featureCount() {
    return features.length;
  }

  int feature(int index) {
    return features[index];
  }

  int entryCount() {
    return entries.length;
  }

  int entry(int index) {
    return entries[index];
  }
}
