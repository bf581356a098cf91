package org.sitrep.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server lets in, and what it lets out. */
final class SecurityTest {
  private static final String TOKEN = "correct-horse-battery-staple";
  private static final ExampleServer SERVER = ExampleServer.shared();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api", "/api/v1/incidents", "/nowhere", "/assets/nothing.js"})
  void everyAnswerHasAStrictPolicy(String address) {
    HttpResponse<byte[]> answer = SERVER.get(address);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
    assertThat(policy).doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void nothingCanBeChanged(String method) {
    HttpResponse<byte[]> answer =
        SERVER.send(
            SERVER
                .request("/api/v1/incidents")
                .method(method, HttpRequest.BodyPublishers.ofString("x")));
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(ContractTest.type(answer)).isEqualTo(Problem.TYPE);
  }

  @Test
  void headAnswersWithoutABody() {
    HttpResponse<byte[]> answer =
        SERVER.send(
            SERVER
                .request("/api/v1/incidents")
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/incidents HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        "GET /api/v1/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /assets/..%2f..%2fopenapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /assets/../openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "NONSENSE\r\n\r\n",
        "GET /api/v1/articles/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n"
      })
  void wrongRequestsGetAProblemThatTellsNothing(String request) throws IOException {
    String answer = raw(request);
    assertThat(answer).startsWith("HTTP/1.1 4");
    assertThat(answer).doesNotContain("java.", "jetty", "Jetty", "javalin", "/home/", "\tat ");
  }

  @Test
  void aLongAddressIsRefused() throws IOException {
    String request =
        "GET /api/v1/incidents?text=" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    assertThat(raw(request)).startsWith("HTTP/1.1 414");
    String longer = "GET /" + "a".repeat(60_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    assertThat(raw(longer)).startsWith("HTTP/1.1 4");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      byte[] first = new byte[4_000];
      int read = in.read(first);
      return new String(first, 0, Math.max(0, read), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatWasReadIsOnlyEverData() {
    String articles = SERVER.body("/api/v1/articles?limit=1000");
    assertThat(articles).contains("<script>").doesNotContain("javascript:", "/home/somebody");
    HttpResponse<byte[]> answer = SERVER.get("/api/v1/articles");
    assertThat(ContractTest.type(answer)).isEqualTo("application/json");
    assertThat(articles.length()).as("a long title is cut").isLessThan(60_000);
  }

  @Test
  void cellsAreNoFormulas() {
    String csv = SERVER.body("/api/v1/articles.csv?limit=1000");
    assertThat(csv).contains("'=cmd|").contains("'@SUM(1)");
    assertThat(csv.lines().flatMap(l -> java.util.Arrays.stream(l.split(","))))
        .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@"));
  }

  @Test
  void answersAreCompressedForWhoTakesIt() throws IOException {
    HttpResponse<byte[]> answer =
        SERVER.send(SERVER.request("/api/v1/incidents").header("Accept-Encoding", "gzip"));
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    byte[] plain =
        new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body())).readAllBytes();
    assertThat(plain).isEqualTo(SERVER.get("/api/v1/incidents").body());
  }

  @Test
  void whoIsNotOnThisMachineNeedsTheToken() throws Exception {
    Settings settings =
        new Settings(InetAddress.getByName("0.0.0.0"), 0, Optional.of(TOKEN), false);
    try (SitrepServer server = SitrepServer.start(SERVER.library(), settings)) {
      int port = URI.create(server.address()).getPort();
      assertThat(status(port, "/api/v1/incidents", "")).isEqualTo(401);
      assertThat(status(port, "/", "")).isEqualTo(401);
      assertThat(status(port, "/api/v1/incidents", "Bearer " + TOKEN + "x")).isEqualTo(401);
      assertThat(status(port, "/api/v1/incidents", "Bearer " + TOKEN)).isEqualTo(200);
      assertThat(status(port, "/login?token=wrong", "")).isEqualTo(401);
      assertThat(status(port, "/login?token=" + TOKEN, "")).isEqualTo(302);
    }
  }

  @Test
  void aBrowserIsAskedForTheToken() throws Exception {
    Settings settings =
        new Settings(InetAddress.getByName("0.0.0.0"), 0, Optional.of(TOKEN), false);
    try (SitrepServer server = SitrepServer.start(SERVER.library(), settings)) {
      URI address = URI.create("http://127.0.0.1:" + URI.create(server.address()).getPort());
      HttpRequest page =
          HttpRequest.newBuilder(address.resolve("/map")).header("Accept", "text/html").build();
      HttpResponse<String> sent =
          HttpClient.newHttpClient().send(page, HttpResponse.BodyHandlers.ofString());
      assertThat(sent.statusCode()).isEqualTo(303);
      assertThat(sent.headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
      HttpResponse<String> asked =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(address.resolve("/login")).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(asked.statusCode()).isEqualTo(200);
      assertThat(asked.body()).contains("action=\"/login\"", "name=\"token\"");
      HttpResponse<String> wrong =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(address.resolve("/login?token=wrong"))
                      .header("Accept", "text/html")
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(wrong.statusCode()).isEqualTo(401);
      assertThat(wrong.body()).contains("<p role=\"alert\" >").doesNotContain("wrong");
      assertThat(status(address.getPort(), "/assets/base.css", "")).isEqualTo(200);
      assertThat(status(address.getPort(), "/assets/app.js", "")).isEqualTo(401);
    }
  }

  private static int status(int port, String address, String authorization) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  @Test
  void toListenToOthersTakesAToken() throws Exception {
    InetAddress all = InetAddress.getByName("0.0.0.0");
    assertThatThrownBy(() -> new Settings(all, 0, Optional.empty(), false))
        .hasMessageContaining("access token");
    assertThatThrownBy(() -> new Settings(all, 0, Optional.of("short"), false))
        .hasMessageContaining("too short");
  }

  @Test
  void tooManyRequestsAreRefusedForAWhile() {
    RateLimit limit = new RateLimit(3, 1);
    for (int i = 0; i < 3; i++) {
      assertThat(limit.take("a", 0)).isTrue();
    }
    assertThat(limit.take("a", 0)).isFalse();
    assertThat(limit.take("b", 0)).isTrue();
    assertThat(limit.take("a", 1_100_000_000L)).isTrue();
    assertThat(limit.take("a", 1_100_000_000L)).isFalse();
  }
}
