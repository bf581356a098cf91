package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep read}: documents → cleaned articles. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Writes the articles found in PATH as JSON Lines, with their blocks labelled.")
final class ReadCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();

  @Option(names = "--to", paramLabel = "FILE", description = "Where to (default: standard output).")
  private Optional<Path> to = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages();
    try (SortedOutput output = new SortedOutput(to)) {
      new ArticleRun(input, Theatres.load(input.theatre), messages)
          .forEach(
              article -> JsonText.of(lines -> lines.article(article)),
              (article, line) -> output.add(article.id(), line));
      output.finish();
    }
    return messages.exitCode();
  }
}
