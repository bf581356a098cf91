package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.model.Article;
import org.sitrep.theatre.Theatre;
import picocli.CommandLine.Option;

/** A line for each article that is read, in the order of the articles' ids. */
final class LinesOutput {
  @Option(names = "--to", paramLabel = "FILE", description = "Where to (default: standard output).")
  private Optional<Path> to = Optional.empty();

  /** Reads the articles, writes what the function makes of each, and returns the exit code. */
  int write(InputOptions input, Theatre theatre, Function<Article, String> line)
      throws IOException {
    Messages messages = new Messages();
    try (SortedOutput output = new SortedOutput(to)) {
      new ArticleRun(input, theatre, messages)
          .forEach(line, (article, written) -> output.add(article.id(), written));
      output.finish();
    }
    return messages.exitCode();
  }
}
