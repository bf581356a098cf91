package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.store.Store;
import org.sitrep.theatre.PlaceIndex;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep rebuild}: a database from its own originals. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = {
      "Reads all documents of a database anew from the originals that it keeps, and links them:",
      "after a new version of sitrep, or with another theatre or model. It may be stopped at any",
      "moment and run again; until it is done readers see what was there."
    })
final class RebuildCommand implements Callable<Integer> {
  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private ModelOption model = new ModelOption();

  @Option(
      names = "--theatre",
      paramLabel = "NAME|DIR",
      description = "The knowledge of the conflict (default: the one it was read with).")
  private Optional<String> theatre = Optional.empty();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "More places: an index made by gazetteer import.")
  private Optional<Path> gazetteer = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages();
    try (Store store = database.existing()) {
      theatre.map(StoredTheatre::whole).ifPresent(store::setTheatre);
      Theatre known = Theatres.load(store.theatre().orElse("syria"));
      Optional<PlaceIndex> places =
          gazetteer.isPresent() ? Optional.of(PlaceIndex.open(gazetteer.get())) : Optional.empty();
      ClaimPipeline pipeline = model.pipeline(known, places);
      Ingestion ingestion = new Ingestion(store, known, pipeline, messages);
      if (store.stale(1).isEmpty()) {
        store.markStale();
      }
      ingestion.again();
      ingestion.link();
      messages.say(Ingestion.count(store.articles(), "article") + ": " + database.file());
    }
    return messages.exitCode();
  }
}
