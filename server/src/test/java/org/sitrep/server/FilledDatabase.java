package org.sitrep.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.control.ControlHistory;
import org.sitrep.model.Document;
import org.sitrep.model.Situation;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.pipeline.ControlSpans;
import org.sitrep.pipeline.SituationBuilder;
import org.sitrep.read.ArticleReader;
import org.sitrep.store.Linking;
import org.sitrep.store.ReadDocument;
import org.sitrep.store.Reading;
import org.sitrep.store.Store;
import org.sitrep.theatre.Theatre;

/** A database with what some documents tell, for the tests of the server and of its pages. */
public final class FilledDatabase {
  private FilledDatabase() {}

  /** Reads the documents, links their claims and stores it all. */
  public static void fill(Path file, Theatre theatre, List<Document> documents) {
    ClaimPipeline pipeline = new ClaimPipeline(theatre);
    ArticleReader reader = new ArticleReader(theatre.outlets());
    SituationBuilder builder = new SituationBuilder(theatre, pipeline);
    List<ReadDocument> read = new ArrayList<>();
    for (Document document : documents) {
      ArticleReader.Reading reading = reader.read(document);
      List<Reading> readings =
          reading.articles().stream().map(a -> new Reading(a, pipeline.claims(a))).toList();
      readings.forEach(r -> builder.add(r.article(), r.claims()));
      read.add(new ReadDocument(document, readings, reading.issues()));
    }
    try (Store store = Store.open(file)) {
      store.setTheatre("syria");
      store.add(read);
      Situation situation = builder.build(Optional.empty(), Optional.empty());
      try (Linking linking = store.link(theatre)) {
        linking.add(situation);
        linking.addControl(
            ControlSpans.of(
                ControlHistory.of(theatre, situation.articles(), situation.incidents())));
        linking.finish();
      }
    }
  }

  /** The text files of a folder, by name. */
  public static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
