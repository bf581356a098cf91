package org.sitrep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sitrep.store.query.Library;
import org.sitrep.theatre.Theatres;

/** The built-in example for whoever looks at an empty database; made when it is asked for. */
final class OfferedExample implements AutoCloseable {
  private static final int READERS = 2;
  private final RunOptions run;
  private final Messages messages;
  private Optional<ServedDatabase> made = Optional.empty();
  private Optional<Library> library = Optional.empty();

  OfferedExample(RunOptions run, Messages messages) {
    this.run = run;
    this.messages = messages;
  }

  boolean there() {
    return ServedDatabase.exampleThere();
  }

  synchronized Library open() {
    if (library.isEmpty()) {
      library = Optional.of(opened());
    }
    return library.get();
  }

  private Library opened() {
    try {
      ServedDatabase served =
          ServedDatabase.of(Optional.empty(), List.of(), run, new LimitOptions(), messages);
      made = Optional.of(served);
      return new Library(served.file(), Theatres.load(served.theatre()), READERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    library.ifPresent(Library::close);
    if (made.isPresent()) {
      made.get().close();
    }
  }
}
