package org.sitrep.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

final class WarcTest {
  private final Path folder;
  private final List<Document> documents = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  WarcTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void read(Path file) {
    new Inputs(Columns.usual(), Limits.standard())
        .read(List.of(file.toString()), InputStream.nullInputStream(), documents::add, issues::add);
  }

  private void read(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    read(folder.resolve(name));
  }

  private static byte[] response(int number, String type, byte[] body) {
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] block = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, block, head.length, body.length);
    return record("response", number, "application/http; msgtype=response", block);
  }

  private static byte[] record(String kind, int number, String type, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + kind
            + "\r\nWARC-Target-URI: https://levant.example/"
            + number
            + "\r\nWARC-Date: 2017-10-12T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + String.format(java.util.Locale.ROOT, "00000000-0000-4000-8000-%012d", number)
            + ">\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(block);
    bytes.writeBytes(new byte[] {'\r', '\n', '\r', '\n'});
    return bytes.toByteArray();
  }

  private static byte[] page(int number) {
    return response(
        number,
        "text/html; charset=utf-8",
        ("<p>The town no. " + number + " fell.</p>").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void pagesAreReadAndPicturesAreNot() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(page(1));
    bytes.writeBytes(response(2, "image/png", new byte[] {1, 2, 3}));
    bytes.writeBytes(page(3));
    read("a.warc", bytes.toByteArray());
    assertThat(documents).extracting(Document::id).containsExactly("a-0001", "a-0003");
    assertThat(documents.get(0).given().url()).contains("https://levant.example/1");
    assertThat(documents.get(0).content()).contains("no. 1 fell");
    assertThat(issues).isEmpty();
  }

  @Test
  void theCharsetOfTheHeaderCounts() throws IOException {
    byte[] body = "<p>Город пал.</p>".getBytes(java.nio.charset.Charset.forName("windows-1251"));
    read("a.warc", response(1, "text/html; charset=windows-1251", body));
    assertThat(documents.get(0).content()).contains("Город пал.");
  }

  @Test
  void aRevisitIsCounted() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(page(1));
    byte[] revisit =
        new String(
                record(
                    "revisit",
                    2,
                    "application/http; msgtype=response",
                    "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
                StandardCharsets.ISO_8859_1)
            .replace(
                "WARC-Date",
                "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\nWARC-Date")
            .getBytes(StandardCharsets.ISO_8859_1);
    bytes.writeBytes(revisit);
    read("a.warc", bytes.toByteArray());
    assertThat(documents).hasSize(1);
    assertThat(issues).extracting(Issue::code).containsExactly("revisit");
    assertThat(issues).noneMatch(Issue::rejected);
  }

  @Test
  void aTruncatedArchiveIsReadUpToTheBreak() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 1; i <= 3; i++) {
      bytes.writeBytes(page(i));
    }
    read("cut.warc", Arrays.copyOf(bytes.toByteArray(), bytes.size() - 60));
    assertThat(documents).hasSizeGreaterThanOrEqualTo(2);
    assertThat(issues).extracting(Issue::code).contains("broken-warc");
    assertThat(issues.get(0).line())
        .contains("cut.warc", "after record", "what came before is read");
  }

  @Test
  void aTruncatedGzipIsReadUpToTheBreak() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 1; i <= 3; i++) {
      bytes.writeBytes(ContainersTest.gzip(page(i)));
    }
    read("cut.warc.gz", Arrays.copyOf(bytes.toByteArray(), bytes.size() - 40));
    assertThat(documents).hasSize(2);
    assertThat(issues).anyMatch(Issue::rejected);
  }

  @Test
  void aHundredThousandRecordsAreReadInBoundedMemory() throws IOException {
    Path file = folder.resolve("big.warc.gz");
    try (OutputStream out =
        new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      for (int i = 1; i <= 100_000; i++) {
        out.write(page(i));
      }
    }
    AtomicLong count = new AtomicLong();
    AtomicLong most = new AtomicLong();
    new Inputs(Columns.usual(), Limits.standard())
        .read(
            List.of(file.toString()),
            InputStream.nullInputStream(),
            document -> {
              if (count.incrementAndGet() % 20_000 == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                most.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
              }
            },
            issues::add);
    assertThat(count).hasValue(100_000);
    assertThat(issues).isEmpty();
    assertThat(most.get()).isLessThan(200L * 1024 * 1024);
  }
}
