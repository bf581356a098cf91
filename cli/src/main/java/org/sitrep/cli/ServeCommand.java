package org.sitrep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.sitrep.server.Settings;
import org.sitrep.server.SitrepServer;
import org.sitrep.server.Tiles;
import org.sitrep.store.query.Library;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep serve}: the web pages and the API. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the web pages and the API of a database, of the articles in PATH, or, without"
          + " either,",
      "of the built-in example. It listens on this machine alone unless --bind says otherwise."
    })
final class ServeCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files or folders to read, into a database that is dropped at the end.")
  private List<String> paths = List.of();

  @Mixin private RunOptions run = new RunOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(names = "--db", paramLabel = "FILE", description = "The database to serve.")
  private Optional<Path> database = Optional.empty();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = "--bind",
      paramLabel = "ADDR",
      defaultValue = "127.0.0.1",
      description = {
        "The address to listen on (default: ${DEFAULT-VALUE}). Another than loopback takes an"
            + " access",
        "token: that of the environment variable SITREP_TOKEN, else one that is made and printed."
      })
  private String bind = "127.0.0.1";

  @Option(
      names = "--tiles",
      paramLabel = "URL|FILE",
      description = {
        "Another base map: the address of its tiles, such as https://tiles.example/{z}/{x}/{y}.png,"
            + " or",
        "of a PMTiles archive, or such an archive as a file. Whoever serves an address then sees"
            + " which",
        "parts of the map are looked at; with a file, or without this option, no request leaves"
            + " the",
        "machine."
      })
  private Optional<String> tiles = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (database.isPresent() && !paths.isEmpty()) {
      throw new UsageException("--db or articles, not both");
    }
    Messages messages = new Messages();
    try (ServedDatabase served = ServedDatabase.of(database, paths, run, limits, messages)) {
      Theatre theatre = Theatres.load(served.theatre());
      int readers = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
      try (Library library = new Library(served.file(), theatre, readers);
          OfferedExample example = new OfferedExample(run, messages)) {
        serve(library, example, settings(served.example(), messages), messages);
      }
    }
    return messages.exitCode();
  }

  private Settings settings(boolean example, Messages messages) {
    try {
      Settings settings = listening(example, messages);
      return tiles.isPresent() ? settings.with(Tiles.of(tiles.get())) : settings;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private Settings listening(boolean example, Messages messages) {
    try {
      InetAddress address = InetAddress.getByName(bind);
      Optional<String> given = Optional.ofNullable(System.getenv("SITREP_TOKEN"));
      if (address.isLoopbackAddress()) {
        return new Settings(address, port, given, example);
      }
      messages.say("others can reach this server; they need the access token");
      messages.say("there is no encryption: put a proxy with TLS before it");
      if (given.isEmpty()) {
        given = Optional.of(AccessToken.make());
        messages.say("the access token: " + given.get());
      }
      return new Settings(address, port, given, example);
    } catch (UnknownHostException e) {
      throw new UsageException("--bind " + bind + ": no such address");
    }
  }

  private void serve(
      Library library, OfferedExample example, Settings settings, Messages messages) {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (SitrepServer server = start(library, example, settings)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(end, closed)));
      System.out.println(server.address());
      System.out.flush();
      messages.say("serving on " + server.address() + "; end with Ctrl-C");
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed.countDown();
    }
  }

  private static void stop(CountDownLatch end, CountDownLatch closed) {
    end.countDown();
    try {
      closed.await();
      Thread.sleep(50); // what was made for this run is deleted meanwhile
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private SitrepServer start(Library library, OfferedExample example, Settings settings) {
    try {
      return SitrepServer.start(
          library, example.there() ? Optional.of(example::open) : Optional.empty(), settings);
    } catch (RuntimeException e) {
      throw new UncheckedIOException(
          new IOException(
              "cannot listen on " + bind + ", port " + port + "; take another with --port", e));
    }
  }
}
