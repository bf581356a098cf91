package org.sitrep.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.ControlChange.Kind;
import org.sitrep.model.Holding;

/**
 * That a side holds the place.
 *
 * @param by the change that gave it to the side
 * @param corroborated whether independent voices tell it
 * @param claims all that tell it, the deciding one first
 */
record Hold(String side, Change by, boolean corroborated, List<String> claims) {
  Hold {
    claims = List.copyOf(claims);
  }

  static Hold of(String side, Change by) {
    return new Hold(side, by, by.corroborated(), by.claims());
  }

  /** The same, told once more. */
  Hold confirmed(Change again) {
    List<String> all = new ArrayList<>(claims);
    all.addAll(again.claims());
    return new Hold(side, by, corroborated || again.corroborated(), all);
  }

  LocalDate since() {
    return by.since();
  }

  /** Whether the start state gives it. */
  boolean given() {
    return by.kind() == Kind.GIVEN;
  }

  /**
   * As it is shown.
   *
   * @param open claims of those who hold or fight for the place as well
   */
  Holding holding(String place, List<Change> open) {
    Set<String> all = new LinkedHashSet<>(claims);
    open.forEach(change -> all.addAll(change.claims()));
    Holding.Firmness firmness =
        !open.isEmpty()
            ? Holding.Firmness.CONTESTED
            : corroborated
                ? Holding.Firmness.CORROBORATED
                : claims.isEmpty() ? Holding.Firmness.GIVEN : Holding.Firmness.CLAIMED;
    return new Holding(
        place,
        side,
        since(),
        firmness,
        List.copyOf(all),
        Optional.of(by).filter(b -> given()).flatMap(Change::start));
  }
}
