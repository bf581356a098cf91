package org.sitrep.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep check}: what is wrong with a database. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Looks whether a database is whole: damage, originals that are not what was found, records",
      "that belong to nothing. Ends with 3 where something is wrong."
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private DatabaseOption database = new DatabaseOption();

  @Override
  public Integer call() {
    Messages messages = new Messages();
    try (Store store = database.existing()) {
      List<String> faults = store.check();
      faults.forEach(messages::say);
      if (faults.isEmpty()) {
        messages.say(
            database.file() + " is whole: " + Ingestion.count(store.articles(), "article"));
      }
      return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }
}
