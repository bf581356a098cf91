package org.sitrep.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Groups of examples, such as documents, dealt out into folds of equal size (or one apart), so that
 * every group can be judged by a model that has not seen it. Where a group comes depends on the
 * groups and the seed, not on the order in which they are given.
 */
public final class Folds {
  private final int count;
  private final Map<String, Integer> folds;

  private Folds(int count, Map<String, Integer> folds) {
    this.count = count;
    this.folds = Map.copyOf(folds);
  }

  /** Deals the groups out; a group that is given twice counts once. */
  public static Folds of(Collection<String> groups, int count, long seed) {
    if (count < 2) {
      throw new IllegalArgumentException("there must be at least 2 folds, not " + count);
    }
    List<String> mixed = new ArrayList<>(new TreeSet<>(groups));
    // Equal hashes stay in the order of their names.
    mixed.sort(Comparator.comparingLong(group -> mix(group, seed)));
    Map<String, Integer> folds = new HashMap<>();
    for (int i = 0; i < mixed.size(); i++) {
      folds.put(mixed.get(i), i % count);
    }
    return new Folds(count, folds);
  }

  private static long mix(String group, long seed) {
    long high = FeatureSet.hash("fold", group);
    long low = FeatureSet.hash(group, "fold") & 0xffffffffL;
    return FeatureSet.finishLong(((high << 32) | low) ^ FeatureSet.finishLong(seed));
  }

  /** How many folds there are; their numbers run from 0. */
  public int count() {
    return count;
  }

  /** The fold of a group. */
  public int fold(String group) {
    Integer fold = folds.get(group);
    if (fold == null) {
      throw new IllegalArgumentException("no fold has the group " + group);
    }
    return fold;
  }

  /** Whether the group is kept out of the training that is judged on this fold. */
  public boolean heldOut(String group, int fold) {
    return fold(group) == fold;
  }
}
