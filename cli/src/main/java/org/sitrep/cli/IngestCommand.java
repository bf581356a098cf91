package org.sitrep.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.store.Store;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep ingest}: documents → a database. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the articles in PATH into a database, and links them with what is there. It may be",
      "stopped at any moment and run again: what is there already is not read again."
    })
final class IngestCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ModelOption model = new ModelOption();

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages();
    try (Store store = database.open()) {
      StoredTheatre.use(store, input.theatre);
      Theatre theatre = Theatres.load(input.theatre);
      ClaimPipeline pipeline = model.pipeline(theatre, input.places());
      Ingestion ingestion = new Ingestion(store, theatre, pipeline, messages);
      ingestion.run(input);
      messages.say(
          Ingestion.count(messages.articles(), "article")
              + " read, "
              + Ingestion.count(ingestion.passed(), "document")
              + " passed over, "
              + Ingestion.count(store.articles(), "article")
              + " in all: "
              + database.file());
    }
    return messages.exitCode();
  }
}
