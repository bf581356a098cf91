package org.sitrep.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.model.Claim;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep extract}: documents → claims. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Writes the claims of the articles in PATH as JSON Lines, one article a line.")
final class ExtractCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ModelOption model = new ModelOption();

  @Mixin private LinesOutput output = new LinesOutput();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description = "Leave out claims with a lower confidence, from 0 to 1.")
  private double minConfidence;

  @Override
  public Integer call() throws IOException {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new UsageException("--min-confidence takes a number from 0 to 1, not " + minConfidence);
    }
    Theatre theatre = Theatres.load(input.theatre);
    ClaimPipeline pipeline = model.pipeline(theatre);
    return output.write(
        input,
        theatre,
        article -> {
          List<Claim> claims =
              pipeline.claims(article).stream()
                  .filter(c -> c.confidence() >= minConfidence)
                  .toList();
          return JsonText.of(lines -> lines.claims(article, claims));
        });
  }
}
