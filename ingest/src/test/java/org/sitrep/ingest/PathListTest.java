package org.sitrep.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

final class PathListTest {
  private final Path folder;
  private final List<Document> documents = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  PathListTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void read(Path path) {
    new Inputs(Columns.usual(), Limits.standard())
        .read(List.of(path.toString()), InputStream.nullInputStream(), documents::add, issues::add);
  }

  private Path list(String lines) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("in/crawl-data/CC-NEWS"));
    Files.writeString(inner.resolve("a.txt"), "The town fell.");
    Files.writeString(folder.resolve("in/b.txt"), "The bridge fell.");
    Files.writeString(folder.resolve("secret.txt"), "Secret.");
    byte[] packed = ContainersTest.gzip(lines.getBytes(StandardCharsets.UTF_8));
    return Files.write(folder.resolve("in/warc.paths.gz"), packed);
  }

  @Test
  void filesAreFoundWithTheirFoldersOrByTheirNames() throws IOException {
    read(list("crawl-data/CC-NEWS/a.txt\n\ncrawl-data/CC-NEWS/b.txt\n"));
    assertThat(documents).extracting(Document::id).containsExactly("b", "a");
    assertThat(issues).isEmpty();
  }

  @Test
  void nothingOutsideTheListsFolderIsRead() throws IOException {
    read(list("../secret.txt\n" + folder.resolve("secret.txt") + "\nno.txt\nwarc.paths.gz\n"));
    assertThat(documents).isEmpty();
    assertThat(issues)
        .extracting(Issue::line)
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("warc.paths.gz:line 1", "[outside-path]"),
            line -> assertThat(line).contains("warc.paths.gz:line 2", "[outside-path]"),
            line -> assertThat(line).contains("warc.paths.gz:line 3", "[no-such-path]"));
  }

  @Test
  void inAFolderEachFileIsReadOnce() throws IOException {
    read(list("crawl-data/CC-NEWS/a.txt\n").getParent());
    assertThat(documents).extracting(Document::id).containsExactlyInAnyOrder("a", "b");
  }
}
