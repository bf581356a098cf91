package org.sitrep.link;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DateRange;
import org.sitrep.model.Point;

/**
 * What two accounts of one event have in common: a group of types with a day and a place or a
 * neighbourhood, or with a sentence.
 */
final class MeetingKeys {
  private static final int LONGEST = 31;

  /** How many days later another account may date an event that lasts. */
  private static final int LASTING = 3;

  private static final double CELL_DEGREES = 0.15;

  private MeetingKeys() {}

  /** The keys of an account. */
  static Set<String> of(Account account) {
    Set<String> keys = new TreeSet<>();
    Set<String> times = times(account.when(), account.lasts() ? LASTING : 1);
    Set<String> places = places(account.where());
    for (String kind : kinds(account)) {
      account.sentences().forEach(sentence -> keys.add(kind + " told in " + sentence));
      for (String time : times) {
        for (String place : places) {
          keys.add(kind + ' ' + time + ' ' + place);
        }
      }
    }
    return keys;
  }

  /**
   * The keys without a day: what an account of no known day may be about. Of what seldom happens
   * the province is enough.
   */
  static Set<String> ofAnyDay(Account account) {
    Set<String> keys = new TreeSet<>();
    Set<ClaimType> rare = rare(account);
    for (Spot spot : account.where().closest()) {
      spot.province().ifPresent(p -> rare.forEach(type -> keys.add(type.code() + " in " + p)));
      if (!spot.wide()) {
        kinds(account).forEach(kind -> keys.add(kind + ' ' + spot.key()));
      }
    }
    return keys;
  }

  private static Set<ClaimType> rare(Account account) {
    Set<ClaimType> rare = EnumSet.noneOf(ClaimType.class);
    account.telling().stream()
        .filter(type -> Kinds.known().rarity(Set.of(type), Set.of(type)) > 0)
        .forEach(rare::add);
    return rare;
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
}
