package org.sitrep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.server.SitrepServer;

/** Another base map, from a PMTiles archive. */
class BaseMapTest {
  private static final Collection EXAMPLE = Collection.example();
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");
  private static final Pattern RANGE = Pattern.compile("bytes=([0-9]+)-([0-9]+)");

  @TempDir private Path folder;

  private Path file(byte[] archive) throws IOException {
    return Files.write(folder.resolve("base.pmtiles"), archive);
  }

  @Test
  void picturesOfAFileAreDrawnAndNothingElseIsAsked() throws IOException {
    Path file =
        file(SmallArchive.of(SmallArchive.PNG, DOT, "<b>Mapmakers</b><script>window.ran=1"));
    try (SitrepServer server = EXAMPLE.tiled(file.toString());
        Visit visit = Visit.between(server.address(), server.address())) {
      visit.open("/map");
      assertThat(visit.find("svg.tiled .tiles image").first()).isAttached();
      assertThat(visit.find(".credit")).containsText("Base map: a file of this server, Mapmakers");
      assertThat(visit.script("window.ran === undefined")).isEqualTo(true);
      visit.find("svg.map").press("+");
      assertThat(visit.find("svg.tiled .tiles > svg.missing")).hasCount(0);
    }
  }

  @Test
  void vectorsOfAFileAreDrawnAsAreas() throws IOException {
    byte[] archive = SmallArchive.of(SmallArchive.VECTORS, SmallArchive.square("water"), "");
    try (SitrepServer server = EXAMPLE.tiled(file(archive).toString());
        Visit visit = Visit.between(server.address(), server.address())) {
      visit.open("/map");
      assertThat(visit.find(".tiles path.tile-water.area").first())
          .hasAttribute("d", "M100 100L3100 100L3100 3100L100 3100Z");
    }
  }

  @Test
  void anArchiveOfAnotherServerIsAskedForItsParts() throws IOException {
    byte[] archive = SmallArchive.of(SmallArchive.PNG, DOT, "Mapmakers");
    HttpServer others =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    others.createContext("/", exchange -> part(exchange, archive));
    others.start();
    String host = "http://127.0.0.1:" + others.getAddress().getPort() + "/";
    try (SitrepServer server = EXAMPLE.tiled(host + "base.pmtiles");
        Visit visit = Visit.between(host, server.address())) {
      visit.open("/map");
      assertThat(visit.find("svg.tiled .tiles image").first()).isAttached();
      assertThat(visit.find(".credit"))
          .containsText(Pattern.compile("127\\.0\\.0\\.1:.*, Mapmakers"));
    } finally {
      others.stop(0);
    }
  }

  private static void part(HttpExchange exchange, byte[] archive) throws IOException {
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
    exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "Range");
    Matcher range = RANGE.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
    if (!range.matches()) {
      exchange.sendResponseHeaders(204, -1);
      return;
    }
    int to = Math.min(archive.length, Integer.parseInt(range.group(2)) + 1);
    byte[] part = Arrays.copyOfRange(archive, Integer.parseInt(range.group(1)), to);
    exchange.sendResponseHeaders(206, part.length);
    exchange.getResponseBody().write(part);
    exchange.close();
  }

  @Test
  void tilesAreNumberedAsTheFormatSays() {
    try (Visit visit = Visit.wide(EXAMPLE)) {
      visit.open("/map");
      assertThat(
              visit.script(
                  "import('/assets/map/archive.js').then(({ number }) => [[0, 0, 0], [1, 0, 0], [1,"
                      + " 0, 1], [1, 1, 1], [1, 1, 0], [2, 0, 0], [12, 3423, 1763]].map((at) =>"
                      + " number(...at)).join(' '))"))
          .isEqualTo("0 1 2 3 4 5 19078479");
    }
  }

  @Test
  void aFileThatIsNoArchiveIsSaidToBeNone() throws IOException {
    try (SitrepServer server = EXAMPLE.tiled(file(new byte[500]).toString());
        Visit visit = Visit.between(server.address(), server.address())) {
      visit.open("/map");
      assertThat(visit.find(".credit")).containsText("cannot be had: this is no PMTiles archive");
      assertThat(visit.find(".mark").first()).isAttached();
    }
  }
}
