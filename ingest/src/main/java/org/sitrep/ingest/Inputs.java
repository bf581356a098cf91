package org.sitrep.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;
import org.sitrep.model.Metadata;

/**
 * Reads what the user named: files, folders with all that is under them, and "-" for standard
 * input. Documents come one at a time, in the order of their paths and of their place in the file,
 * so that the same input gives the same documents whatever the order of the arguments. What cannot
 * be read is handed on as an issue, and the rest is read.
 *
 * <p>In a table whose date column is only called "date", a full date in the first 400 characters of
 * the text wins over the column: such columns as often hold the day of the event.
 */
public final class Inputs {
  private static final String STANDARD_INPUT = "-";
  private static final int SNIFFED = 4_096;

  /** Formats that are streamed from a file of their own. */
  private static final Set<FileFormat> RECORDS =
      Set.of(FileFormat.TABLE, FileFormat.JSON_LINES, FileFormat.JSON);

  private final Limits limits;
  private final JsonFile json;
  private final TableFile table;

  /**
   * For input with these columns and limits.
   *
   * @param columns which column or field holds what
   * @param limits how much is read at a time
   */
  public Inputs(Columns columns, Limits limits) {
    this.limits = limits;
    this.json = new JsonFile(columns, limits);
    this.table = new TableFile(columns, limits);
  }

  /**
   * Reads all paths. A consumer is called in this thread, one call after the other.
   *
   * @param paths files, folders, and "-" for standard input, which is read last
   * @param standardInput read only where "-" is among the paths; not closed
   */
  public void read(
      List<String> paths,
      InputStream standardInput,
      Consumer<Document> documents,
      Consumer<Issue> issues) {
    Sink sink = new Sink(documents, issues, limits.documentBytes());
    List<String> files = paths.stream().filter(p -> !p.equals(STANDARD_INPUT)).toList();
    for (Input input : new FileTree(limits, issues).list(files)) {
      read(input, sink);
    }
    if (files.size() < paths.size()) {
      standardInput(standardInput, sink);
    }
    sink.finish();
  }

  private void standardInput(InputStream in, Sink sink) {
    try {
      Path copy = Files.createTempFile("sitrep-", ".input");
      copy.toFile().deleteOnExit();
      try {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        read(new Input(copy, "standard input", Optional.empty(), "stdin", Metadata.empty()), sink);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      sink.rejected(
          new Input(Path.of(""), "standard input", Optional.empty(), "", Metadata.empty()),
          "read-error",
          "",
          "cannot be read: " + e.getMessage());
    }
  }

  private void read(Input input, Sink sink) {
    try {
      if (input.file().isPresent() && Sidecar.is(input.path())) {
        return;
      }
      String name = input.file().isPresent() ? FileTree.name(input.path()) : "stdin";
      Found found = new Found(input, name, "");
      byte[] start;
      try (InputStream in = Files.newInputStream(input.path())) {
        start = in.readNBytes(SNIFFED);
      }
      FileFormat format = FileFormat.of(name, start);
      if (start.length == 0) {
        sink.rejected(input, "empty-file", "", "the file is empty");
      } else if (RECORDS.contains(format)) {
        records(input, format, start, sink);
      } else {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(input.path()))) {
          new Opened(limits, sink, this::records).read(found, format, in);
        }
      }
    } catch (NoSuchFileException e) {
      sink.rejected(
          input, "vanished-file", "", "was listed and is gone; read it again if it is back");
    } catch (AccessDeniedException e) {
      sink.rejected(input, "unreadable-file", "", "may not be read; check its permissions");
    } catch (IOException e) {
      sink.rejected(input, "read-error", "", "cannot be read: " + e.getMessage());
    }
  }

  private static boolean binary(byte[] start) {
    for (byte b : start) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private void records(Input input, FileFormat format, byte[] start, Sink sink) throws IOException {
    if (binary(start)) {
      sink.rejected(input, "binary-file", "", "holds no text, whatever its name says");
    } else if (format == FileFormat.TABLE) {
      table.read(input, sink);
    } else if (format == FileFormat.JSON_LINES) {
      try (InputStream in = Files.newInputStream(input.path())) {
        json.lines(input, in, sink);
      }
    } else {
      try (Reader in = TableSource.of(input.path()).open(1)) {
        json.array(input, in, sink);
      }
    }
  }
}
