package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.store.Rows;
import org.sitrep.store.Store;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/**
 * The database that is served: the user's, or one that is made for this run and deleted after it.
 *
 * @param folder what is to be deleted
 */
record ServedDatabase(Path file, String theatre, boolean example, Optional<Path> folder)
    implements AutoCloseable {
  /** Where the launcher says that sitrep is. */
  private static final String HOME = "sitrep.home";

  private static final String EXAMPLE = "examples/deir-ez-zor-2017";

  static ServedDatabase of(
      Optional<Path> database,
      List<String> paths,
      RunOptions run,
      LimitOptions limits,
      Messages messages)
      throws IOException {
    if (database.isPresent()) {
      return new ServedDatabase(database.get(), theatreOf(database.get()), false, Optional.empty());
    }
    Path folder = Files.createTempDirectory("sitrep");
    Path file = folder.resolve("served.db");
    boolean example = paths.isEmpty();
    Optional<Path> made = example ? made() : Optional.empty();
    if (made.isPresent()) {
      Files.copy(made.get(), file);
    } else {
      read(example ? List.of(articles().toString()) : paths, file, run, limits, messages);
    }
    return new ServedDatabase(file, theatreOf(file), example, Optional.of(folder));
  }

  /** The example as the build has read it. */
  private static Optional<Path> made() {
    return home().map(h -> h.resolve("cli/target/dist/example.db")).filter(Files::isRegularFile);
  }

  private static Optional<Path> home() {
    return Optional.ofNullable(System.getProperty(HOME)).map(Path::of);
  }

  /** Whether the example is here. */
  static boolean exampleThere() {
    return made().isPresent() || exampleFolder().isPresent();
  }

  private static Optional<Path> exampleFolder() {
    return home().map(h -> h.resolve(EXAMPLE)).filter(Files::isDirectory);
  }

  private static Path articles() {
    return exampleFolder()
        .orElseThrow(
            () -> new UsageException("the example is not here; name articles, or a database"));
  }

  private static void read(
      List<String> paths, Path file, RunOptions run, LimitOptions limits, Messages messages)
      throws IOException {
    InputOptions input = new InputOptions();
    input.paths = paths;
    input.limits = limits;
    input.theatre = run.theatre;
    input.threads = run.threads();
    try (Store store = Store.open(file)) {
      StoredTheatre.use(store, input.theatre);
      Theatre theatre = Theatres.load(input.theatre);
      new Ingestion(store, theatre, new ClaimPipeline(theatre), messages).run(input);
    }
  }

  private static String theatreOf(Path file) {
    try (Connection db = Store.reader(file)) {
      return StoredTheatre.of(db);
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (folder.isPresent()) {
      List<Path> files;
      try (Stream<Path> all = Files.list(folder.get())) {
        files = all.toList();
      }
      for (Path each : files) {
        Files.deleteIfExists(each);
      }
      Files.deleteIfExists(folder.get());
    }
  }
}
