package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.model.Situation;
import org.sitrep.pipeline.SituationBuilder;
import org.sitrep.report.ReportWriter;
import org.sitrep.report.since.ChangesSince;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep report}: documents → situation report. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a situation report from the articles in PATH: DIR/index.html, and beside it",
      "articles.jsonl, claims.jsonl, incidents.csv and places.geojson."
    })
final class ReportCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ModelOption model = new ModelOption();

  @Mixin private StartOption start = new StartOption();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day to report, YYYY-MM-DD (default: that of the first article).")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The last day to report, YYYY-MM-DD (default: that of the last article).")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "sitrep-report",
      description = "The report's folder (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("sitrep-report");

  @Option(
      names = "--since",
      paramLabel = "DIR|FILE",
      description =
          "An earlier report, or its incidents.jsonl: tell which incidents are new, merged, split"
              + " or changed since; also in changes.jsonl.")
  private Optional<Path> since = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new UsageException("--from " + from.get() + " is after --to " + to.get());
    }
    Messages messages = new Messages();
    Optional<EarlierReport> earlier =
        since.isPresent() ? Optional.of(EarlierReport.read(since.get())) : Optional.empty();
    Theatre plain = Theatres.load(input.theatre);
    Theatre theatre = start.in(plain, messages);
    SituationBuilder builder = SituationRun.of(input, model, plain, theatre, messages);
    messages.issues().forEach(builder::add);
    Situation situation = builder.build(from, to);
    Optional<ChangesSince> changes = earlier.map(report -> report.changes(situation));
    ReportWriter.write(situation, theatre, changes, out);
    changes.ifPresent(told -> messages.say(since.get() + ": " + EarlierReport.said(told)));
    messages.say(
        count(situation.articles().size(), "article")
            + ", "
            + count(situation.incidents().size(), "incident")
            + ": "
            + out.resolve("index.html"));
    return messages.exitCode();
  }

  private static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }
}
