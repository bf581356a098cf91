package org.sitrep.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;

/** Copies a database while others may read it. */
final class Backup {
  private Backup() {}

  /** A backup is whole or absent: it is written aside, looked at, and moved. */
  static void write(Connection db, Path file, Path to) {
    if (Files.exists(to)) {
      throw new StoreException(to + " is in the way; move it or name another file");
    }
    Path aside = to.resolveSibling(to.getFileName() + ".part");
    try {
      Files.deleteIfExists(aside);
      Rows.change(db, "VACUUM INTO ?", aside.toString());
      try (Store copy = Store.open(aside)) {
        if (!copy.check().isEmpty()) {
          throw new StoreException(file + " is damaged; run sitrep check");
        }
      }
      Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException(to + " cannot be written", e);
    }
  }
}
