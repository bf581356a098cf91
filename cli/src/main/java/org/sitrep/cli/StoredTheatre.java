package org.sitrep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.sitrep.store.Store;

/** The theatre by whose knowledge a database was read, which is the same for all of it. */
final class StoredTheatre {
  private StoredTheatre() {}

  /** Notes the theatre of a new database; refuses another than that of one that is not new. */
  static void use(Store store, String theatre) {
    String name = whole(theatre);
    if (store.theatre().isPresent() && !store.theatre().get().equals(name)) {
      throw new UsageException(
          "the database was read with --theatre "
              + store.theatre().get()
              + "; take the same, or another database, or rebuild it with --theatre "
              + theatre);
    }
    store.setTheatre(name);
  }

  /** A folder by its whole path, so that the database can be used from elsewhere. */
  static String whole(String theatre) {
    Path folder = Path.of(theatre);
    return Files.isDirectory(folder) ? folder.toAbsolutePath().normalize().toString() : theatre;
  }

  /** The theatre of a database. */
  static String of(Connection db) {
    return Store.fact(db, "theatre").orElse("syria");
  }
}
