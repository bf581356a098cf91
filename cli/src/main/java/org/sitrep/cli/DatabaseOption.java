package org.sitrep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.store.Store;
import picocli.CommandLine.Option;

/** The database. */
final class DatabaseOption {
  @Option(names = "--db", required = true, paramLabel = "FILE", description = "The database.")
  private Path file = Path.of("sitrep.db");

  Path file() {
    return file;
  }

  /** Opens it, and makes it where it is not there. */
  Store open() {
    return Store.open(file);
  }

  /** Opens it where it is there. */
  Store existing() {
    if (!Files.isRegularFile(file)) {
      throw new UsageException(file + ": no such database; make it with sitrep ingest");
    }
    return Store.open(file);
  }
}
