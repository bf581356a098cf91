package org.sitrep.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

/** Archives and what is made to break their reader. */
final class ContainersTest {
  private static final String PAGE = "<html><body><p>The town fell on Monday.</p></body></html>";
  private final Path folder;
  private final List<Document> documents = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  ContainersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void read(String name, byte[] content, Limits limits) throws IOException {
    Files.write(folder.resolve(name), content);
    new Inputs(Columns.usual(), limits)
        .read(
            List.of(folder.resolve(name).toString()),
            InputStream.nullInputStream(),
            documents::add,
            issues::add);
  }

  private void read(String name, byte[] content) throws IOException {
    read(name, content, Limits.standard());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      out.putArchiveEntry(entry);
      out.write(content);
      out.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  @Test
  void aGzippedPageIsThePage() throws IOException {
    read("a.html.gz", gzip(utf8(PAGE)));
    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).id()).isEqualTo("a");
    assertThat(documents.get(0).format()).isEqualTo(Document.Format.HTML);
    assertThat(documents.get(0).content()).isEqualTo(PAGE);
  }

  @Test
  void zipsAndTarsAreReadEntryByEntry() throws IOException {
    read("a.zip", zip("x/news.html", utf8(PAGE)));
    read("b.tar.gz", gzip(tar("y/news.txt", utf8("The hill fell."))));
    read("c.tgz", gzip(tar("z.jsonl", utf8("{\"id\":\"r1\",\"text\":\"The dam fell.\"}\n"))));
    assertThat(documents)
        .extracting(Document::content)
        .containsExactly(PAGE, "The hill fell.", "The dam fell.");
    assertThat(documents.get(0).file().orElse("")).endsWith("a.zip!/x/news.html");
    assertThat(documents).extracting(Document::id).containsExactly("a-x-news", "b-y-news", "r1");
    assertThat(issues).noneMatch(Issue::rejected);
  }

  @Test
  void anEntryThatClimbsOutOfTheArchiveIsOnlyAName() throws IOException {
    read("a.zip", zip("../../etc/news.txt", utf8("The town fell.")));
    assertThat(documents).hasSize(1);
    assertThat(folder.resolve("../../etc/news.txt")).doesNotExist();
  }

  @Test
  void aZipBombIsRejectedInBoundedTime() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("a.txt"));
      byte[] zeros = new byte[1 << 20];
      Arrays.fill(zeros, (byte) 'a');
      for (int i = 0; i < 400; i++) {
        out.write(zeros);
      }
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> read("bomb.zip", bytes.toByteArray()));
    assertThat(documents).isEmpty();
    assertThat(issues).extracting(Issue::code).contains("too-large");
    assertThat(issues).extracting(Issue::message).anyMatch(m -> m.contains("--max-ratio"));
  }

  @Test
  void archivesInArchivesEnd() throws IOException {
    byte[] content = zip("news.txt", utf8("The town fell."));
    for (int i = 0; i < 6; i++) {
      content = zip("inner" + i + ".zip", content);
    }
    read("deep.zip", content);
    assertThat(documents).isEmpty();
    assertThat(issues).extracting(Issue::message).anyMatch(m -> m.contains("--max-depth"));
  }

  @Test
  void tooManyEntriesAreNotRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 10; i++) {
        out.putNextEntry(new ZipEntry(i + ".txt"));
        out.write(utf8("The town fell."));
      }
    }
    read("many.zip", bytes.toByteArray(), new Limits(1_000, 1_000, 4, 4, 200));
    assertThat(documents).hasSize(4);
    assertThat(issues).extracting(Issue::message).anyMatch(m -> m.contains("--max-entries"));
  }

  @Test
  void anArchiveThatBreaksOffIsReadUpToThere() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(0);
      for (int i = 0; i < 3; i++) {
        out.putNextEntry(new ZipEntry(i + ".txt"));
        out.write(utf8("The town fell. ".repeat(50)));
      }
    }
    read("cut.zip", Arrays.copyOf(bytes.toByteArray(), 1_300));
    assertThat(documents).isNotEmpty();
    assertThat(issues).extracting(Issue::code).contains("broken-archive");
  }

  @Test
  void theCharsetIsTheOneThatThePageNames() throws IOException {
    String page =
        "<html><head><meta charset=\"windows-1251\"></head><body>Город пал.</body></html>";
    read("a.html", page.getBytes(Charset.forName("windows-1251")));
    assertThat(documents.get(0).content()).isEqualTo(page);
    assertThat(issues).isEmpty();
  }

  @Test
  void aPageThatNamesAWrongCharsetIsReadAsWhatItIs() throws IOException {
    String page = "<html><head><meta charset=\"iso-8859-1\"></head><body>Город пал.</body></html>";
    read("a.html", utf8(page));
    assertThat(documents.get(0).content()).isEqualTo(page);
  }
}
