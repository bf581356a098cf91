package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.eval.Narrative;
import org.sitrep.eval.NarrativeReader;
import org.sitrep.eval.NarrativeScores;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.DateRange;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.Span;
import org.sitrep.model.TimeMark;
import org.sitrep.text.TextAnalyzer;
import org.sitrep.time.DateResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sitrep evaluate-times}: how well time expressions are found and read. */
@Command(
    name = "evaluate-times",
    mixinStandardHelpOptions = true,
    description = "Compares time expressions with those annotated in narratives (TIMEX2).")
final class EvaluateTimesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The folder with files *.key.xml.")
  private Path folder = Path.of("");

  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final DateResolver dates = new DateResolver();

  @Override
  public Integer call() throws IOException {
    System.out.print(NarrativeScores.of(NarrativeReader.read(folder), this::marks).text());
    System.out.flush();
    return ExitCode.DONE;
  }

  private List<TimeMark> marks(Narrative narrative) {
    Metadata meta =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Published(DateRange.of(narrative.written()), false)),
            Optional.empty(),
            Optional.empty());
    Block body = new Block(BlockKind.BODY, new Span(0, narrative.text().length()));
    return dates.marks(
        analyzer.analyze(
            new Article(
                narrative.name(), Optional.empty(), meta, narrative.text(), List.of(body))));
  }
}
