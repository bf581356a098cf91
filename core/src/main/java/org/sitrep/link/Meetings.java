package org.sitrep.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.text.LongSet;

/**
 * The pairs of accounts that are worth comparing: those that have a key in common. Work grows with
 * the accounts, not with their pairs: of those with one key each meets the next ones in order only.
 * Accounts without any date may be of any day, so they meet the first ones of their place.
 *
 * <p>Who meets whom depends on the accounts that are there and not on the order in which they came:
 * one that comes between two others may part them, and when it leaves they meet again. Hence a
 * coming or going tells which pairs may have begun to meet, and which may have ceased.
 */
final class Meetings {
  private static final int REACH = 60;
  private static final int MANY = 500;

  private final Map<Long, List<Node>> near = new HashMap<>();
  private final Map<Long, AnyDay> anyDay = new HashMap<>();
  private final LongSet gained = new LongSet();
  private final LongSet lost = new LongSet();

  /** The accounts of one place, whatever their day, and those of them without a day. */
  private record AnyDay(List<Node> all, List<Node> open) {
    AnyDay() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /** The number of a pair of handles, whichever comes first. */
  static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  /** Makes room for the keys of nodes; gives those for which there was none. */
  LongSet open(Collection<Node> nodes) {
    LongSet fresh = new LongSet();
    for (Node node : nodes) {
      for (long key : node.keys().days()) {
        if (near.putIfAbsent(key, new ArrayList<>(1)) == null) {
          fresh.add(key);
        }
      }
      for (long key : node.keys().anyDay()) {
        if (anyDay.putIfAbsent(key, new AnyDay()) == null) {
          fresh.add(key);
        }
      }
    }
    return fresh;
  }

  /** Puts a node that was there before under those of its keys that are just opened. */
  void restore(Node node, LongSet fresh) {
    for (long key : node.keys().days()) {
      List<Node> bucket = near.get(key);
      if (bucket != null && fresh.contains(key)) {
        insert(bucket, node);
      }
    }
    for (long key : node.keys().anyDay()) {
      AnyDay place = anyDay.get(key);
      if (place != null && fresh.contains(key)) {
        insert(place.all(), node);
        if (node.keys().open()) {
          insert(place.open(), node);
        }
      }
    }
  }

  void add(Node node) {
    for (long key : node.keys().days()) {
      List<Node> bucket = near.computeIfAbsent(key, k -> new ArrayList<>(1));
      meet(bucket, insert(bucket, node), gained, lost);
    }
    for (long key : node.keys().anyDay()) {
      addOfAnyDay(anyDay.computeIfAbsent(key, k -> new AnyDay()), node);
    }
  }

  void remove(Node node) {
    for (long key : node.keys().days()) {
      List<Node> bucket = near.getOrDefault(key, List.of());
      int at = Collections.binarySearch(bucket, node);
      meet(bucket, at, lost, gained);
      bucket.remove(at);
    }
    for (long key : node.keys().anyDay()) {
      removeOfAnyDay(anyDay.getOrDefault(key, new AnyDay()), node);
    }
  }

  /** Puts a node in its place; where it is there already nothing changes. */
  private static int insert(List<Node> sorted, Node node) {
    int last = sorted.size() - 1;
    if (last < 0 || sorted.get(last).compareTo(node) < 0) {
      sorted.add(node);
      return last + 1;
    }
    int at = Collections.binarySearch(sorted, node);
    if (at < 0) {
      at = -1 - at;
      sorted.add(at, node);
    }
    return at;
  }

  /**
   * What changes as the one that stands at a place of a bucket comes, or the other way as it goes.
   */
  private static void meet(List<Node> bucket, int at, LongSet nearer, LongSet parted) {
    int first = Math.max(0, at - REACH);
    int last = Math.min(bucket.size() - 1, at + REACH);
    for (int other = first; other <= last; other++) {
      note(bucket.get(at), bucket.get(other), nearer);
    }
    for (int before = first; before < at; before++) {
      int after = before + REACH + 1;
      if (after > at && after < bucket.size()) {
        note(bucket.get(before), bucket.get(after), parted);
      }
    }
  }

  private void addOfAnyDay(AnyDay place, Node node) {
    int at = insert(place.all(), node);
    if (at < MANY) {
      place.open().forEach(open -> note(open, node, gained));
      if (place.all().size() > MANY) {
        place.open().forEach(open -> note(open, place.all().get(MANY), lost));
      }
    }
    if (node.keys().open()) {
      insert(place.open(), node);
      first(place).forEach(other -> note(node, other, gained));
    }
  }

  private void removeOfAnyDay(AnyDay place, Node node) {
    if (node.keys().open()) {
      first(place).forEach(other -> note(node, other, lost));
      place.open().remove(Collections.binarySearch(place.open(), node));
    }
    int at = Collections.binarySearch(place.all(), node);
    if (at < MANY) {
      place.open().forEach(open -> note(open, node, lost));
      if (place.all().size() > MANY) {
        place.open().forEach(open -> note(open, place.all().get(MANY), gained));
      }
    }
    place.all().remove(at);
  }

  private static List<Node> first(AnyDay place) {
    return place.all().subList(0, Math.min(MANY, place.all().size()));
  }

  private static void note(Node a, Node b, LongSet pairs) {
    if (a.handle() != b.handle()) {
      pairs.add(pair(a.handle(), b.handle()));
    }
  }

  /** Whether two meet by a key that is open. */
  boolean meet(Node a, Node b) {
    return meetOnDays(a, b) || meetOnAnyDay(a, b);
  }

  private boolean meetOnDays(Node a, Node b) {
    long[] one = a.keys().days();
    long[] other = b.keys().days();
    int j = 0;
    for (int i = 0; i < one.length && j < other.length; i++) {
      while (j < other.length && other[j] < one[i]) {
        j++;
      }
      if (j < other.length && other[j] == one[i] && within(near.get(one[i]), a, b)) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(@Nullable List<Node> bucket, Node a, Node b) {
    if (bucket == null) {
      return false;
    }
    return bucket.size() <= REACH + 1
        || Math.abs(Collections.binarySearch(bucket, a) - Collections.binarySearch(bucket, b))
            <= REACH;
  }

  private boolean meetOnAnyDay(Node a, Node b) {
    if (!a.keys().open() && !b.keys().open()) {
      return false;
    }
    for (long key : a.keys().anyDay()) {
      AnyDay place = anyDay.get(key);
      if (place != null
          && Arrays.binarySearch(b.keys().anyDay(), key) >= 0
          && ((a.keys().open() && isFirst(place, b)) || (b.keys().open() && isFirst(place, a)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirst(AnyDay place, Node node) {
    return Collections.binarySearch(place.all(), node) < MANY;
  }

  /** The pairs that may have begun to meet since this was asked last. */
  long[] gained() {
    return gained.drain();
  }

  /** The pairs that may have ceased to meet since this was asked last. */
  long[] lost() {
    return lost.drain();
  }
}
