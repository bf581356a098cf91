package org.sitrep.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sitrep.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep backup}: a copy of a database. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Writes a copy of a database, whole and checked, while others may read it.")
final class BackupCommand implements Callable<Integer> {
  @Mixin private DatabaseOption database = new DatabaseOption();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "The copy; it must not be there yet.")
  private Path to = Path.of("sitrep-backup.db");

  @Override
  public Integer call() {
    try (Store store = database.existing()) {
      store.backup(to);
    }
    new Messages().say(to + " is a copy of " + database.file());
    return ExitCode.DONE;
  }
}
