package org.sitrep.origin;

/**
 * When one of two texts is a copy of the other: they share more than 0.3 of all their shingles, or
 * 80 % of the shorter one's are in the longer one. A text of fewer than ten shingles holds too
 * little to tell a copy from a phrase that many use, unless the two are the same.
 */
final class CopyRule {
  private static final double JACCARD = 0.3;
  private static final double CONTAINED = 0.8;
  private static final int ENOUGH = 10;

  private CopyRule() {}

  static boolean holds(Shingles a, Shingles b) {
    int shorter = Math.min(a.size(), b.size());
    int shared = a.shared(b);
    int all = a.size() + b.size() - shared;
    if (shorter < ENOUGH) {
      return shared > 0 && shared == all;
    }
    return shared > JACCARD * all || shared >= CONTAINED * shorter;
  }
}
