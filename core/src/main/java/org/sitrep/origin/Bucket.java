package org.sitrep.origin;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
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
    boolean same = reach() == now.reach();
    LongSet before = new LongSet();
    LongSet after = new LongSet();
    for (Range range : same ? changed(now, reach()) : whole(now)) {
      near(range.from(), range.to(), before);
      now.near(range.nowFrom(), range.nowTo(), after);
    }
    alike.add(before, after);
    boolean headed = !texts.isEmpty() && !now.texts.isEmpty() && first().equals(now.first());
    before = new LongSet();
    after = new LongSet();
    for (Range range : headed ? changed(now, 0) : whole(now)) {
      headed(range.from(), range.to(), before);
      now.headed(range.nowFrom(), range.nowTo(), after);
    }
    lifted.add(before, after);
  }

  private Text first() {
    return texts.get(0);
  }

  /** A stretch of the texts, and what stands in its place now; the ends are excluded. */
  private record Range(int from, int to, int nowFrom, int nowTo) {
    Range until(Range later) {
      return new Range(from, later.to, nowFrom, later.nowTo);
    }

    Range with(int margin, int end, int nowEnd) {
      return new Range(
          Math.max(0, from - margin),
          Math.min(end, to + margin),
          Math.max(0, nowFrom - margin),
          Math.min(nowEnd, nowTo + margin));
    }
  }

  private List<Range> whole(Bucket now) {
    return List.of(new Range(0, texts.size(), 0, now.texts.size()));
  }

  /**
   * The stretches in which something came or went, each with so many texts before and after it;
   * those that would meet are one.
   */
  private List<Range> changed(Bucket now, int margin) {
    Deque<Range> ranges = new ArrayDeque<>();
    int at = 0;
    int nowAt = 0;
    while (at < texts.size() || nowAt < now.texts.size()) {
      if (equal(at, now, nowAt)) {
        at++;
        nowAt++;
      } else {
        Range change = change(at, now, nowAt);
        at = change.to();
        nowAt = change.nowTo();
        boolean apart = ranges.isEmpty() || change.from() - ranges.getLast().to() > 2 * margin;
        ranges.add(apart ? change : ranges.removeLast().until(change));
      }
    }
    return ranges.stream()
        .map(range -> range.with(margin, texts.size(), now.texts.size()))
        .toList();
  }

  private boolean equal(int at, Bucket now, int nowAt) {
    return at < texts.size()
        && nowAt < now.texts.size()
        && texts.get(at).equals(now.texts.get(nowAt));
  }

  /** What differs from a place on, up to the next text that both have. */
  private Range change(int from, Bucket now, int nowFrom) {
    int to = from;
    int nowTo = nowFrom;
    while ((to < texts.size() || nowTo < now.texts.size()) && !equal(to, now, nowTo)) {
      boolean went =
          nowTo == now.texts.size()
              || (to < texts.size() && texts.get(to).compareTo(now.texts.get(nowTo)) <= 0);
      to += went ? 1 : 0;
      nowTo += went ? 0 : 1;
    }
    return new Range(from, to, nowFrom, nowTo);
  }

  /** The pairs of near ones in a stretch. */
  private void near(int from, int to, LongSet pairs) {
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to && j <= i + reach(); j++) {
        pairs.add(pair(texts.get(i), texts.get(j)));
      }
    }
  }

  /** The pairs of those in a stretch with the first. */
  private void headed(int from, int to, LongSet pairs) {
    for (int i = Math.max(1, from); i < to; i++) {
      pairs.add(pair(texts.get(0), texts.get(i)));
    }
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
