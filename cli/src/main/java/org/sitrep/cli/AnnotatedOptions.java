package org.sitrep.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Annotated articles: the documents, and the claims that an annotator found in them. */
final class AnnotatedOptions extends RunOptions {
  @Parameters(index = "0", paramLabel = "DOCS", description = "Documents, JSON Lines.")
  Path docs = Path.of("");

  @Parameters(index = "1", paramLabel = "GOLD", description = "Annotated claims, JSON Lines.")
  Path gold = Path.of("");

  @Mixin private LimitOptions limits = new LimitOptions();

  /** The documents as input like any other. */
  InputOptions input() {
    InputOptions input = new InputOptions();
    input.paths = List.of(docs.toString());
    input.limits = limits;
    input.theatre = theatre;
    input.threads = threads;
    return input;
  }
}
