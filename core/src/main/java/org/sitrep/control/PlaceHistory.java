package org.sitrep.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sitrep.model.Holding;

/** Goes through the changes of one place, by day, and keeps who is reported to hold it. */
final class PlaceHistory {
  private static final int FIGHTING_DAYS = 30;

  /** How long after an event of no told day it may still be told as news. */
  private static final int NEWS_DAYS = 7;

  private final String place;
  private final BiPredicate<String, String> allied;
  private Optional<String> holder = Optional.empty();
  private LocalDate since = LocalDate.MIN;
  private boolean corroborated;
  private boolean rivalled;
  private final List<String> holding = new ArrayList<>();
  private final List<Change> fights = new ArrayList<>();

  /**
   * The history of a place of which nothing is told yet.
   *
   * @param allied whether two sides are one or allies
   */
  PlaceHistory(String place, BiPredicate<String, String> allied) {
    this.place = place;
    this.allied = allied;
  }

  /** Takes the next change. */
  void follow(Change change) {
    switch (change.kind()) {
      case TAKEN -> taken(change.sides(), change);
      case LEFT -> left(change);
      case FOUGHT_FOR -> fights.add(change);
    }
  }

  private void taken(List<String> sides, Change change) {
    if (holder.filter(side -> beside(side, sides)).isPresent()) {
      holding.addAll(change.claims());
      corroborated |= change.corroborated();
      fights.clear();
    } else if (holder.isPresent() && !change.dated() && recent(change)) {
      rivalled = true;
      holding.addAll(change.claims());
    } else {
      rivalled = holder.isPresent() && since.equals(change.day());
      List<String> before = rivalled ? List.copyOf(holding) : List.of();
      hold(Optional.of(sides.get(0)), change);
      holding.addAll(before);
    }
  }

  private boolean beside(String side, List<String> sides) {
    return sides.stream().anyMatch(other -> allied.test(side, other));
  }

  /** Whether what is told without a day may have been before the last change. */
  private boolean recent(Change change) {
    return !since.isBefore(change.day().minusDays(NEWS_DAYS));
  }

  private void left(Change change) {
    if (!change.others().isEmpty()) {
      taken(change.others(), change);
    } else if (holder.isEmpty() || beside(holder.get(), change.sides())) {
      hold(Optional.empty(), change);
    }
  }

  private void hold(Optional<String> side, Change change) {
    holder = side;
    since = change.day();
    corroborated = change.corroborated();
    holding.clear();
    holding.addAll(change.claims());
    fights.clear();
  }

  /** Who holds the place on a day, if anybody is reported to. */
  Optional<Holding> on(LocalDate day) {
    return holder.map(side -> holding(side, day));
  }

  private Holding holding(String side, LocalDate day) {
    List<Change> open =
        fights.stream()
            .filter(fight -> fight.dated() && fight.day().isAfter(since))
            .filter(fight -> fight.day().isAfter(day.minusDays(FIGHTING_DAYS)))
            .filter(fight -> fight.sides().stream().anyMatch(s -> !allied.test(side, s)))
            .toList();
    Set<String> claims = new LinkedHashSet<>(holding);
    open.forEach(fight -> claims.addAll(fight.claims()));
    Holding.Firmness firmness =
        rivalled || !open.isEmpty()
            ? Holding.Firmness.CONTESTED
            : corroborated ? Holding.Firmness.CORROBORATED : Holding.Firmness.CLAIMED;
    return new Holding(place, side, since, firmness, List.copyOf(claims));
  }
}
