package org.sitrep.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.ControlChange.Kind;
import org.sitrep.theatre.StartState;
import org.sitrep.theatre.Theatre;

/** Makes changes of a start state, which is known from the beginning. */
final class Start {
  private Start() {}

  /** The changes; a state of no told day is that of the day before the first article. */
  static List<KnownChange> changes(Theatre theatre, List<Article> articles) {
    List<KnownChange> changes = new ArrayList<>();
    theatre
        .start()
        .ifPresent(
            state -> {
              LocalDate day = state.day().orElseGet(() -> before(articles));
              state.rows().forEach(row -> add(changes, day, state.cite(row), row));
            });
    return changes;
  }

  private static LocalDate before(List<Article> articles) {
    Optional<LocalDate> first =
        articles.stream()
            .flatMap(article -> article.meta().published().stream())
            .map(published -> published.range().start())
            .min(Comparator.naturalOrder());
    return first.orElse(LocalDate.EPOCH).minusDays(1);
  }

  private static void add(
      List<KnownChange> changes, LocalDate day, String cited, StartState.Row row) {
    LocalDate since = row.since().filter(told -> !told.isAfter(day)).orElse(day);
    changes.add(known(day, since, Kind.GIVEN, List.of(row.side()), row, cited));
    for (String side : row.besieged()) {
      changes.add(known(day, day, Kind.BESIEGED, List.of(side), row, cited));
    }
    if (!row.contested().isEmpty()) {
      changes.add(known(day, day, Kind.FOUGHT_FOR, row.contested(), row, cited));
    }
  }

  private static KnownChange known(
      LocalDate day,
      LocalDate since,
      Kind kind,
      List<String> sides,
      StartState.Row row,
      String cited) {
    String place = row.place().id();
    Change change =
        new Change(day, since, true, place, kind, sides, List.of(), false, cited, List.of());
    return new KnownChange(LocalDate.MIN, Optional.empty(), change);
  }
}
