package org.sitrep.learn;

import java.util.Arrays;
import java.util.List;

/** The features that are frequent enough to learn from, each with a row number, ascending. */
final class FeatureRows {
  private final int[] features;
  private final int[] counts;
  private final IntIndex rows;

  /** Keeps the features that at least so many examples have. */
  FeatureRows(List<Example> examples, int minCount) {
    int[] all = gather(examples);
    Arrays.sort(all);
    int[] kept = new int[all.length];
    int[] keptCounts = new int[all.length];
    int size = 0;
    int end;
    for (int start = 0; start < all.length; start = end) {
      end = start + 1;
      while (end < all.length && all[end] == all[start]) {
        end++;
      }
      if (end - start >= minCount) {
        kept[size] = all[start];
        keptCounts[size++] = end - start;
      }
    }
    features = Arrays.copyOf(kept, size);
    counts = Arrays.copyOf(keptCounts, size);
    rows = new IntIndex(size);
    for (int row = 0; row < size; row++) {
      rows.put(features[row], row + 1);
    }
  }

  private static int[] gather(List<Example> examples) {
    long total = 0;
    for (Example example : examples) {
      total += example.features().length;
    }
    int[] all = new int[Math.toIntExact(total)];
    int at = 0;
    for (Example example : examples) {
      int[] some = example.features();
      System.arraycopy(some, 0, all, at, some.length);
      at += some.length;
    }
    return all;
  }

  int size() {
    return features.length;
  }

  int feature(int row) {
    return features[row];
  }

  /** How many examples have the feature. */
  int count(int row) {
    return counts[row];
  }

  /** The rows of those features that have one. */
  int[] rowsOf(int[] some) {
    int[] found = new int[some.length];
    int size = 0;
    for (int feature : some) {
      int row = rows.find(feature) - 1;
      if (row >= 0) {
        found[size++] = row;
      }
    }
    return Arrays.copyOf(found, size);
  }
}
