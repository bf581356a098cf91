package org.sitrep.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of accounts that are worth comparing: those that have a key in common. Work grows with
 * the accounts, not with their pairs: of those with one key each meets the next ones in order only.
 * Accounts without any date may be of any day, so they meet the first ones of their place.
 *
 * <p>Who meets whom depends on the accounts that are there and not on the order in which they came:
 * one that comes between two others may part them, and when it leaves they meet again. Hence how
 * often two meet is counted, and what a coming or going changes is told.
 */
final class Meetings {
  private static final int REACH = 60;
  private static final int MANY = 500;

  private final Map<String, List<Node>> near = new HashMap<>();
  private final Map<String, AnyDay> anyDay = new HashMap<>();
  private final PairCounts counts = new PairCounts();

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

  void add(Node node) {
    for (String key : MeetingKeys.of(node.account())) {
      List<Node> bucket = near.computeIfAbsent(key, k -> new ArrayList<>());
      int at = insert(bucket, node);
      meet(bucket, at, 1);
    }
    for (String key : MeetingKeys.ofAnyDay(node.account())) {
      addOfAnyDay(anyDay.computeIfAbsent(key, k -> new AnyDay()), node);
    }
  }

  void remove(Node node) {
    for (String key : MeetingKeys.of(node.account())) {
      List<Node> bucket = near.getOrDefault(key, List.of());
      int at = Collections.binarySearch(bucket, node);
      meet(bucket, at, -1);
      bucket.remove(at);
    }
    for (String key : MeetingKeys.ofAnyDay(node.account())) {
      removeOfAnyDay(anyDay.getOrDefault(key, new AnyDay()), node);
    }
  }

  private static int insert(List<Node> sorted, Node node) {
    int at = -1 - Collections.binarySearch(sorted, node);
    sorted.add(at, node);
    return at;
  }

  /** What changes as the one that stands at a place of a bucket comes (1) or goes (-1). */
  private void meet(List<Node> bucket, int at, int by) {
    int first = Math.max(0, at - REACH);
    int last = Math.min(bucket.size() - 1, at + REACH);
    for (int other = first; other <= last; other++) {
      count(bucket.get(at), bucket.get(other), by);
    }
    for (int before = first; before < at; before++) {
      int parted = before + REACH + 1;
      if (parted > at && parted < bucket.size()) {
        count(bucket.get(before), bucket.get(parted), -by);
      }
    }
  }

  private void addOfAnyDay(AnyDay place, Node node) {
    int at = insert(place.all(), node);
    if (at < MANY) {
      meetOpen(place, node, 1);
      if (place.all().size() > MANY) {
        meetOpen(place, place.all().get(MANY), -1);
      }
    }
    if (node.account().when().open()) {
      insert(place.open(), node);
      meetFirst(place, node, 1);
    }
  }

  private void removeOfAnyDay(AnyDay place, Node node) {
    if (node.account().when().open()) {
      meetFirst(place, node, -1);
      place.open().remove(Collections.binarySearch(place.open(), node));
    }
    int at = Collections.binarySearch(place.all(), node);
    if (at < MANY) {
      meetOpen(place, node, -1);
      if (place.all().size() > MANY) {
        meetOpen(place, place.all().get(MANY), 1);
      }
    }
    place.all().remove(at);
  }

  private void meetOpen(AnyDay place, Node node, int by) {
    place.open().forEach(open -> count(open, node, by));
  }

  private void meetFirst(AnyDay place, Node node, int by) {
    int many = Math.min(MANY, place.all().size());
    place.all().subList(0, many).forEach(other -> count(node, other, by));
  }

  private void count(Node a, Node b, int by) {
    if (a.handle() != b.handle()) {
      counts.add(pair(a.handle(), b.handle()), by);
    }
  }

  /** Whether the two of a pair meet. */
  boolean holds(long pair) {
    return counts.holds(pair);
  }

  /** The pairs that may have begun or ceased to meet since this was asked last. */
  long[] changed() {
    return counts.changed();
  }
}
