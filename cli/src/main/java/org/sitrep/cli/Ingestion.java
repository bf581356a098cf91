package org.sitrep.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Document;
import org.sitrep.model.Grown;
import org.sitrep.model.Past;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.pipeline.SituationBuilder;
import org.sitrep.read.ArticleReader;
import org.sitrep.store.Linking;
import org.sitrep.store.ReadDocument;
import org.sitrep.store.Reading;
import org.sitrep.store.Store;
import org.sitrep.theatre.Theatre;

/**
 * Reads documents into a database and links what is there. Documents are added some at a time, each
 * time all or none of them; so a run that is killed has lost at most those that it was working on,
 * and the next run reads those alone. A long run links in between, so that readers see them come
 * and memory holds only some; each linking goes on from what the database keeps of those before.
 */
final class Ingestion {
  private static final int DOCUMENTS_AT_ONCE = 64;

  /** Enough text at once to be quick, and little enough to be lost. */
  private static final long CHARACTERS_AT_ONCE = 2_000_000;

  /** Readers may wait for so many articles. */
  private static final int LINKED_FIRST = 2_000;

  /** So many articles are linked in memory that all that they touch may be large. */
  private static final int LINKED_AT_ONCE = 10_000;

  private final Store store;
  private final Theatre theatre;
  private final ClaimPipeline pipeline;
  private final ArticleReader reader;
  private final Messages messages;
  private final List<ReadDocument> waiting = new ArrayList<>();
  private long characters;
  private int passed;
  private int added;
  private long linked;

  Ingestion(Store store, Theatre theatre, ClaimPipeline pipeline, Messages messages) {
    this.store = store;
    this.theatre = theatre;
    this.pipeline = pipeline;
    this.reader = new ArticleReader(theatre.outlets());
    this.messages = messages;
  }

  /** Reads anew what must be, then what is not in the database yet, and links it all. */
  void run(InputOptions input) throws IOException {
    again();
    add(input);
    messages.issues().forEach(store::add);
    link();
  }

  private void add(InputOptions input) throws IOException {
    new DocumentRun(input, messages).forEach(this::wanted, this::read, this::add);
    commit();
  }

  /** How many documents were in the database already. */
  int passed() {
    return passed;
  }

  private boolean wanted(Document document) {
    boolean known = store.has(document);
    passed += known ? 1 : 0;
    return !known;
  }

  private ReadDocument read(Document document) {
    ArticleRun.Batch<List<org.sitrep.model.Claim>> batch =
        ArticleRun.batch(reader, document, pipeline::claims);
    return new ReadDocument(
        document,
        batch.done().stream().map(done -> new Reading(done.article(), done.result())).toList(),
        batch.issues());
  }

  private void add(ReadDocument document) {
    document.issues().forEach(messages::issue);
    document.readings().forEach(reading -> messages.done());
    waiting.add(document);
    characters += document.document().content().length();
    if (waiting.size() >= DOCUMENTS_AT_ONCE || characters >= CHARACTERS_AT_ONCE) {
      commit();
    }
  }

  private void commit() {
    store.add(waiting).forEach(messages::issue);
    waiting.forEach(document -> added += document.readings().size());
    waiting.clear();
    characters = 0;
    if (added >= Math.min(LINKED_AT_ONCE, Math.max(LINKED_FIRST, linked))) {
      link();
    }
  }

  /** Reads all documents that wait for it anew. */
  void again() {
    List<Document> stale = store.stale(DOCUMENTS_AT_ONCE);
    while (!stale.isEmpty()) {
      List<ReadDocument> read = stale.parallelStream().map(this::read).toList();
      read.forEach(document -> document.readings().forEach(reading -> messages.done()));
      store.replace(read).forEach(messages::issue);
      stale = store.stale(DOCUMENTS_AT_ONCE);
    }
  }

  /** Works out what all articles add up to, where that is not done yet. */
  void link() {
    if (store.linked()) {
      return;
    }
    added = 0;
    Past past = store.past();
    SituationBuilder builder = new SituationBuilder(theatre, pipeline, past);
    store.forEachToLink(past, reading -> builder.add(reading.article(), reading.claims()));
    Grown grown = builder.grown();
    try (Linking linking = store.link(theatre, past)) {
      linking.add(grown);
      linking.finish();
    }
    linked = store.articles();
  }

  static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }
}
