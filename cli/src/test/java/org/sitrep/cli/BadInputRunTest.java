package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with one input: a line on standard error that names file and place, a place in
 * the report, exit code 1, and the good article beside it in the output.
 */
final class BadInputRunTest {
  private static final byte[] PICTURE = {
    (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
  };
  private final Path folder;
  private final Path articles;

  BadInputRunTest(@TempDir Path folder) {
    this.folder = folder;
    this.articles = folder.resolve("articles");
  }

  @BeforeEach
  void aGoodArticle() throws IOException {
    Files.createDirectory(articles);
    write("good.txt", "The army captured Mayadin on October 14, 2017.\n");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(articles.resolve(name), content);
  }

  private void rejects(String code, String... parts) throws IOException {
    rejects(1, code, parts);
  }

  /** The run says so in one line and in the report, and the good article is there. */
  private void rejects(int times, String code, String... parts) throws IOException {
    Run run = Run.of("report", articles, "--out", folder.resolve("out")).ends(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().filter(l -> l.endsWith("[" + code + "]")))
        .as("%s", run.err())
        .hasSize(times)
        .first()
        .asString()
        .startsWith("sitrep: ")
        .contains(parts);
    String page = Files.readString(folder.resolve("out/index.html"));
    assertThat(page).contains("Left out or damaged: " + times, code.replace('-', ' ') + " <span");
    assertThat(Files.readString(folder.resolve("out/articles.jsonl"))).contains("\"id\":\"good\"");
    assertThat(Files.readString(folder.resolve("out/claims.jsonl"))).contains("\"capture\"");
  }

  @Test
  void anEmptyFile() throws IOException {
    write("bad.txt", "");
    rejects("empty-file", "bad.txt: ");
  }

  @Test
  void aBinaryFile() throws IOException {
    Files.write(articles.resolve("bad.txt"), PICTURE);
    Files.write(articles.resolve("bad.csv"), PICTURE);
    rejects(2, "binary-file", "bad.csv: ");
  }

  @Test
  void aLineOf200Megabytes() throws IOException {
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(articles.resolve("bad.jsonl"))) {
      out.write(
          "{\"id\":\"one\",\"text\":\"One.\"}\n{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 200; i++) {
        out.write(block);
      }
      out.write("\"}\n{\"id\":\"three\",\"text\":\"3.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    rejects("too-large", "bad.jsonl:line 2: ");
    assertThat(Files.readString(folder.resolve("out/articles.jsonl")))
        .contains("\"id\":\"one\"", "\"id\":\"three\"");
    Files.move(articles.resolve("bad.jsonl"), articles.resolve("bad.txt"));
    rejects("too-large", "bad.txt: ");
    Files.move(articles.resolve("bad.txt"), articles.resolve("bad.html"));
    rejects("too-large", "bad.html: ");
  }

  @Test
  void aCellOf200Megabytes() throws IOException {
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(articles.resolve("bad.csv"))) {
      out.write("id,text\none,One.\ntwo,\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 200; i++) {
        out.write(block);
      }
      out.write("\"\nthree,3.\n".getBytes(StandardCharsets.UTF_8));
    }
    rejects("too-large", "bad.csv:line 3: ");
    assertThat(Files.readString(folder.resolve("out/articles.jsonl"))).contains("\"id\":\"one\"");
  }

  @Test
  void invalidUtf8() throws IOException {
    byte[] latin = "Caf\u00e9s fell on 3 May 2017.".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(articles.resolve("bad.txt"), latin);
    rejects("invalid-utf8", "bad.txt:byte 3: ", "Windows-1252");
    assertThat(Files.readString(folder.resolve("out/index.html"))).contains("Cafés fell");
  }

  @Test
  void raggedRows() throws IOException {
    write("bad.csv", "id,text,url\na,One.,u\nb\nc,Three.,u,v,w\nd,Four.,u\n");
    rejects(2, "ragged-row", "bad.csv:line 3: ");
    assertThat(Files.readString(folder.resolve("out/articles.jsonl")))
        .contains("\"id\":\"a\"", "\"id\":\"d\"");
  }

  @Test
  void jsonThatBreaksInTheMiddle() throws IOException {
    write(
        "bad.jsonl",
        "{\"id\":\"a\",\"text\":\"One.\"}\n{\"text\":\"T\n{\"id\":\"c\",\"text\":\"3\"}");
    rejects("bad-json", "bad.jsonl:line 2, column ");
    assertThat(Files.readString(folder.resolve("out/articles.jsonl")))
        .contains("\"id\":\"a\"", "\"id\":\"c\"");
  }

  @Test
  void anArrayThatBreaksInTheMiddle() throws IOException {
    write("bad.json", "[{\"id\":\"a\",\"text\":\"One.\"},\n{\"text\":\"T");
    rejects("bad-json", "bad.json:line 2, column ");
  }

  @Test
  void aFolderWithoutPermission() throws IOException {
    Path closed = Files.createDirectory(articles.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(closed), "runs as a user whom permissions do not bind");
      rejects("unreadable-folder", "closed: ");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFileThatVanishes() throws IOException {
    // listed, and gone when it is opened: what a link to nothing looks like
    Files.createSymbolicLink(articles.resolve("bad.txt"), folder.resolve("gone"));
    rejects("vanished-file", "bad.txt: ");
  }

  @Test
  void aPathThatDoesNotExist() {
    Run run = Run.of("extract", folder.resolve("no"), articles).ends(1);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("no: ", "no such file or folder");
    assertThat(run.lines()).hasSize(1);
  }

  @Test
  void aFormatThatIsNotReadYet() throws IOException {
    write("bad.pdf", "%PDF-1.7");
    rejects("broken-pdf", "bad.pdf: ");
  }

  @Test
  void twoArticlesOfOneIdAreKeptApart() throws IOException {
    write("two.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"a\",\"text\":\"Two.\"}\n");
    Run.of("report", articles, "--out", folder.resolve("out")).ends(0);
    assertThat(Files.readString(folder.resolve("out/index.html"))).contains("Notes: 1", "id a is");
    assertThat(Files.readString(folder.resolve("out/articles.jsonl")).lines()).hasSize(3);
  }

  @Test
  void nothingSteersTheTerminal() throws IOException {
    String hostile = "bad\u001b]0;title\u0007\u001b[31m\nsecond\u202e line.txt";
    write(hostile, "");
    write("bad.csv", "\u001b[2Jhead,\u009b31mmore\nx,y\n");
    write(
        "bad.jsonl",
        "{\"id\":\"a\\u001b[1m\",\"text\":\"A\"}\n{\"id\":\"a\\u001b[1m\",\"text\":\"B\"}\n");
    Run run = Run.of("report", articles, "--out", folder.resolve("out")).ends(1);
    assertThat(run.err()).contains("[empty-file]", "[no-text-column]");
    assertPlain(run.err());
    assertPlain(Run.of("extract", articles, "--theatre", hostile).ends(3).err());
    assertPlain(
        Run.of("extract", articles, "--to", articles + "/" + "good.txt/\u001b[1m").ends(3).err());
    assertPlain(Run.of("evaluate", hostile, hostile).ends(3).err());
    assertPlain(Run.of("report", articles, "--from", hostile).ends(2).err());
    assertPlain(Run.of("report", articles, "--map", hostile).ends(2).err());
  }

  private static void assertPlain(String text) {
    assertThat(text).doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009f\\p{Cf}&&[^\\n]]");
    assertThat(text.lines()).allSatisfy(l -> assertThat(l).startsWith("sitrep: "));
  }
}
