package org.sitrep.origin;

import java.util.Collections;
import java.util.List;
import org.sitrep.text.LongSet;

/**
 * The texts that have one shingle, and which pairs of them it proposes: each with its next ones as
 * copies, and all with the first for passages.
 *
 * @param texts the earliest first
 */
record Bucket(List<Text> texts) {
  private static final long LOW = 0xffffffffL;

  private int reach() {
    return texts.size() > CopyFinder.COMMON ? CopyFinder.NEXT : CopyFinder.COMMON;
  }

  private int place(Text text) {
    return Collections.binarySearch(texts, text);
  }

  /** Whether two of the texts are proposed as copies. */
  boolean alike(Text a, Text b) {
    return Math.abs(place(a) - place(b)) <= reach();
  }

  /** Whether one of two is the first. */
  boolean lifted(Text a, Text b) {
    return texts.get(0).equals(a) || texts.get(0).equals(b);
  }

  /**
   * Adds the pairs that are proposed now and were not, and those that were and are not.
   *
   * @param alike of those that are proposed as copies
   * @param lifted of those that are proposed for passages
   */
  void differences(Bucket now, Difference alike, Difference lifted) {
    int shorter = Math.min(texts.size(), now.texts.size());
    int first = 0;
    while (first < shorter && texts.get(first).equals(now.texts.get(first))) {
      first++;
    }
    int last = 0;
    while (last < shorter - first && fromEnd(last).equals(now.fromEnd(last))) {
      last++;
    }
    boolean same = reach() == now.reach();
    int from = same ? Math.max(0, first - reach()) : 0;
    int spared = same ? Math.max(0, last - reach()) : 0;
    alike.add(near(from, spared, reach()), now.near(from, spared, now.reach()));
    lifted.add(
        first > 0 ? headed(first, last) : headed(0, 0),
        first > 0 ? now.headed(first, last) : now.headed(0, 0));
  }

  private Text fromEnd(int i) {
    return texts.get(texts.size() - 1 - i);
  }

  private LongSet near(int from, int spared, int reach) {
    LongSet pairs = new LongSet();
    int end = texts.size() - spared;
    for (int i = from; i < end; i++) {
      for (int j = i + 1; j < end && j <= i + reach; j++) {
        pairs.add(pair(texts.get(i), texts.get(j)));
      }
    }
    return pairs;
  }

  private LongSet headed(int from, int spared) {
    LongSet pairs = new LongSet();
    for (int i = Math.max(1, from); i < texts.size() - spared; i++) {
      pairs.add(pair(texts.get(0), texts.get(i)));
    }
    return pairs;
  }

  private static long pair(Text a, Text b) {
    return (long) Math.min(a.handle(), b.handle()) << 32 | Math.max(a.handle(), b.handle());
  }

  /**
   * Pairs by handles.
   *
   * @param first the first handle of the texts that came
   * @param end the handle after their last one
   * @param came pairs with a text that came, once for each shingle for which they are proposed
   * @param gained others that are proposed and were not
   * @param lost those that were proposed and are not
   */
  record Difference(int first, int end, Pairs came, LongSet gained, LongSet lost) {
    Difference(int first, int end) {
      this(first, end, new Pairs(), new LongSet(), new LongSet());
    }

    private boolean isNew(int handle) {
      return handle >= first && handle < end;
    }

    void add(LongSet before, LongSet now) {
      before.forEach(
          pair -> {
            if (!now.contains(pair)) {
              lost.add(pair);
            }
          });
      now.forEach(
          pair -> {
            if (isNew((int) (pair >>> 32)) || isNew((int) pair)) {
              came.add(pair >>> 32, pair & LOW);
            } else if (!before.contains(pair)) {
              gained.add(pair);
            }
          });
    }
  }
}
