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
import org.sitrep.eval.page.ErrorPage;
import org.sitrep.eval.page.ReliabilityDiagram;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep evaluate}: how well claims are found in annotated articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Extracts claims from the documents and compares them with annotated ones.")
final class EvaluateCommand implements Callable<Integer> {
  @Mixin private AnnotatedOptions annotated = new AnnotatedOptions();

  @Mixin private ModelOption model = new ModelOption();

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "N|FILE.html",
      description = {
        "Print up to N missed and extra claims; or write a page of every missed, extra and wrong",
        "claim beside its sentence. May be given twice."
      })
  private List<String> errors = List.of();

  @Option(
      names = "--reliability",
      paramLabel = "FILE.svg",
      description = {
        "Draw how often claims and their parts are right where the program is how sure, and print",
        "the figures."
      })
  private Optional<Path> reliability = Optional.empty();

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
    ErrorsOption asked = ErrorsOption.of(errors);
    reliability.ifPresent(file -> WholeFile.check("--reliability", file));
    Theatre theatre = Theatres.load(annotated.theatre);
    Dataset data = GoldReader.dataset(annotated.docs, annotated.gold);
    Map<String, String> lines = claims(theatre);
    Scores scores =
        Scorer.of(theatre, GoldPlaces.beside(annotated.gold))
            .score(
                data,
                document ->
                    GoldReader.claims(
                            lines.getOrDefault(document.id(), "{\"id\":\"\",\"claims\":[]}"),
                            document.id())
                        .claims());
    print(scores, asked);
    if (asked.page().isPresent()) {
      WholeFile.write(asked.page().get(), out -> out.write(ErrorPage.of(scores)));
    }
    if (reliability.isPresent()) {
      WholeFile.write(
          reliability.get(), out -> out.write(ReliabilityDiagram.of(scores.confidences())));
    }
    return floors.map(f -> check(f, scores)).orElse(ExitCode.DONE);
  }

  private void print(Scores scores, ErrorsOption asked) {
    ScoreReport report = new ScoreReport(scores);
    System.out.print(json ? report.json() + "\n" : report.text(by, asked.lines()));
    if (reliability.isPresent() && !json) {
      System.out.print(report.reliability());
    }
    System.out.flush();
  }

  private Map<String, String> claims(Theatre theatre) throws IOException {
    ClaimPipeline pipeline = model.pipeline(theatre);
    Map<String, String> lines = new HashMap<>();
    new ArticleRun(annotated.input(), theatre, new Messages())
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
