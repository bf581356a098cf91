package org.sitrep.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Document;
import org.sitrep.model.Incident;
import org.sitrep.model.Situation;
import org.sitrep.store.Linking;
import org.sitrep.store.ReadDocument;
import org.sitrep.store.Reading;
import org.sitrep.store.Store;
import org.sitrep.theatre.Theatres;

/**
 * Writes an invented collection to a database, and says how fast: {@code StoreMillion FILE
 * INCIDENTS}. Each incident has five claims. What is measured is what the store does of an ingest:
 * documents, readings, and the linked layer; not the reading of text, which has a benchmark of its
 * own.
 */
public final class StoreMillion {
  private static final int INCIDENTS_OF_PART = 500;

  private StoreMillion() {}

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    int parts = Integer.parseInt(args[1]) / INCIDENTS_OF_PART;
    InventedSituations invented =
        new InventedSituations(Theatres.load("syria"), INCIDENTS_OF_PART);
    long start = System.nanoTime();
    long claims = 0;
    try (Store store = Store.open(file)) {
      store.setTheatre("syria");
      for (int part = 0; part < parts; part++) {
        claims += add(store, invented.part(part));
      }
      double added = seconds(start);
      System.out.printf("added %,d claims in %.0f s%n", claims, added);
      try (Linking linking = store.link(invented.theatre())) {
        for (int part = 0; part < parts; part++) {
          linking.add(invented.part(part));
        }
        linking.finish();
      }
    }
    double all = seconds(start);
    System.out.printf(
        "%,d claims in %,d incidents: %.0f s, %.0f claims a second, file %,d MB, heap %,d MB%n",
        claims,
        parts * INCIDENTS_OF_PART,
        all,
        claims / all,
        Files.size(file) / 1_000_000,
        Runtime.getRuntime().totalMemory() / 1_000_000);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long add(Store store, Situation part) {
    Map<String, List<Claim>> claims = new HashMap<>();
    for (Incident incident : part.incidents()) {
      incident
          .claims()
          .forEach(c -> claims.computeIfAbsent(c.article(), a -> new ArrayList<>()).add(c));
    }
    List<ReadDocument> read = new ArrayList<>();
    long many = 0;
    for (Article article : part.articles()) {
      Document document =
          new Document(
              article.id(),
              Optional.empty(),
              Document.Format.RECORD,
              article.text(),
              article.meta());
      List<Claim> own = claims.getOrDefault(article.id(), List.of());
      read.add(
          new ReadDocument(document, List.of(new Reading(article, own)), List.of()));
      many += own.size();
    }
    store.add(read);
    return many;
  }
}
