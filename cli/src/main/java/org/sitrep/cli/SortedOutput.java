package org.sitrep.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Lines that leave the program in order of their ids, so that the order of the input does not show.
 * Keeps them in memory up to a limit, then in sorted temporary files that are merged at the end.
 */
final class SortedOutput implements Closeable {
  private static final long MEMORY_CHARACTERS = 64L << 20;
  private final Optional<Path> file;
  private final long limit;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private long characters;

  /** A line without its end. Ids hold no line break or tab once written. */
  private record Entry(String id, String line) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::id).thenComparing(Entry::line);

  SortedOutput(Optional<Path> file) {
    this(file, MEMORY_CHARACTERS);
  }

  SortedOutput(Optional<Path> file, long limit) {
    file.ifPresent(WholeFile::check);
    this.file = file;
    this.limit = limit;
  }

  void add(String id, String line) throws IOException {
    entries.add(new Entry(id.replaceAll("\\p{Cntrl}", " "), line));
    characters += line.length() + id.length() + 64L;
    if (characters > limit) {
      spill();
    }
  }

  private void spill() throws IOException {
    Path run = Files.createTempFile("sitrep", ".run");
    run.toFile().deleteOnExit();
    runs.add(run);
    entries.sort(ORDER);
    try (BufferedWriter out = Files.newBufferedWriter(run)) {
      for (Entry entry : entries) {
        out.write(entry.id() + '\t' + entry.line() + '\n');
      }
    }
    entries.clear();
    characters = 0;
  }

  /** Writes all lines; without this call nothing leaves the program. */
  void finish() throws IOException {
    if (file.isEmpty()) {
      Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
      merge(out);
      out.flush();
      if (System.out.checkError()) {
        throw new IOException("standard output could not be written to its end");
      }
      return;
    }
    WholeFile.write(file.get(), this::merge);
  }

  private void merge(Writer out) throws IOException {
    entries.sort(ORDER);
    List<Run> open = new ArrayList<>();
    try {
      PriorityQueue<Run> heads = new PriorityQueue<>(Comparator.comparing(Run::head, ORDER));
      open.add(Run.of(entries));
      for (Path run : runs) {
        open.add(Run.of(Files.newBufferedReader(run)));
      }
      open.stream().filter(Run::advance).forEach(heads::add);
      while (!heads.isEmpty()) {
        Run first = heads.poll();
        out.write(first.head().line());
        out.write('\n');
        if (first.advance()) {
          heads.add(first);
        }
      }
    } finally {
      for (Run run : open) {
        run.close();
      }
    }
  }

  /** Sorted lines, read one after the other. */
  private static final class Run implements Closeable {
    private final Iterator<Entry> lines;
    private final Closeable source;
    private Entry head = new Entry("", "");

    private Run(Iterator<Entry> lines, Closeable source) {
      this.lines = lines;
      this.source = source;
    }

    static Run of(List<Entry> sorted) {
      return new Run(sorted.iterator(), () -> {});
    }

    static Run of(BufferedReader reader) {
      return new Run(
          reader
              .lines()
              .map(
                  l -> new Entry(l.substring(0, l.indexOf('\t')), l.substring(l.indexOf('\t') + 1)))
              .iterator(),
          reader);
    }

    Entry head() {
      return head;
    }

    boolean advance() {
      if (!lines.hasNext()) {
        return false;
      }
      head = lines.next();
      return true;
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }
}
