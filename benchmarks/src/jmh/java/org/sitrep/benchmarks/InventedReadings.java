package org.sitrep.benchmarks;

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
import org.sitrep.store.ReadDocument;
import org.sitrep.store.Reading;
import org.sitrep.store.Store;

/** Adds the articles of an invented situation to a database as if they had been read. */
final class InventedReadings {
  private InventedReadings() {}

  /** Adds some of the articles, and gives the number of their claims. */
  static long add(Store store, Situation part, int most) {
    Map<String, List<Claim>> claims = new HashMap<>();
    for (Incident incident : part.incidents()) {
      incident
          .claims()
          .forEach(c -> claims.computeIfAbsent(c.article(), a -> new ArrayList<>()).add(c));
    }
    List<ReadDocument> read = new ArrayList<>();
    long many = 0;
    for (Article article : part.articles().subList(0, Math.min(most, part.articles().size()))) {
      Document document =
          new Document(
              article.id(),
              Optional.empty(),
              Document.Format.RECORD,
              article.text(),
              article.meta());
      List<Claim> own = claims.getOrDefault(article.id(), List.of());
      read.add(new ReadDocument(document, List.of(new Reading(article, own)), List.of()));
      many += own.size();
    }
    store.add(read);
    return many;
  }
}
