package org.sitrep.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.server.FilledDatabase;
import org.sitrep.server.Settings;
import org.sitrep.server.SitrepServer;
import org.sitrep.server.Tiles;
import org.sitrep.store.query.Library;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/** Served collections: the example with hostile articles among it, and one that holds nothing. */
final class Collection {
  private static final Path ARTICLES = Path.of("../examples/deir-ez-zor-2017");

  /** Sets a variable that no page may ever have. */
  static final String HOSTILE =
      "<script>window.ran=1</script><img src=x onerror=\"window.ran=1\">\"'><svg"
          + " onload=window.ran=1>";

  private static final int LONG_TITLE = 5_000_000;

  private static Optional<Collection> example = Optional.empty();
  private static Optional<Collection> empty = Optional.empty();
  private final Library library;
  private final SitrepServer server;

  private Collection(List<Document> documents) {
    Theatre theatre = Theatres.load("syria");
    try {
      Path file = Files.createTempDirectory("sitrep-browser").resolve("served.db");
      file.toFile().deleteOnExit();
      FilledDatabase.fill(file, theatre, documents);
      library = new Library(file, theatre, 4);
      server =
          documents.isEmpty()
              ? SitrepServer.start(
                  library, Optional.of(() -> example().library), Settings.loopback(0, false))
              : SitrepServer.start(library, Settings.loopback(0, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static synchronized Collection example() {
    example = Optional.of(example.orElseGet(() -> new Collection(documents())));
    return example.get();
  }

  static synchronized Collection empty() {
    empty = Optional.of(empty.orElseGet(() -> new Collection(List.of())));
    return empty.get();
  }

  /** One article without a date, which tells of no day. */
  static Collection undated() {
    return new Collection(
        List.of(
            document("undated", "The army captured Palmyra, residents said. Nobody was hurt.")));
  }

  private static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    try {
      for (Path text : FilledDatabase.texts(ARTICLES)) {
        documents.add(document(text.getFileName().toString(), Files.readString(text)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    documents.add(hostile("hostile-" + HOSTILE, HOSTILE, HOSTILE));
    documents.add(hostile("long", "x".repeat(LONG_TITLE), "Plain Gazette"));
    return documents;
  }

  private static Document document(String name, String text) {
    return new Document(
        name.replace(".txt", ""), Optional.empty(), Document.Format.PAGE, text, Metadata.empty());
  }

  private static Document hostile(String id, String title, String publisher) {
    Metadata given =
        new Metadata(
            Optional.of("javascript:window.ran=1"),
            Optional.of(title),
            Optional.of(publisher),
            Optional.empty(),
            Optional.of(HOSTILE),
            Optional.of(HOSTILE));
    String text =
        "Russian jets bombed Mayadin on 3 October 2017, killing six civilians, "
            + HOSTILE
            + " said. The Tiger Forces captured Muhassan on 4 October 2017, a monitor said.\n\n"
            + HOSTILE;
    return new Document(id, Optional.empty(), Document.Format.RECORD, text, given);
  }

  /** The same as seen by a server that was started with the address of tiles. */
  SitrepServer tiled(String tiles) {
    return SitrepServer.start(library, Settings.loopback(0, true).with(Tiles.of(tiles)));
  }

  String address() {
    return server.address();
  }

  /** What the API says, as the pages get it. */
  JsonNode api(String path) {
    try (var in = URI.create(address() + "api/v1/" + path).toURL().openStream()) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
