package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a list of feeds on a web server to claims, by the program's own commands. */
final class FollowCommandTest {
  private final Path folder;
  private final HttpServer server;

  FollowCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 10);
    answer("/feed", "<rss><channel><item><link>/town</link></item></channel></rss>");
    answer(
        "/town",
        "<html><h1>Army captures Mayadin</h1><p>The Syrian army captured the city of Mayadin from"
            + " ISIS on 14 October 2017, a military source said, after days of clashes in which"
            + " dozens of fighters were killed on both banks of the river.</p></html>");
    server.start();
  }

  private void answer(String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Path feeds() throws IOException {
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/feed";
    return Files.writeString(
        folder.resolve("feeds.opml"),
        "<opml><body><outline xmlUrl=\"" + address + "\"/></body></opml>");
  }

  @Test
  void whatIsFollowedIsReadForClaims() throws IOException {
    Path to = folder.resolve("kept");
    Run run =
        Run.of(
            "follow", feeds().toString(), "--to", to.toString(), "--allow-private", "--delay", "0");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("1 kept, 0 unchanged, 0 failed, 0 left", "sitrep read " + to);
    Run claims = Run.of("extract", to.toString());
    assertThat(claims.code()).as(claims.err()).isZero();
    assertThat(claims.out()).contains("\"type\":\"capture\"", "Mayadin");
  }

  @Test
  void whatIsFollowedIsReadIntoADatabase() throws IOException {
    Path db = folder.resolve("war.db");
    Object[] call = {"follow", feeds(), "--db", db, "--allow-private", "--delay", "0"};
    assertThat(Run.of(call).ends(0).err()).contains("1 kept", "1 article in all: " + db);
    assertThat(folder.resolve("war.db.followed/follow-000001.warc.gz")).exists();
    assertThat(Run.of(call).ends(0).err()).contains("0 kept, 1 unchanged", "1 article in all");
    Run exported = Run.of("export", "--db", db, "--format", "csv");
    assertThat(exported.out()).contains("Mayadin");
  }

  @Test
  void thisMachineIsNotAskedUnlessItIsAllowed() throws IOException {
    Run run = Run.of("follow", feeds().toString(), "--to", folder.resolve("kept").toString());
    assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.err()).contains("[private-address]", "--allow-private", "0 kept");
  }

  @Test
  void wrongCallsAreSaidToBe() throws IOException {
    Run nowhere = Run.of("follow", feeds().toString());
    assertThat(nowhere.code()).isEqualTo(ExitCode.USAGE);
    assertThat(nowhere.err()).contains("--to", "--db");
    Path file = Files.writeString(folder.resolve("file"), "");
    Run onFile = Run.of("follow", feeds().toString(), "--to", file.toString());
    assertThat(onFile.code()).isEqualTo(ExitCode.USAGE);
    Run noList = Run.of("follow", folder.resolve("no.opml").toString(), "--to", "x");
    assertThat(noList.err()).contains("no.opml: no such file");
    Run hosts = Run.of("follow", feeds().toString(), "--to", "x", "--hosts", "0");
    assertThat(hosts.code()).isEqualTo(ExitCode.USAGE);
  }
}
