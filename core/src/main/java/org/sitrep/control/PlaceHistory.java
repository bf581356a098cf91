package org.sitrep.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sitrep.model.Control;
import org.sitrep.model.ControlChange;

/** Goes through the changes of one place, by day, and keeps who is reported to hold it. */
final class PlaceHistory {
  /** How long after an event of no told day it may still be told as news. */
  private static final int NEWS_DAYS = 7;

  private final String place;
  private final BiPredicate<String, String> allied;
  private final Stakes stakes;
  private final List<ControlChange> steps = new ArrayList<>();
  private Optional<Hold> hold = Optional.empty();

  /**
   * The history of a place of which nothing is told yet.
   *
   * @param allied whether two sides are one or allies
   */
  PlaceHistory(String place, BiPredicate<String, String> allied) {
    this.place = place;
    this.allied = allied;
    this.stakes = new Stakes(allied);
  }

  /** Takes the next change. */
  void follow(Change change) {
    settle(change.day());
    Optional<String> before = hold.map(Hold::side);
    switch (change.kind()) {
      case GIVEN -> given(change);
      case TAKEN -> taken(change.sides(), change);
      case LEFT -> left(change);
      case BESIEGED -> stakes.besieged(change, before);
      case RELIEVED -> relieved(change);
      case FOUGHT_FOR -> stakes.foughtFor(change);
      case GAINED -> stakes.gained(change);
      case CLAIMED -> stakes.claimed(change);
      case AGREED -> stakes.agreed(change.sides());
    }
    step(change, before);
  }

  private void step(Change change, Optional<String> before) {
    ControlChange step =
        new ControlChange(
            place,
            change.day(),
            change.dated(),
            change.kind(),
            change.sides(),
            before,
            hold.map(Hold::side),
            change.corroborated(),
            change.claims(),
            change.start());
    boolean again =
        !steps.isEmpty()
            && !step.changesHands()
            && steps.get(steps.size() - 1).kind() == step.kind()
            && steps.get(steps.size() - 1).day().equals(step.day())
            && steps.get(steps.size() - 1).sides().equals(step.sides())
            && steps.get(steps.size() - 1).claims().containsAll(step.claims());
    if (!again) {
      steps.add(step);
    }
  }

  /** Gives the place to who took parts of it and has not been opposed since. */
  private void settle(LocalDate day) {
    stakes
        .unopposed(day, hold)
        .ifPresent(
            last -> {
              Optional<String> before = hold.map(Hold::side);
              stakes.clear();
              hold = Optional.of(Hold.of(last.sides().get(0), last));
              steps.add(
                  new ControlChange(
                      place,
                      last.day(),
                      last.dated(),
                      last.kind(),
                      last.sides(),
                      before,
                      hold.map(Hold::side),
                      last.corroborated(),
                      last.claims(),
                      last.start()));
            });
  }

  private void given(Change change) {
    stakes.clear();
    hold = Optional.of(Hold.of(change.sides().get(0), change));
  }

  private void taken(List<String> sides, Change change) {
    if (hold.filter(held -> beside(held.side(), sides)).isPresent()) {
      hold = hold.map(held -> held.confirmed(change));
      stakes.clear();
    } else if (hold.isPresent() && !change.dated() && recent(change, hold.get())) {
      stakes.rival(sides.get(0), change);
    } else {
      Optional<Hold> rival = hold.filter(held -> held.since().equals(change.day()));
      stakes.clear();
      rival.ifPresent(held -> stakes.rival(held.side(), held.by()));
      hold = Optional.of(Hold.of(sides.get(0), change));
    }
  }

  private boolean beside(String side, List<String> sides) {
    return sides.stream().anyMatch(other -> allied.test(side, other));
  }

  /** Whether what is told without a day may have been before the last change. */
  private static boolean recent(Change change, Hold held) {
    LocalDate news = change.day().minusDays(NEWS_DAYS);
    LocalDate from = change.earliest().isBefore(news) ? change.earliest() : news;
    return !held.given() && !held.since().isBefore(from);
  }

  private void left(Change change) {
    boolean before =
        !change.dated() && hold.filter(held -> !beside(held.side(), change.sides())).isPresent();
    if (before) {
      return; // told again of a time before the present holder's
    }
    if (!change.others().isEmpty()) {
      taken(change.others(), change);
    } else {
      stakes.gone(change.sides());
      if (hold.isEmpty() || beside(hold.get().side(), change.sides())) {
        hold = stakes.heir(change);
        stakes.clear();
      }
    }
  }

  /** Who ends a siege from within holds the place. */
  private void relieved(Change change) {
    boolean besieger = stakes.besieging(change.sides());
    stakes.relieved(change);
    if (hold.isEmpty() && !besieger && !change.sides().isEmpty()) {
      hold = Optional.of(Hold.of(change.sides().get(0), change));
    }
  }

  /** Who holds, contests, besieges and claims the place on a day, if anything is told. */
  Optional<Control> on(LocalDate day) {
    settle(day);
    Stakes.View view = stakes.on(day, hold);
    Control control =
        new Control(place, hold.map(held -> held.holding(place, view.open())), view.stakes());
    boolean told = control.holding().isPresent() || !control.stakes().isEmpty();
    return Optional.of(control).filter(c -> told);
  }

  /** What was reported, in order. */
  List<ControlChange> steps() {
    return List.copyOf(steps);
  }
}
