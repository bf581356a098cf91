package org.sitrep.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

/** Whatever is wrong with one input, the good one beside it is read. */
final class BadInputTest {
  private final Path folder;
  private final List<Document> documents = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  BadInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void aGoodFile() throws IOException {
    write("zz.txt", "The town fell.".getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private void write(String name, String content) throws IOException {
    write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private void read(int limit) {
    new Inputs(Columns.usual(), new Limits(limit))
        .read(
            List.of(folder.toString()), InputStream.nullInputStream(), documents::add, issues::add);
    assertThat(documents).as("the good file").anyMatch(d -> d.id().equals("zz"));
  }

  private List<String> others() {
    return documents.stream().map(Document::id).filter(id -> !id.equals("zz")).toList();
  }

  private void expect(String code, boolean rejected, String... parts) {
    assertThat(issues).hasSize(1);
    assertThat(issues.get(0).code()).isEqualTo(code);
    assertThat(issues.get(0).rejected()).isEqualTo(rejected);
    assertThat(issues.get(0).line()).contains(parts).doesNotContain("\n");
  }

  @Test
  void anEmptyFile() throws IOException {
    write("a.txt", "");
    read(1000);
    expect("empty-file", true, "a.txt");
    assertThat(others()).isEmpty();
  }

  @Test
  void aPictureCalledText() throws IOException {
    write("a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H'});
    read(1000);
    expect("binary-file", true, "a.txt");
  }

  @Test
  void aPictureCalledTable() throws IOException {
    write("a.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H'});
    read(1000);
    expect("binary-file", true, "a.csv");
  }

  @Test
  void aLineThatIsTooLong() throws IOException {
    String big = "{\"text\":\"" + "x".repeat(5_000) + "\"}\n";
    write("a.jsonl", "{\"text\":\"One.\"}\n" + big + "{\"text\":\"Three.\"}\n");
    read(1000);
    expect("too-large", true, "a.jsonl:line 2", "1000 bytes");
    assertThat(others()).containsExactly("a-0001", "a-0003");
  }

  @Test
  void aLineOf200MegabytesIsPassedByWithoutHoldingIt() throws IOException {
    long before = Runtime.getRuntime().maxMemory();
    ByteLines lines = new ByteLines(new LongLine(200L << 20), 20 << 20);
    ByteLines.Line line = lines.next().orElseThrow();
    assertThat(line.tooLong()).isTrue();
    assertThat(lines.next().orElseThrow().text().orElseThrow().characters()).isEqualTo("next");
    assertThat(lines.next()).isEmpty();
    assertThat(before).as("the test's own heap").isLessThan(2L << 30);
  }

  /** A line of many bytes, and another after it. */
  private static final class LongLine extends InputStream {
    private static final byte[] REST = "\nnext".getBytes(StandardCharsets.UTF_8);
    private final long length;
    private long at;

    LongLine(long length) {
      this.length = length;
    }

    @Override
    public int read() {
      long here = at++;
      return here < length ? 'x' : here < length + REST.length ? REST[(int) (here - length)] : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) {
      long many = Math.min(count, length - at);
      if (many > 0) {
        Arrays.fill(buffer, offset, offset + (int) many, (byte) 'x');
        at += many;
        return (int) many;
      }
      int one = read();
      if (one >= 0) {
        buffer[offset] = (byte) one;
      }
      return one < 0 ? -1 : 1;
    }
  }

  @Test
  void aPageThatIsTooLong() throws IOException {
    write("a.txt", "x".repeat(2_000));
    read(1000);
    expect("too-large", true, "a.txt");
  }

  @Test
  void bytesThatAreNotUtf8() throws IOException {
    write("a.txt", "Caf\u00e9 \u0093quoted\u0094 \u0081".getBytes(StandardCharsets.ISO_8859_1));
    read(1000);
    expect("invalid-utf8", true, "a.txt:byte 3", "Windows-1252");
    assertThat(documents.get(0).content()).isEqualTo("Café “quoted” \u0081");
  }

  @Test
  void aTableThatIsNotUtf8() throws IOException {
    write("a.csv", "title,text\nT,Caf\u00e9 \u0095 fell.\n".getBytes(StandardCharsets.ISO_8859_1));
    read(1000);
    expect("invalid-utf8", false, "a.csv:byte 16");
    assertThat(documents.get(0).content()).isEqualTo("Café • fell.");
  }

  @Test
  void rowsWithTooFewAndTooManyCells() throws IOException {
    write("a.csv", "title,text,url\nA,One.,u\nB\nC,Two.\nD,Three.,u,x,y\nE,Four.,u\n");
    read(1000);
    assertThat(issues)
        .extracting(Issue::line)
        .satisfiesExactly(
            line -> assertThat(line).contains("a.csv:line 3", "1 cells", "[ragged-row]"),
            line -> assertThat(line).contains("a.csv:line 4", "2 cells"),
            line -> assertThat(line).contains("a.csv:line 5", "5 cells"));
    assertThat(issues).extracting(Issue::rejected).containsExactly(true, true, true);
    assertThat(others()).containsExactly("a-0001", "a-0003", "a-0005");
  }

  @Test
  void aQuoteThatDoesNotEnd() throws IOException {
    write("a.csv", "title,text\nA,One.\nB,\"Two.\nC,Three.\nD,Four.\n");
    read(1000);
    expect("unterminated-quote", true, "a.csv:line 3");
    assertThat(others()).containsExactly("a-0001", "a-0003", "a-0004");
  }

  @Test
  void aRowThatIsTooLong() throws IOException {
    write("a.csv", "title,text\nA,One.\nB,\"" + "x".repeat(50_000) + "\"\nC,Three.\n");
    read(20_000);
    expect("too-large", true, "a.csv:line 3");
    assertThat(others()).containsExactly("a-0001", "a-0003");
  }

  @Test
  void jsonThatBreaksInTheMiddle() throws IOException {
    write("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two\n{\"text\":\"Three.\"}\n[1]\n");
    read(1000);
    assertThat(issues)
        .extracting(Issue::line)
        .satisfiesExactly(
            line -> assertThat(line).contains("a.jsonl:line 2, column", "[bad-json]"),
            line -> assertThat(line).contains("a.jsonl:line 4", "[bad-json]"));
    assertThat(others()).containsExactly("a-0001", "a-0003");
  }

  @Test
  void anArrayThatBreaksInTheMiddle() throws IOException {
    write("a.json", "[{\"text\":\"One.\"},\n{\"text\":\"Two\n");
    read(1000);
    expect("bad-json", true, "a.json:line 2, column");
    assertThat(others()).containsExactly("a-0001");
  }

  @Test
  void deepJsonDoesNotOverflow() throws IOException {
    write("a.jsonl", "[".repeat(100_000) + "\n{\"text\":\"Two.\"}\n");
    read(1_000_000);
    expect("bad-json", true, "a.jsonl:line 1");
    assertThat(others()).containsExactly("a-0002");
  }

  @Test
  void aFormatThatIsNotReadYet() throws IOException {
    write("a.docx", "PK");
    read(1000);
    expect("unsupported-format", true, "a.docx", "save it as");
  }

  @Test
  void aPathThatDoesNotExist() {
    new Inputs(Columns.usual(), Limits.standard())
        .read(
            List.of(folder.resolve("no").toString(), folder.toString()),
            InputStream.nullInputStream(),
            documents::add,
            issues::add);
    expect("no-such-path", true, "no such file or folder");
    assertThat(documents).hasSize(1);
  }

  @Test
  void aFileThatVanishes() throws IOException {
    write("a.txt", "One.");
    write("b.txt", "Two.");
    new Inputs(Columns.usual(), Limits.standard())
        .read(
            List.of(folder.toString()),
            InputStream.nullInputStream(),
            document -> {
              documents.add(document);
              delete(folder.resolve("b.txt"));
            },
            issues::add);
    expect("vanished-file", true, "b.txt");
    assertThat(others()).containsExactly("a");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aFolderWithoutPermission() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(closed), "runs as a user whom permissions do not bind");
      read(1000);
      expect("unreadable-folder", true, "closed");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFolderThatCannotBeListed() {
    List<Issue> found = new ArrayList<>();
    FileTree tree =
        new FileTree(
            Limits.standard(),
            found::add,
            path -> {
              throw new java.nio.file.AccessDeniedException(path.toString());
            });
    assertThat(tree.list(List.of(folder.toString()))).isEmpty();
    assertThat(found).extracting(Issue::code).containsExactly("unreadable-folder");
    assertThat(found.get(0).place()).isEqualTo(Optional.empty());
  }
}
