package org.sitrep.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.store.Store;
import org.sitrep.store.query.Library;
import org.sitrep.theatre.Theatres;

/**
 * What a browser is shown: files it need not take twice, the example for who has nothing, tiles.
 */
final class ShownTest {
  private static final ExampleServer SERVER = ExampleServer.shared();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/map", "/assets/app.js", "/assets/map/chart.js", "/api"})
  void aFileIsTakenOnce(String address) {
    HttpResponse<byte[]> first = SERVER.get(address);
    String tag = first.headers().firstValue("ETag").orElse("");
    assertThat(tag).startsWith("W/\"");
    HttpResponse<byte[]> again =
        SERVER.send(SERVER.request(address).header("If-None-Match", "\"x\", " + tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(SERVER.send(SERVER.request(address).header("If-None-Match", "W/\"x\"")).body())
        .isEqualTo(first.body());
  }

  @Test
  void filesAreCompressed() {
    HttpResponse<byte[]> answer =
        SERVER.send(SERVER.request("/assets/map/chart.js").header("Accept-Encoding", "gzip"));
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.body().length).isLessThan(SERVER.get("/assets/map/chart.js").body().length);
  }

  @Test
  void whoHasNothingMayLookAtTheExample(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("empty.db");
    Store.open(file).close();
    Settings settings = Settings.loopback(0, false);
    try (Library empty = new Library(file, Theatres.load("syria"), 2);
        SitrepServer server = SitrepServer.start(empty, Optional.of(SERVER::library), settings)) {
      assertThat(get(server, "api/v1/statistics", "").body())
          .contains("\"articles\":0", "\"example\":false", "\"offers_example\":true");
      HttpResponse<String> chosen = get(server, "example", "");
      assertThat(chosen.statusCode()).isEqualTo(302);
      String cookie = chosen.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
      assertThat(get(server, "api/v1/statistics", cookie).body())
          .contains("\"example\":true")
          .doesNotContain("\"articles\":0");
      assertThat(get(server, "api/v1/incidents", cookie).body()).contains("\"sentence\"");
      assertThat(get(server, "api/v1/export/csv", cookie).body().lines().count()).isGreaterThan(2);
      assertThat(get(server, "api/v1/incidents", "").body()).contains("\"items\":[]");
      assertThat(get(server, "example?show=own", cookie).headers().firstValue("Set-Cookie"))
          .hasValueSatisfying(set -> assertThat(set).contains("Max-Age=0"));
    }
  }

  @Test
  void whoHasSomethingIsShownThat() {
    HttpResponse<byte[]> answer =
        SERVER.send(SERVER.request("/api/v1/statistics").header("Cookie", Shelf.COOKIE + "=1"));
    assertThat(ExampleServer.text(answer)).contains("\"offers_example\":false");
  }

  private static HttpResponse<String> get(SitrepServer server, String path, String cookie)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aBaseMapOfOthersIsAllowedByNameAlone() throws Exception {
    String address = "https://tiles.example:8443/{z}/{x}/{y}.png";
    Settings settings =
        new Settings(InetAddress.getLoopbackAddress(), 0, Optional.empty(), false)
            .with(Tiles.of(address));
    try (SitrepServer server = SitrepServer.start(SERVER.library(), settings)) {
      HttpResponse<String> page = get(server, "map", "");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("img-src 'self' data: https://tiles.example:8443;", "connect-src 'self';");
      assertThat(get(server, "api/v1/statistics", "").body()).contains(address);
    }
    assertThat(SERVER.get("/map").headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("img-src 'self' data:;");
    assertThat(SERVER.body("/api/v1/statistics")).contains("\"tiles\":null");
  }

  @Test
  void anArchiveOfOthersMayBeAskedForPartsAndNothingElse() throws Exception {
    Settings settings =
        Settings.loopback(0, false).with(Tiles.of("https://tiles.example/base.pmtiles"));
    try (SitrepServer server = SitrepServer.start(SERVER.library(), settings)) {
      HttpResponse<String> page = get(server, "map", "");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("img-src 'self' data:;", "connect-src 'self' https://tiles.example;");
      assertThat(get(server, "basemap.pmtiles", "").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void anArchiveOfThisMachineIsGivenInParts(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("base.pmtiles"), "0123456789");
    Settings settings = Settings.loopback(0, false).with(Tiles.of(file.toString()));
    try (SitrepServer server = SitrepServer.start(SERVER.library(), settings)) {
      assertThat(part(server, "bytes=2-4")).isEqualTo("206 bytes 2-4/10 234");
      assertThat(part(server, "bytes=8-99")).isEqualTo("206 bytes 8-9/10 89");
      for (String wrong :
          List.of("", "bytes=10-12", "bytes=4-2", "bytes=-3", "bytes=0-8000000", "bytes=0-1,3-4")) {
        assertThat(part(server, wrong)).as(wrong).startsWith("416 bytes */10 {");
      }
      Files.delete(file);
      assertThat(part(server, "bytes=2-4")).startsWith("404").doesNotContain(folder.toString());
      assertThat(get(server, "map", "").headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("img-src 'self' data:;", "connect-src 'self';");
    }
  }

  private static String part(SitrepServer server, String range) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + "basemap.pmtiles"))
            .header("Accept-Encoding", "gzip");
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                (range.isEmpty() ? request : request.header("Range", range)).build(),
                HttpResponse.BodyHandlers.ofString());
    String which = answer.headers().firstValue("Content-Range").orElse("");
    return answer.statusCode() + " " + which + " " + answer.body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tiles.example/{z}/{x}.png",
        "file:///{z}/{x}/{y}",
        "javascript:alert({z}{x}{y})",
        "https://tiles.example;script-src */{z}/{x}/{y}",
        "https://user@tiles.example/{z}/{x}/{y}",
        "https://{z}.example'/{x}/{y}",
        "//tiles.example/{z}/{x}/{y}",
        "https://tiles.example';script-src */a.pmtiles",
        "there-is-no-such-file.pmtiles",
        "base.png"
      })
  void anAddressThatIsNoneIsRefused(String address) {
    assertThatThrownBy(() -> Tiles.of(address)).isInstanceOf(IllegalArgumentException.class);
  }
}
