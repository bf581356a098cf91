package org.sitrep.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep read}: documents → cleaned articles. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Writes the articles found in PATH as JSON Lines, with their blocks labelled.")
final class ReadCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();

  @Mixin private LinesOutput output = new LinesOutput();

  @Override
  public Integer call() throws IOException {
    return output.write(
        input,
        Theatres.load(input.theatre),
        article -> JsonText.of(lines -> lines.article(article)));
  }
}
