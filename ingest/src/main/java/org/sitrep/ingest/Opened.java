package org.sitrep.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.sitrep.model.Document;

/**
 * Reads one file, opens it where it is a container, and reads what is in it the same way. Classes
 * of the libraries for containers are loaded when the first such file is met.
 */
final class Opened {
  private static final int SNIFFED = 4_096;
  private final Limits limits;
  private final Sink sink;
  private final Records records;
  private int depth;

  /** Reads a file of records. */
  interface Records {
    void read(Input input, FileFormat format, byte[] start, Sink sink) throws IOException;
  }

  Opened(Limits limits, Sink sink, Records records) {
    this.limits = limits;
    this.sink = sink;
    this.records = records;
  }

  /** Reads a file of which the format is known; what cannot be read is an issue. */
  void read(Found found, FileFormat format, InputStream in) throws IOException {
    try {
      open(found, format, in);
    } catch (TooMuchException e) {
      sink.rejected(found.input(), "too-large", "", String.valueOf(e.getMessage()));
    } catch (ZipException e) {
      sink.rejected(found.input(), "broken-archive", "", "is damaged; what came before is read");
    } catch (IOException e) {
      if (!Archives.breaksOff(e)) {
        throw e;
      }
      sink.rejected(
          found.input(), "broken-archive", "", "the file breaks off; what came before is read");
    }
  }

  private void open(Found found, FileFormat format, InputStream in) throws IOException {
    Most file = new Most(limits.fileBytes(), "--max-file-bytes");
    switch (format) {
      case GZIP -> deeper(() -> new Archives(limits).gzip(found, in, this::entry));
      case ZIP -> deeper(() -> new Archives(limits).zip(found, in, this::entry));
      case TAR -> deeper(() -> new Archives(limits).tar(found, in, this::entry));
      case WARC -> deeper(() -> new WarcFile(sink).read(found, in, this::entry));
      case PDF -> bytes(found, in, file, b -> new PdfFile(limits, sink).read(found, b));
      case MAIL -> bytes(found, in, file, b -> mail(found, b));
      case FEED -> text(found, in, text -> new FeedFile(sink).read(found, text));
      case JSON_FEED -> text(found, in, text -> new JsonFeed(limits, sink).read(found, text));
      case PAGE -> text(found, in, text -> page(found, Document.Format.PAGE, text));
      case HTML -> text(found, in, text -> page(found, Document.Format.HTML, text));
      case TABLE, JSON_LINES, JSON -> copy(found, format, in);
      case ASIDE -> sink.note(found.input(), "skipped-file", "", "is no article; passed by");
      case UNSUPPORTED ->
          sink.rejected(
              found.input(),
              "unsupported-format",
              "",
              "cannot be read yet; save it as .html, .txt or .jsonl");
    }
  }

  /** Opens a container. */
  private interface Opening {
    void open() throws IOException;
  }

  private void deeper(Opening opening) throws IOException {
    depth++;
    try {
      if (depth > limits.depth()) {
        throw new TooMuchException(
            "is nested more than " + limits.depth() + " archives deep; raise --max-depth");
      }
      opening.open();
    } finally {
      depth--;
    }
  }

  private void entry(Found found, InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, SNIFFED);
    buffered.mark(SNIFFED);
    byte[] start = buffered.readNBytes(SNIFFED);
    buffered.reset();
    if (start.length == 0) {
      sink.note(found.input(), "empty-file", "", "is empty; passed by");
      return;
    }
    FileFormat format =
        FileFormat.ofType(found.type()).orElseGet(() -> FileFormat.of(found.name(), start));
    if (format == FileFormat.GZIP || format == FileFormat.ZIP || format == FileFormat.TAR) {
      read(found, format, buffered);
    } else {
      open(found, format, buffered);
    }
  }

  /** Takes what was read whole. */
  private interface Whole<T> {
    void take(T content) throws IOException;
  }

  /** How many bytes are read, and the flag for more. */
  private record Most(int bytes, String flag) {}

  private void bytes(Found found, InputStream in, Most most, Whole<byte[]> whole)
      throws IOException {
    byte[] bytes = in.readNBytes(most.bytes());
    if (bytes.length == most.bytes() && in.read() >= 0) {
      sink.rejected(
          found.input(),
          "too-large",
          "",
          "longer than " + most.bytes() + " bytes; split it or raise " + most.flag());
    } else {
      whole.take(bytes);
    }
  }

  private void text(Found found, InputStream in, Whole<String> whole) throws IOException {
    bytes(
        found,
        in,
        new Most(limits.documentBytes(), "--max-bytes"),
        bytes -> {
          Optional<Decoding.Text> text = Decoding.decode(bytes, found.charset());
          if (text.isEmpty()) {
            sink.rejected(
                found.input(), "binary-file", "", "holds no text, whatever its name says");
            return;
          }
          if (text.get().invalidAt().isPresent()) {
            String at = "byte " + text.get().invalidAt().getAsLong();
            sink.rejected(found.input(), "invalid-utf8", at, "not UTF-8; read as Windows-1252");
          }
          whole.take(text.get().characters());
        });
  }

  private void page(Found found, Document.Format format, String text) {
    Input input = found.input();
    sink.document(input, input.id(), input.file(), format, text, input.given(), List.of());
  }

  private void mail(Found found, byte[] bytes) throws IOException {
    new MailFile(limits, sink)
        .read(
            found,
            bytes,
            (part, content) -> {
              FileFormat format = FileFormat.ofType(part.type()).orElse(FileFormat.PAGE);
              open(part, format, new java.io.ByteArrayInputStream(content));
            });
  }

  /** Records are streamed from a file of their own. */
  private void copy(Found found, FileFormat format, InputStream in) throws IOException {
    Path copy = Files.createTempFile("sitrep-", ".input");
    copy.toFile().deleteOnExit();
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      byte[] start;
      try (InputStream again = Files.newInputStream(copy)) {
        start = again.readNBytes(SNIFFED);
      }
      Input input = found.input();
      records.read(
          new Input(copy, input.name(), input.file(), input.id(), input.given()),
          format,
          start,
          sink);
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
