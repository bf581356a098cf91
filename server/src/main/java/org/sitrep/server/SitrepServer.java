package org.sitrep.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.sitrep.store.StoreException;
import org.sitrep.store.query.Library;

/** Serves the API and the pages of a collection. */
public final class SitrepServer implements AutoCloseable {
  private static final int MOST_THREADS = 40;
  private final Javalin javalin;
  private final Settings settings;

  private SitrepServer(Javalin javalin, Settings settings) {
    this.javalin = javalin;
    this.settings = settings;
  }

  /** Starts to serve; the library stays the caller's to close. */
  public static SitrepServer start(Library library, Settings settings) {
    return start(library, Optional.empty(), settings);
  }

  /**
   * Starts to serve.
   *
   * @param library stays the caller's to close
   * @param example opens the built-in example, once and when it is asked for: pages offer it for as
   *     long as the library is empty
   */
  public static SitrepServer start(
      Library library, Optional<Supplier<Library>> example, Settings settings) {
    Contract contract = new Contract();
    Shelf shelf = new Shelf(library, example);
    Javalin javalin =
        Javalin.create(
            config -> {
              http(config);
              routes(config.routes, new Gate(settings));
              new Api(contract, shelf, settings).add(config.routes);
              config.routes.get("/example", shelf::choose);
              new Pages(contract).add(config.routes);
              baseMap(config.routes, settings);
            });
    javalin.start(settings.address().getHostAddress(), settings.port());
    return new SitrepServer(javalin, settings);
  }

  private static void baseMap(RoutesConfig routes, Settings settings) {
    if (settings.tiles().orElse(null) instanceof Tiles.LocalArchive local) {
      routes.get(Tiles.LocalArchive.ADDRESS, new BaseMap(local.file())::answer);
    }
  }

  private static void http(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.http.generateEtags = false;
    config.http.maxRequestSize = 1_000;
    config.router.ignoreTrailingSlashes = false;
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, 4, 30_000);
    config.jetty.modifyHttpConfiguration(SitrepServer::limits);
    config.jetty.modifyServer(server -> server.setErrorHandler(new EarlyErrors()));
  }

  private static void limits(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    http.setRequestHeaderSize(16_384);
    http.setIdleTimeout(30_000);
  }

  private static void routes(RoutesConfig routes, Gate gate) {
    routes.before(gate::check);
    routes.get("/login", gate::login);
    routes.exception(Problem.class, (problem, context) -> problem(context, problem));
    routes.exception(
        IllegalArgumentException.class,
        (wrong, context) ->
            problem(context, Problem.wrong("cursor", String.valueOf(wrong.getMessage()))));
    routes.exception(
        Library.BusyException.class,
        (busy, context) -> problem(context, new Problem(503, "ask again in a moment")));
    routes.exception(
        StoreException.class,
        (failed, context) -> problem(context, new Problem(503, "the answer took too long")));
    routes.exception(
        HttpResponseException.class,
        (known, context) -> problem(context, new Problem(known.getStatus(), "")));
    routes.exception(Exception.class, (unknown, context) -> problem(context, new Problem(500, "")));
    routes.error(404, SitrepServer::nothingHere);
  }

  private static void nothingHere(Context context) {
    if (!Problem.TYPE.equals(context.res().getContentType())) {
      problem(context, new Problem(404, "there is no such address"));
    }
  }

  private static void problem(Context context, Problem problem) {
    context.status(problem.status());
    context.contentType(Problem.TYPE);
    context.result(problem.json().getBytes(StandardCharsets.UTF_8));
  }

  /** Where it listens: {@code http://127.0.0.1:8080/}. */
  public String address() {
    String host = settings.address().getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
