package org.sitrep.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.model.DateRange;
import org.sitrep.model.Point;

/**
 * The pairs of accounts that are worth comparing: those of one group of types that share a day and
 * a place, or a place near by. Time grows with the accounts, not with their pairs: where very many
 * share all that, each is compared with the next ones in order only.
 */
final class Candidates {
  private static final int REACH = 60;
  private static final int LONGEST = 31;
  private static final int MANY = 500;

  /** How many days later another account may date an event that lasts. */
  private static final int LASTING = 3;

  private static final double CELL_DEGREES = 0.15;

  private final Map<String, List<Integer>> buckets = new HashMap<>();

  private final Set<Long> pairs = new HashSet<>();

  private Candidates() {}

  /** The links between accounts that are alike enough. */
  static List<Joining.Link> links(List<Account> accounts) {
    Candidates candidates = new Candidates();
    for (int i = 0; i < accounts.size(); i++) {
      candidates.add(i, accounts.get(i));
    }
    candidates.meetAll(accounts);
    List<Joining.Link> links = new ArrayList<>();
    for (long pair : candidates.pairs()) {
      int a = (int) (pair >>> 32);
      int b = (int) pair;
      double likeness = Likeness.ACROSS_ARTICLES.of(accounts.get(a), accounts.get(b));
      if (likeness >= Likeness.ENOUGH) {
        links.add(new Joining.Link(a, b, likeness));
      }
    }
    return links;
  }

  /** Accounts without any date may be of any day, so they meet all others of their place. */
  private void meetAll(List<Account> accounts) {
    Map<String, List<Integer>> anyDay = new HashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      for (String key : anyDay(accounts.get(i))) {
        anyDay.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < accounts.size(); i++) {
      if (accounts.get(i).when().open()) {
        for (String key : anyDay(accounts.get(i))) {
          List<Integer> others = anyDay.getOrDefault(key, List.of());
          for (int other : others.subList(0, Math.min(MANY, others.size()))) {
            addPair(i, other);
          }
        }
      }
    }
  }

  private static Set<String> anyDay(Account account) {
    Set<String> keys = new TreeSet<>();
    for (Spot spot : account.where().closest()) {
      if (!spot.wide()) {
        kinds(account).forEach(kind -> keys.add(kind + ' ' + spot.key()));
      }
    }
    return keys;
  }

  private void addPair(int a, int b) {
    if (a != b) {
      pairs.add((long) Math.min(a, b) << 32 | Math.max(a, b));
    }
  }

  private void add(int number, Account account) {
    Set<String> times = times(account.when(), account.lasts() ? LASTING : 1);
    Set<String> places = places(account.where());
    for (String kind : kinds(account)) {
      account.sentences().forEach(sentence -> put(kind + " told in " + sentence, number));
      for (String time : times) {
        for (String place : places) {
          put(kind + ' ' + time + ' ' + place, number);
        }
      }
    }
  }

  private void put(String key, int number) {
    buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
  }

  private static Set<String> kinds(Account account) {
    Set<String> kinds = new TreeSet<>();
    account.acts().forEach(type -> kinds.add(Kinds.known().group(type).code()));
    return kinds;
  }

  private static Set<String> times(When when, int after) {
    DateRange window = when.window();
    if (window.days() > LONGEST) {
      return Set.of(window.toString());
    }
    Set<String> times = new TreeSet<>();
    LocalDate last = window.end().plusDays(after);
    for (LocalDate d = window.start(); !d.isAfter(last); d = d.plusDays(1)) {
      times.add(d.toString());
    }
    return times;
  }

  private static Set<String> places(Where where) {
    Set<String> places = new TreeSet<>();
    boolean narrow = where.all().stream().anyMatch(spot -> !spot.country());
    for (Spot spot : where.all()) {
      if (!narrow || !spot.country()) {
        places.add(spot.key());
        spot.province().ifPresent(p -> places.add("in " + p));
      }
      spot.point().ifPresent(point -> places.addAll(corners(point)));
    }
    return places.isEmpty() ? Set.of("nowhere") : places;
  }

  /** The four corners of the cell a point lies in: cells side by side share two. */
  private static Set<String> corners(Point point) {
    long row = (long) Math.floor(point.lat() / CELL_DEGREES);
    long column = (long) Math.floor(point.lon() / CELL_DEGREES);
    Set<String> corners = new TreeSet<>();
    for (long r = row; r <= row + 1; r++) {
      for (long c = column; c <= column + 1; c++) {
        corners.add(r + "/" + c);
      }
    }
    return corners;
  }

  private Set<Long> pairs() {
    for (List<Integer> bucket : buckets.values()) {
      for (int i = 0; i < bucket.size(); i++) {
        for (int j = i + 1; j < bucket.size() && j <= i + REACH; j++) {
          addPair(bucket.get(i), bucket.get(j));
        }
      }
    }
    return pairs;
  }
}
