package org.sitrep.ingest.follow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Keeps answers in a folder, as web archives (WARC 1.0, gzip a record) {@code
 * follow-000001.warc.gz} and on, which {@code sitrep read} and many other programs read. Each is
 * written aside and moved.
 */
public final class WarcShelf implements Shelf {
  private static final Pattern NAME = Pattern.compile("follow-(\\d{6,9})\\.warc\\.gz");

  /** What is no longer so: the bytes are those of the body without its framing. */
  private static final Set<String> FRAMING =
      Set.of("transfer-encoding", "content-length", "connection", "keep-alive", "trailer");

  private final Path folder;
  private Optional<Writing> open = Optional.empty();

  /** A file that is being written. */
  private record Writing(WarcWriter writer, Path aside, Path file) {}

  /** In a folder, which is made where it is missing. */
  public WarcShelf(Path folder) throws IOException {
    this.folder = folder;
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  @Override
  public void put(Fetched fetched) throws IOException {
    if (open.isEmpty()) {
      open = Optional.of(begin());
    }
    byte[] body = fetched.body();
    HttpResponse.Builder http = new HttpResponse.Builder(fetched.status(), "OK");
    for (Map.Entry<String, List<String>> header : fetched.headers().entrySet()) {
      if (!FRAMING.contains(header.getKey()) && !header.getKey().startsWith(":")) {
        header.getValue().forEach(value -> http.addHeader(name(header.getKey()), line(value)));
      }
    }
    http.body(null, body);
    open.get()
        .writer()
        .write(
            new WarcResponse.Builder(fetched.address())
                .date(fetched.at())
                .recordId(id(fetched, body))
                .body(http.build())
                .build());
  }

  /** The same answer at the same time has the same id. */
  private static UUID id(Fetched fetched, byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((fetched.address() + " " + fetched.at()).getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(body);
    return UUID.nameUUIDFromBytes(bytes.toByteArray());
  }

  private static String name(String header) {
    StringBuilder name = new StringBuilder();
    for (String word : header.split("-", -1)) {
      name.append(name.isEmpty() ? "" : "-")
          .append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.isEmpty() ? "" : word.substring(1));
    }
    return name.toString();
  }

  private static String line(String value) {
    return value.replaceAll("[\\r\\n]+", " ");
  }

  private Writing begin() throws IOException {
    String name = String.format(Locale.ROOT, "follow-%06d.warc.gz", last() + 1);
    Path aside = folder.resolve("." + name + ".part");
    WarcWriter writer =
        new WarcWriter(Channels.newChannel(Files.newOutputStream(aside)), WarcCompression.GZIP);
    writer.write(
        new Warcinfo.Builder()
            .recordId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
            .filename(name)
            .fields(
                Map.of("software", List.of("Sitrep"), "format", List.of("WARC File Format 1.0")))
            .build());
    return new Writing(writer, aside, folder.resolve(name));
  }

  private long last() throws IOException {
    List<Long> numbers = new ArrayList<>(List.of(0L));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Matcher matcher = NAME.matcher(String.valueOf(file.getFileName()));
        if (matcher.matches()) {
          numbers.add(Long.parseLong(matcher.group(1)));
        }
      }
    }
    return numbers.stream().max(Long::compare).orElse(0L);
  }

  @Override
  public void settle() throws IOException {
    if (open.isPresent()) {
      Writing done = open.get();
      open = Optional.empty();
      done.writer().close();
      Files.move(done.aside(), done.file(), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() throws IOException {
    if (open.isPresent()) {
      open.get().writer().close();
      Files.deleteIfExists(open.get().aside());
    }
  }
}
