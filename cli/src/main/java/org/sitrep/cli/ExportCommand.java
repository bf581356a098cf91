package org.sitrep.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sitrep.store.Rows;
import org.sitrep.store.Store;
import org.sitrep.store.export.Exports;
import org.sitrep.store.query.Filter;
import org.sitrep.store.query.Library;
import org.sitrep.store.query.Order;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep export}: the incidents of a database for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the incidents of a database as one file: csv, geojson, jsonl, parquet; acled-csv and",
      "ucdp-csv with the columns and codes of those code books; claims-csv, claims-jsonl: the"
          + " claims."
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private DatabaseOption database = new DatabaseOption();

  @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "See above.")
  private String format = "csv";

  @Option(names = "--to", paramLabel = "FILE", description = "The file (default: standard output).")
  private Optional<Path> to = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Exports export = Exports.of(format).orElseThrow(this::unknown);
    try (Library library = new Library(database.file(), Theatres.load(theatre()), 1)) {
      if (to.isEmpty()) {
        OutputStream out = new BufferedOutputStream(System.out);
        write(library, export, out);
        out.flush();
      } else {
        file(library, export, to.get());
      }
    }
    return ExitCode.DONE;
  }

  /** A file is whole or absent. */
  private static void file(Library library, Exports export, Path to) throws IOException {
    Path aside = to.resolveSibling(to.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
        write(library, export, out);
      }
      Files.move(aside, to, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static void write(Library library, Exports export, OutputStream out) {
    library.read(
        Long.MAX_VALUE,
        view -> {
          try {
            export.write(view, Filter.NONE, Order.NEWEST, out);
            return view;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private String theatre() {
    try (Connection db = Store.reader(database.file())) {
      return StoredTheatre.of(db);
    } catch (SQLException e) {
      throw Rows.failed(e);
    }
  }

  private UsageException unknown() {
    return new UsageException(
        "--format takes one of "
            + Arrays.stream(Exports.values()).map(Exports::code).collect(Collectors.joining(", "))
            + ", not "
            + format);
  }
}
