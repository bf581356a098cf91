package org.sitrep.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.store.query.Library;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/** A real server over the example's texts and some hostile ones, shared by the tests of a run. */
final class ExampleServer {
  private static final Path ARTICLES = Path.of("../examples/deir-ez-zor-2017");

  /** What an article may hold that must never be taken for markup, a path or a formula. */
  static final String SCRIPT = "<script>alert(1)</script>\"'&";

  private static final ExampleServer SHARED = new ExampleServer();
  private final Theatre theatre = Theatres.load("syria");
  private final Library library;
  private final SitrepServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private ExampleServer() {
    try {
      Path file = Files.createTempDirectory("sitrep-test").resolve("example.db");
      file.toFile().deleteOnExit();
      FilledDatabase.fill(file, theatre, documents());
      library = new Library(file, theatre, 4);
      server = SitrepServer.start(library, Settings.loopback(0, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExampleServer shared() {
    return SHARED;
  }

  Library library() {
    return library;
  }

  private static List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (Path text : FilledDatabase.texts(ARTICLES)) {
      documents.add(
          new Document(
              text.getFileName().toString().replace(".txt", ""),
              Optional.of("/home/somebody/secret/" + text.getFileName()),
              Document.Format.PAGE,
              Files.readString(text),
              Metadata.empty()));
    }
    documents.add(hostile());
    return documents;
  }

  private static Document hostile() {
    Metadata given =
        new Metadata(
            Optional.of("javascript:alert(1)"),
            Optional.of("=cmd|' /C calc'!A0 " + SCRIPT + "x".repeat(100_000)),
            Optional.of("@SUM(1) " + SCRIPT),
            Optional.empty(),
            Optional.of(SCRIPT),
            Optional.of(SCRIPT));
    String text =
        "Russian jets bombed Mayadin on 3 October 2017, killing six civilians, "
            + SCRIPT
            + " said. \ud83d\ude00 The Tiger Forces captured Muhassan on 4 October 2017, \ud800"
            + " a monitor said.";
    return new Document(
        "../../etc/passwd?" + SCRIPT, Optional.empty(), Document.Format.RECORD, text, given);
  }

  /** A request that may be changed before it is sent. */
  HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(server.address() + address.substring(1)));
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> get(String address) {
    return send(request(address));
  }

  String body(String address) {
    return text(get(address));
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  int port() {
    return URI.create(server.address()).getPort();
  }
}
