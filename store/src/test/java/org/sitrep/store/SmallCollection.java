package org.sitrep.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.control.ControlHistory;
import org.sitrep.model.DateRange;
import org.sitrep.model.Document;
import org.sitrep.model.Grown;
import org.sitrep.model.Metadata;
import org.sitrep.model.Past;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.pipeline.ControlSpans;
import org.sitrep.pipeline.SituationBuilder;
import org.sitrep.read.ArticleReader;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/** A few invented articles, read and linked as the program does it. */
public final class SmallCollection {
  private static final Theatre SYRIA = Theatres.load("syria");
  private static final ClaimPipeline PIPELINE = new ClaimPipeline(SYRIA);
  private static final ArticleReader READER = new ArticleReader(SYRIA.outlets());

  private SmallCollection() {}

  /** The theatre of all of them. */
  public static Theatre theatre() {
    return SYRIA;
  }

  /** A document of one article; without a day of publication where none is given. */
  static Document document(String id, String publisher, String day, String text) {
    Optional<Published> published =
        Optional.of(day)
            .filter(given -> !given.isEmpty())
            .map(given -> new Published(DateRange.of(LocalDate.parse(given)), false));
    Metadata given =
        new Metadata(
            Optional.of("https://news.example/" + id),
            Optional.of("=2+5 " + id),
            Optional.of(publisher),
            published,
            Optional.empty(),
            Optional.empty());
    return new Document(id, Optional.of("in/" + id), Document.Format.RECORD, text, given);
  }

  static List<Document> documents() {
    return List.of(
        document(
            "a",
            "River News",
            "2017-10-13",
            "The Tiger Forces captured Muhassan on 12 October 2017. Six Islamic State fighters were"
                + " killed in Mayadin, a monitor said."),
        document(
            "b",
            "Hill Gazette",
            "2017-10-14",
            "The Syrian Arab Army captured Muhassan on 12 October 2017, a field reporter said."
                + " Russian jets bombed Mayadin on Friday, killing eleven civilians."),
        document(
            "c",
            "Plain Herald",
            "2017-10-15",
            "The Islamic State denied that it lost Muhassan. The Syrian Democratic Forces captured"
                + " Omar oil field on 14 October 2017. \ud83d\ude00 Half a letter: \ud800."));
  }

  /** A document and what is read in it. */
  static ReadDocument read(Document document) {
    ArticleReader.Reading reading = READER.read(document);
    List<Reading> readings =
        reading.articles().stream().map(a -> new Reading(a, PIPELINE.claims(a))).toList();
    return new ReadDocument(document, readings, reading.issues());
  }

  /** A database with all of them, linked. */
  public static Path linked(Path folder) {
    Path file = folder.resolve("small.db");
    try (Store store = Store.open(file)) {
      store.setTheatre("syria");
      List<ReadDocument> read = new ArrayList<>();
      documents().forEach(document -> read.add(read(document)));
      store.add(read);
      link(store);
    }
    return file;
  }

  static SituationBuilder builder() {
    return new SituationBuilder(SYRIA, PIPELINE);
  }

  /** Links what came since it was linked last, as an ingest does it. */
  static void linkOn(Store store) {
    Past past = store.past();
    SituationBuilder builder = new SituationBuilder(SYRIA, PIPELINE, past);
    store.forEachToLink(past, r -> builder.add(r.article(), r.claims()));
    Grown grown = builder.grown();
    try (Linking linking = store.link(SYRIA, past)) {
      linking.add(grown);
      linking.finish();
    }
  }

  static void link(Store store) {
    SituationBuilder builder = builder();
    store.forEachReading(r -> builder.add(r.article(), r.claims()));
    Situation situation = builder.build(Optional.empty(), Optional.empty());
    try (Linking linking = store.link(SYRIA)) {
      linking.add(situation);
      linking.addControl(
          ControlSpans.of(ControlHistory.of(SYRIA, situation.articles(), situation.incidents())));
      linking.finish();
    }
  }
}
