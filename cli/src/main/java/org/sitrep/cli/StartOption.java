package org.sitrep.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.theatre.StartState;
import org.sitrep.theatre.Theatre;
import picocli.CommandLine.Option;

/** From which start state control is reckoned. */
final class StartOption {
  private static final String NONE = "none";

  @Option(
      names = "--start",
      paramLabel = "FILE",
      description =
          "Who held what at first: a table of name, lat, lon and side (default: the theatre's, if"
              + " it has one; none: nothing).")
  private Optional<String> start = Optional.empty();

  @Option(
      names = "--start-day",
      paramLabel = "DATE",
      description =
          "The day that the start state is about, YYYY-MM-DD (default: what the file or its name"
              + " says).")
  private Optional<LocalDate> day = Optional.empty();

  /** The theatre with that start state. */
  Theatre in(Theatre theatre, Messages messages) {
    Optional<StartState> state =
        start
            .map(
                file ->
                    file.equals(NONE)
                        ? Optional.<StartState>empty()
                        : Optional.of(StartState.read(Path.of(file), theatre)))
            .orElse(theatre.start());
    if (day.isPresent()) {
      StartState known =
          state.orElseThrow(
              () -> new UsageException("--start-day needs a start state; name one with --start"));
      state = Optional.of(known.of(day.get()));
    }
    start.filter(file -> !file.equals(NONE)).ifPresent(file -> say(file, theatre, messages));
    return theatre.startingFrom(state);
  }

  private void say(String file, Theatre theatre, Messages messages) {
    StartState state = StartState.read(Path.of(file), theatre);
    long own =
        state.rows().stream().filter(r -> !theatre.places().containsKey(r.place().id())).count();
    String of =
        day.or(state::day)
            .map(day -> "as of " + day)
            .orElse(
                "of no told day: taken as of the day before the first article; see --start-day");
    messages.say(
        file
            + ": "
            + state.rows().size()
            + " places "
            + of
            + ", "
            + own
            + " of them not the theatre's");
  }
}
