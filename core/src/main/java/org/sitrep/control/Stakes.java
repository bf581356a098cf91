package org.sitrep.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.sitrep.model.ControlChange.Kind;
import org.sitrep.model.Stake;

/** What those who do not hold the place have to do with it: they fight, besiege, claim. */
final class Stakes {
  /** Who took so many parts of a place and is not opposed for so many days holds it. */
  private static final int PARTS = 3;

  private static final int UNOPPOSED_DAYS = 3;

  /** How long after the last report of a fight or an open claim it still counts. */
  private static final int OPEN_DAYS = 30;

  private final BiPredicate<String, String> allied;
  private final Map<String, Change> rivals = new LinkedHashMap<>();
  private final List<Change> fights = new ArrayList<>();
  private final List<Change> claims = new ArrayList<>();
  private final Sieges sieges;

  Stakes(BiPredicate<String, String> allied) {
    this.allied = allied;
    this.sieges = new Sieges(allied);
  }

  /**
   * The stakes on a day.
   *
   * @param open the changes that make it open who holds the place
   */
  record View(List<Stake> stakes, List<Change> open) {
    View {
      stakes = List.copyOf(stakes);
      open = List.copyOf(open);
    }
  }

  void clear() {
    rivals.clear();
    fights.clear();
    claims.clear();
    sieges.clear();
  }

  /** A side holds it as well, or did so on the same day. */
  void rival(String side, Change change) {
    rivals.put(side, change);
  }

  void foughtFor(Change change) {
    fights.add(change);
  }

  /** A side took a part of it. */
  void gained(Change change) {
    fights.add(change);
  }

  /** The last gain of a side that took parts of the place which nobody has contested since. */
  Optional<Change> unopposed(LocalDate day, Optional<Hold> hold) {
    List<Change> gains = fights.stream().filter(f -> f.kind() == Kind.GAINED).toList();
    if (gains.isEmpty()) {
      return Optional.empty();
    }
    Change last = gains.get(gains.size() - 1);
    int parts =
        gains.stream()
            .filter(gain -> gain.day().isAfter(last.day().minusDays(OPEN_DAYS)))
            .filter(gain -> gain.sides().equals(last.sides()))
            .mapToInt(Change::parts)
            .max()
            .orElse(0);
    boolean taken = hold.filter(held -> any(held.side(), last.sides())).isEmpty();
    boolean calm =
        fights.stream()
            .filter(fight -> fight.day().isAfter(last.day()))
            .flatMap(fight -> fight.sides().stream())
            .allMatch(side -> any(side, last.sides()));
    boolean quiet = !day.isBefore(last.day().plusDays(UNOPPOSED_DAYS));
    return Optional.of(last)
        .filter(gain -> parts >= PARTS && taken && calm && quiet)
        .filter(gain -> hold.isEmpty() || since(gain, hold.get()));
  }

  private static boolean since(Change gain, Hold held) {
    return held.given() || gain.day().isAfter(held.since());
  }

  /**
   * Who comes into a place that its holder left: the one side that gained ground or fought there.
   */
  Optional<Hold> heir(Change left) {
    List<Change> open = new ArrayList<>(fights);
    open.removeIf(fight -> !fight.day().isAfter(left.day().minusDays(OPEN_DAYS)));
    List<Change> gained = open.stream().filter(f -> f.kind() == Kind.GAINED).toList();
    open.addAll(sieges.changes());
    return sole(gained, left).or(() -> sole(open, left));
  }

  private Optional<Hold> sole(List<Change> told, Change left) {
    List<String> others =
        told.stream()
            .flatMap(change -> parties(change).stream())
            .filter(side -> !any(side, left.sides()))
            .toList();
    boolean one = others.stream().allMatch(side -> allied(side, others.get(0)));
    if (!one || others.isEmpty()) {
      return Optional.empty();
    }
    List<String> claims = new ArrayList<>(left.claims());
    told.stream()
        .filter(change -> parties(change).contains(others.get(0)))
        .forEach(change -> claims.addAll(change.claims()));
    return Optional.of(new Hold(others.get(0), left, false, claims.stream().distinct().toList()));
  }

  void claimed(Change change) {
    claims.add(change);
  }

  /** Who holds a place besieges no place, but those of others in it. */
  void besieged(Change change, Optional<String> holder) {
    if (holder.filter(side -> any(side, change.sides())).isPresent()) {
      fights.add(change);
    } else {
      sieges.add(change);
    }
  }

  /** Whether one of the sides besieges the place. */
  boolean besieging(List<String> sides) {
    return sieges.by(sides);
  }

  /** Ends the sieges of those who were beaten, and of who gives up; of all where none is told. */
  void relieved(Change change) {
    sieges.end(Stream.concat(change.others().stream(), change.sides().stream()).toList());
  }

  /** Sides left. */
  void gone(List<String> sides) {
    rivals.keySet().removeIf(side -> any(side, sides));
    sieges.gone(sides);
    fights.removeIf(fight -> fight.sides().stream().allMatch(side -> any(side, sides)));
  }

  /** Sides that agree with each other fight no more. */
  void agreed(List<String> sides) {
    boolean parties = sides.stream().anyMatch(one -> sides.stream().anyMatch(b -> !allied(one, b)));
    if (parties) {
      fights.removeIf(fight -> parties(fight).stream().allMatch(side -> any(side, sides)));
    }
  }

  private static List<String> parties(Change fight) {
    return Stream.concat(fight.sides().stream(), fight.others().stream()).toList();
  }

  private boolean any(String side, List<String> sides) {
    return sides.stream().anyMatch(other -> allied(side, other));
  }

  private boolean allied(String one, String other) {
    return allied.test(one, other);
  }

  /** What counts on a day, beside who holds the place. */
  View on(LocalDate day, Optional<Hold> hold) {
    StakeTable contests = new StakeTable();
    StakeTable said = new StakeTable();
    rivals.forEach(contests::add);
    for (Change fight : fights) {
      if (counts(fight, day, hold)) {
        parties(fight).forEach(side -> contests.add(side, fight));
      }
    }
    for (Change claim : claims) {
      if (counts(claim, day, hold)) {
        claim.sides().forEach(side -> said.add(side, claim));
      }
    }
    hold.ifPresent(held -> contests.drop(side -> allied(side, held.side())));
    hold.ifPresent(held -> said.drop(side -> allied(side, held.side())));
    List<Change> open = new ArrayList<>(contests.changes());
    open.addAll(said.changes());
    List<Stake> stakes = new ArrayList<>(contests.stakes(Stake.Kind.CONTESTS));
    stakes.addAll(sieges.on(day).stakes(Stake.Kind.BESIEGES));
    stakes.addAll(said.stakes(Stake.Kind.CLAIMS));
    return new View(stakes, hold.isPresent() ? open : List.of());
  }

  private static boolean counts(Change change, LocalDate day, Optional<Hold> hold) {
    boolean given = change.start().isPresent();
    boolean later =
        hold.filter(held -> !held.given() && !change.day().isAfter(held.since())).isEmpty();
    return given || (later && change.dated() && change.day().isAfter(day.minusDays(OPEN_DAYS)));
  }
}
