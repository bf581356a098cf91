package org.sitrep.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.control.ControlHistory;
import org.sitrep.model.Control;
import org.sitrep.model.Place;
import org.sitrep.model.Situation;
import org.sitrep.report.export.ControlMap;
import org.sitrep.report.export.ControlTable;
import org.sitrep.report.export.ControlText;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep control}: documents → who holds what on a day, as known on a day. */
@Command(
    name = "control",
    mixinStandardHelpOptions = true,
    description = {
      "Writes who is reported to hold, contest, besiege and claim each place on a day, as known on",
      "a day, each with the claims that say so."
    })
final class ControlCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ModelOption model = new ModelOption();

  @Mixin private StartOption start = new StartOption();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day asked about, YYYY-MM-DD (default: that of the last article).")
  private Optional<LocalDate> on = Optional.empty();

  @Option(
      names = "--known",
      paramLabel = "DATE",
      description =
          "The day as known on, YYYY-MM-DD: only articles published by then count (default: all).")
  private Optional<LocalDate> known = Optional.empty();

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Only this place, by its name or id; may be given again.")
  private List<String> places = List.of();

  /** In what form it is written. */
  enum Format {
    TABLE,
    GEOJSON,
    CSV
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (to read), geojson or csv (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Mixin private ToOption to = new ToOption();

  @Override
  public Integer call() throws IOException {
    to.check();
    Messages messages = new Messages();
    Theatre plain = Theatres.load(input.theatre);
    Theatre theatre = start.in(plain, messages);
    checkPlaces(theatre);
    Situation situation =
        SituationRun.of(input, model, plain, theatre, messages)
            .build(Optional.empty(), Optional.empty());
    if (on.isEmpty() && !situation.dated()) {
      throw new UsageException("no article is dated; say with --on which day is asked about");
    }
    LocalDate day = on.orElse(situation.period().end());
    ControlHistory history =
        ControlHistory.of(theatre, situation.articles(), situation.incidents());
    List<Control> control =
        history.on(day, known.orElse(ControlHistory.LATEST)).stream()
            .filter(c -> asked(c, theatre))
            .toList();
    to.write(out -> write(control, day, theatre, new SituationIndex(situation), out));
    return messages.exitCode();
  }

  private void checkPlaces(Theatre theatre) {
    for (String name : places) {
      if (theatre.places().values().stream().noneMatch(place -> named(place, name))) {
        throw new UsageException(
            "--place " + name + ": neither the theatre nor the start state has it");
      }
    }
  }

  private boolean asked(Control control, Theatre theatre) {
    Place place = theatre.places().get(control.placeId());
    return places.isEmpty()
        || (place != null && places.stream().anyMatch(name -> named(place, name)));
  }

  private static boolean named(Place place, String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    return place.id().equals(folded)
        || place.name().toLowerCase(Locale.ROOT).equals(folded)
        || place.aliases().stream().anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(folded));
  }

  private void write(
      List<Control> control, LocalDate day, Theatre theatre, SituationIndex index, Writer out)
      throws IOException {
    switch (format) {
      case TABLE -> new ControlText(theatre, index).write(control, out);
      case GEOJSON -> new ControlMap(theatre, index).write(control, day, known, out);
      case CSV -> new ControlTable(theatre, index).write(control, day, known, out);
    }
  }
}
