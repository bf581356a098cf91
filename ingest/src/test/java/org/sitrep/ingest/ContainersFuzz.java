package org.sitrep.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Metadata;

/** Opens anything as a file of some name, with containers in containers. */
public final class ContainersFuzz {
  private static final List<String> NAMES =
      List.of(
          "a.warc", "a.xml", "a.json", "a.zip", "a.tar", "a.gz", "a.eml", "a.mhtml", "a.html",
          "a.txt", "a.pdf", "a.tgz", "a");

  private static final Limits LIMITS = new Limits(1 << 20, 1 << 20, 100, 3, 50);

  private ContainersFuzz() {}

  /** The fuzzer's way in: the first byte chooses the name. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length < 2) {
      return;
    }
    String name = NAMES.get((input[0] & 0xff) % NAMES.size());
    byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
    Input file = new Input(Path.of(name), name, Optional.of(name), "a", Metadata.empty());
    Sink sink =
        new Sink(
            document -> {
              if (document.content().length() > LIMITS.documentBytes() + 100) {
                throw new AssertionError("a document beyond its limit");
              }
            },
            issue -> {},
            LIMITS.documentBytes());
    try {
      new Opened(LIMITS, sink, (records, format, start, to) -> {})
          .read(
              new Found(file, name, ""),
              FileFormat.of(name, bytes),
              new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      // said to be unreadable by whoever opened the file
    }
  }
}
