package org.sitrep.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.model.ControlChange.Kind;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.theatre.StartState;
import org.sitrep.theatre.Theatre;

/**
 * Makes changes of a start state, which is known from the beginning. A city that has no row of its
 * own but positions in it is held by the side that has most of them and contested by the others.
 */
final class Start {
  private static final double CITY_KM = 5;
  private static final int POSITIONS = 3;

  private final StartState state;
  private final LocalDate day;
  private final List<KnownChange> changes = new ArrayList<>();

  private Start(StartState state, LocalDate day) {
    this.state = state;
    this.day = day;
  }

  /** The changes; a state of no told day is that of the day before the first article. */
  static List<KnownChange> changes(Theatre theatre, Optional<LocalDate> first) {
    if (theatre.start().isEmpty()) {
      return List.of();
    }
    StartState state = theatre.start().get();
    Start start =
        new Start(state, state.day().orElseGet(() -> first.orElse(LocalDate.EPOCH).minusDays(1)));
    state.rows().forEach(start::add);
    Set<String> own = state.rows().stream().map(r -> r.place().id()).collect(Collectors.toSet());
    theatre.places().values().stream()
        .filter(place -> place.kind() == PlaceKind.CITY && !own.contains(place.id()))
        .forEach(start::addCity);
    return start.changes;
  }

  private void add(StartState.Row row) {
    LocalDate since = row.since().filter(told -> !told.isAfter(day)).orElse(day);
    add(row.place(), Kind.GIVEN, List.of(row.side()), row, since);
    row.besieged().forEach(side -> add(row.place(), Kind.BESIEGED, List.of(side), row, day));
    if (!row.contested().isEmpty()) {
      add(row.place(), Kind.FOUGHT_FOR, row.contested(), row, day);
    }
  }

  private void addCity(Place city) {
    Map<String, List<StartState.Row>> sides =
        state.rows().stream()
            .filter(row -> row.place().point().km(city.point()) <= CITY_KM)
            .collect(
                Collectors.groupingBy(
                    StartState.Row::side, TreeMap::new, Collectors.<StartState.Row>toList()));
    List<Map.Entry<String, List<StartState.Row>>> most =
        sides.entrySet().stream()
            .sorted(Comparator.comparing(side -> -side.getValue().size()))
            .toList();
    if (!most.isEmpty() && most.get(0).getValue().size() >= POSITIONS) {
      String holder = most.get(0).getKey();
      add(city, Kind.GIVEN, List.of(holder), most.get(0).getValue().get(0), day);
      for (Map.Entry<String, List<StartState.Row>> other : most.subList(1, most.size())) {
        add(city, Kind.FOUGHT_FOR, List.of(other.getKey()), other.getValue().get(0), day);
      }
    }
  }

  private void add(
      Place place, Kind kind, List<String> sides, StartState.Row row, LocalDate since) {
    Change change =
        new Change(
            day,
            since,
            true,
            day,
            place.id(),
            kind,
            0,
            sides,
            List.of(),
            false,
            state.cite(row),
            List.of());
    changes.add(new KnownChange(LocalDate.MIN, Optional.empty(), change));
  }
}
