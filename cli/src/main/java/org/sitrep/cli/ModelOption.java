package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.extract.ClaimExtractor;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.pipeline.ExtractorModel;
import org.sitrep.theatre.Theatre;
import picocli.CommandLine.Option;

/** Which model finds the claims. */
final class ModelOption {
  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A model that sitrep train wrote (default: the one that comes with sitrep).")
  private Optional<Path> model = Optional.empty();

  /** Finds the claims of articles by it. */
  ClaimPipeline pipeline(Theatre theatre) throws IOException {
    return model.isEmpty()
        ? new ClaimPipeline(theatre)
        : new ClaimPipeline(theatre, new ClaimExtractor(ExtractorModel.of(model.get())));
  }
}
