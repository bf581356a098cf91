package org.sitrep.link;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.model.ClaimType;
import org.sitrep.model.DateRange;
import org.sitrep.model.NoteReader;
import org.sitrep.model.NoteWriter;
import org.sitrep.model.Point;
import org.sitrep.text.LongSet;

/**
 * What two accounts of one event have in common: a group of types with a day and a place or a
 * neighbourhood, or with a sentence. Keys are kept as numbers of 40 bits; that two of them are the
 * same by chance makes no more than a comparison.
 */
final class MeetingKeys {
  private static final long BASE = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final int SHIFT = 24;
  private static final int LONGEST = 31;

  /** How many days later another account may date an event that lasts. */
  private static final int LASTING = 3;

  private static final double CELL_DEGREES = 0.15;

  private final long[] days;
  private final long[] anyDay;
  private final boolean open;

  private MeetingKeys(long[] days, long[] anyDay, boolean open) {
    this.days = days;
    this.anyDay = anyDay;
    this.open = open;
  }

  /** The keys of an account. */
  static MeetingKeys of(Account account) {
    return new MeetingKeys(
        numbers(ofDays(account)), numbers(ofAnyDay(account)), account.when().open());
  }

  private static long[] numbers(Set<String> keys) {
    return keys.stream().mapToLong(MeetingKeys::number).sorted().distinct().toArray();
  }

  private static long number(String key) {
    long hash = BASE;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    return ((hash ^ (hash >>> 29)) * PRIME >>> SHIFT) + 1 & (-1L >>> SHIFT);
  }

  /** The keys with a day or a sentence, ascending. */
  long[] days() {
    return days;
  }

  /** The keys without a day, ascending. */
  long[] anyDay() {
    return anyDay;
  }

  /** Whether the account may be of any day. */
  boolean open() {
    return open;
  }

  void write(NoteWriter note) {
    note.number(open ? 1 : 0);
    for (long[] keys : List.of(days, anyDay)) {
      note.number(keys.length);
      Arrays.stream(keys).forEach(note::key);
    }
  }

  static MeetingKeys read(NoteReader note) {
    boolean open = note.number() == 1;
    return new MeetingKeys(keys(note), keys(note), open);
  }

  /** Whether a note of accounts has any of some keys. */
  static boolean any(NoteReader note, LongSet some) {
    for (int left = note.number(); left > 0; left--) {
      note.number();
      for (int list = 0; list < 2; list++) {
        for (int keys = note.number(); keys > 0; keys--) {
          if (some.contains(note.key())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static long[] keys(NoteReader note) {
    long[] keys = new long[note.number()];
    Arrays.setAll(keys, i -> note.key());
    return keys;
  }

  private static Set<String> ofDays(Account account) {
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
  private static Set<String> ofAnyDay(Account account) {
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
