package org.sitrep.ingest.follow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on all of this machine's addresses, which does what a test tells it to. */
final class TestServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  /** A request that came. */
  record Asked(String host, String path, String at, Map<String, List<String>> headers) {
    String header(String name) {
      return headers.entrySet().stream()
          .filter(h -> h.getKey().equalsIgnoreCase(name))
          .map(h -> h.getValue().get(0))
          .findFirst()
          .orElse("");
    }
  }

  TestServer(HttpServer server) {
    this.server = server;
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  static TestServer start() throws IOException {
    return new TestServer(HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 50));
  }

  int port() {
    return server.getAddress().getPort();
  }

  String at(String host, String path) {
    return "http://" + host + ":" + port() + path;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host")).split(":", 2)[0];
    asked.add(
        new Asked(
            host,
            path,
            exchange.getLocalAddress().getAddress().getHostAddress(),
            Map.copyOf(exchange.getRequestHeaders())));
    HttpHandler own = answers.get(host + path);
    HttpHandler any = answers.getOrDefault(path, e -> send(e, 404, "text/plain", "none"));
    (own == null ? any : own).handle(exchange);
    exchange.close();
  }

  void on(String path, HttpHandler answer) {
    answers.put(path, answer);
  }

  void page(String path, String type, String body) {
    on(path, exchange -> send(exchange, 200, type, body));
  }

  void redirect(String path, String to) {
    on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          send(exchange, 302, "text/html", "");
        });
  }

  static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
    send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  List<Asked> asked() {
    return asked.stream().filter(a -> !a.path().equals("/robots.txt")).toList();
  }

  List<Asked> everythingAsked() {
    return List.copyOf(asked);
  }

  List<String> paths() {
    return asked().stream().map(Asked::path).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
