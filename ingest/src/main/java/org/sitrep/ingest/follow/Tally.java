package org.sitrep.ingest.follow;

/**
 * What a run did.
 *
 * @param kept how many answers were kept
 * @param feeds how many of the listed addresses are feeds, kept or not
 * @param unchanged how many were as they had been
 * @param failed how many could not be fetched, now or ever
 * @param left how many are left to the next run
 */
public record Tally(int kept, int feeds, int unchanged, int failed, int left) {
  static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        kept + other.kept,
        feeds + other.feeds,
        unchanged + other.unchanged,
        failed + other.failed,
        left + other.left);
  }
}
