package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.eval.Breakdown;
import org.sitrep.eval.Dataset;
import org.sitrep.eval.FloorCheck;
import org.sitrep.eval.Floors;
import org.sitrep.eval.GoldPlaces;
import org.sitrep.eval.GoldReader;
import org.sitrep.eval.ScoreReport;
import org.sitrep.eval.Scorer;
import org.sitrep.eval.Scores;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep evaluate}: how well claims are found in annotated articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Extracts claims from the documents and compares them with annotated ones.")
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DOCS", description = "Documents, JSON Lines.")
  private Path docs = Path.of("");

  @Parameters(index = "1", paramLabel = "GOLD", description = "Annotated claims, JSON Lines.")
  private Path gold = Path.of("");

  @Option(names = "--theatre", defaultValue = "syria", paramLabel = "NAME|DIR")
  private String theatreName = "syria";

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  @Option(
      names = "--errors",
      defaultValue = "0",
      paramLabel = "N",
      description = "Also print up to N missed and extra claims.")
  private int errors;

  @Option(
      names = "--by",
      paramLabel = "type|publisher",
      defaultValue = "none",
      description = "Also print the claim F1 of each.")
  private Breakdown by = Breakdown.NONE;

  @Option(
      names = "--floors",
      paramLabel = "FILE:SET",
      description = "Fail when a figure is below the floor that FILE sets for SET.")
  private Optional<String> floors = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Theatre theatre = Theatres.load(theatreName);
    Dataset data = GoldReader.dataset(docs, gold);
    Map<String, String> lines = claims(theatre);
    Scores scores =
        Scorer.of(theatre, GoldPlaces.beside(gold))
            .score(
                data,
                document ->
                    GoldReader.claims(
                            lines.getOrDefault(document.id(), "{\"id\":\"\",\"claims\":[]}"),
                            document.id())
                        .claims());
    ScoreReport report = new ScoreReport(scores);
    System.out.print(json ? report.json() + "\n" : report.text(by, errors));
    System.out.flush();
    return floors.map(f -> check(f, scores)).orElse(ExitCode.DONE);
  }

  private Map<String, String> claims(Theatre theatre) throws IOException {
    InputOptions input = new InputOptions();
    input.paths = List.of(docs.toString());
    Messages messages = new Messages();
    ClaimPipeline pipeline = new ClaimPipeline(theatre);
    Map<String, String> lines = new HashMap<>();
    new ArticleRun(input, theatre, messages)
        .forEach(
            article -> JsonText.of(out -> out.claims(article, pipeline.claims(article))),
            (article, line) -> lines.put(article.id(), line));
    return lines;
  }

  private static int check(String floors, Scores scores) {
    int colon = floors.lastIndexOf(':');
    if (colon < 1) {
      throw new UsageException("--floors takes FILE:SET, such as eval/floors.json:dev");
    }
    FloorCheck check =
        Floors.read(Path.of(floors.substring(0, colon))).check(floors.substring(colon + 1), scores);
    new Messages().say(check.message());
    return check.exitCode();
  }
}
