package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.control.ControlHistory;
import org.sitrep.model.Control;
import org.sitrep.model.ControlSpan;
import org.sitrep.model.Document;
import org.sitrep.model.Situation;
import org.sitrep.pipeline.ControlSpans;
import org.sitrep.pipeline.SituationBuilder;
import org.sitrep.theatre.Theatre;

/** The spans say on every day, as known on every day, what the history says. */
final class ControlSpansTest {
  private static final List<Document> TOLD =
      List.of(
          SmallCollection.document(
              "1",
              "River News",
              "2017-09-10",
              "The Syrian Arab Army captured Muhassan on 9 September 2017."),
          SmallCollection.document(
              "2",
              "Hill Gazette",
              "2017-09-20",
              "The Islamic State captured Muhassan on 18 September 2017. Fighters of the Islamic"
                  + " State attacked the Syrian Arab Army in Mayadin on 19 September 2017."),
          SmallCollection.document(
              "3",
              "Plain Herald",
              "2017-10-15",
              "The Tiger Forces captured Mayadin on 14 October 2017. The Syrian Arab Army captured"
                  + " Muhassan on 17 September 2017."));

  private static ControlHistory history() {
    Theatre theatre = SmallCollection.theatre();
    SituationBuilder builder = SmallCollection.builder();
    TOLD.stream()
        .map(SmallCollection::read)
        .flatMap(read -> read.readings().stream())
        .forEach(reading -> builder.add(reading.article(), reading.claims()));
    Situation situation = builder.build(Optional.empty(), Optional.empty());
    return ControlHistory.of(theatre, situation.articles(), situation.incidents());
  }

  @Test
  void theySayWhatTheHistorySays() {
    ControlHistory history = history();
    List<ControlSpan> spans = ControlSpans.of(history);
    assertThat(spans).isNotEmpty();
    LocalDate first = LocalDate.of(2017, 9, 1);
    for (int known = 0; known < 60; known += 3) {
      for (int on = 0; on < 100; on++) {
        LocalDate day = first.plusDays(on);
        LocalDate knownOn = first.plusDays(known);
        assertThat(told(spans, day, knownOn))
            .as("%s as known on %s", day, knownOn)
            .isEqualTo(told(history.on(day, knownOn)));
      }
    }
  }

  @Test
  void whatIsKnownLaterChangesWhatWasHeld() {
    List<ControlSpan> spans = ControlSpans.of(history());
    assertThat(spans).anyMatch(span -> span.knownTo().isPresent());
    assertThat(spans).anyMatch(span -> span.to().isPresent());
  }

  private static Set<String> told(List<Control> controls) {
    List<String> told = new ArrayList<>();
    for (Control control : controls) {
      control
          .holding()
          .ifPresent(
              held ->
                  told.add(control.placeId() + " holds " + held.side() + " " + held.firmness()));
      control
          .stakes()
          .forEach(s -> told.add(control.placeId() + " " + s.kind().code() + " " + s.side()));
    }
    return new TreeSet<>(told);
  }

  private static Set<String> told(List<ControlSpan> spans, LocalDate day, LocalDate known) {
    Stream<String> told =
        spans.stream()
            .filter(s -> !s.from().isAfter(day) && s.to().map(day::isBefore).orElse(true))
            .filter(s -> s.knownFrom().map(f -> !f.isAfter(known)).orElse(true))
            .filter(s -> s.knownTo().map(known::isBefore).orElse(true))
            .map(
                s ->
                    s.placeId()
                        + " "
                        + s.role().code()
                        + " "
                        + s.side()
                        + s.firmness().map(f -> " " + f).orElse(""));
    return new TreeSet<>(told.toList());
  }
}
