package org.sitrep.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;
import org.sitrep.model.Span;

final class InputsTest {
  private final Path folder;
  private final List<Document> documents = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  InputsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void read(String... paths) {
    read(Columns.usual(), InputStream.nullInputStream(), paths);
  }

  private void read(Columns columns, InputStream in, String... paths) {
    new Inputs(columns, Limits.standard()).read(List.of(paths), in, documents::add, issues::add);
  }

  private List<String> ids() {
    return documents.stream().map(Document::id).toList();
  }

  private static Optional<LocalDate> day(Document document) {
    return document.given().published().map(p -> p.range().start());
  }

  @Test
  void whatABrowserSavedBesideAPageIsNoArticle() throws IOException {
    write("Town falls.html", "<p>The town fell.</p>");
    write("Town falls_files/frame.html", "<p>Buy this car.</p>");
    write("Ville.htm", "<p>The village fell.</p>");
    write("Ville_fichiers/frame.html", "<p>Buy this car.</p>");
    write("other_files/page.html", "<p>The bridge fell.</p>");
    read(folder.toString());
    assertThat(ids()).containsExactly("Town falls", "Ville", "page");
  }

  @Test
  void aFolderIsReadInOrderWithoutHiddenFilesAndReadMes() throws IOException {
    write("b.txt", "The town fell.");
    write("a/c.html", "<p>The town fell.</p>");
    write(".git/x.txt", "hidden");
    write("README.md", "no article");
    write("LICENSE", "no article");
    read(folder.toString());
    assertThat(ids()).containsExactly("c", "b");
    assertThat(documents)
        .extracting(Document::format)
        .containsExactly(Document.Format.HTML, Document.Format.PAGE);
    assertThat(documents.get(1).file()).contains(folder + "/b.txt");
    assertThat(issues).extracting(Issue::code).containsExactly("skipped-file", "skipped-file");
    assertThat(issues).noneMatch(Issue::rejected);
  }

  @Test
  void theOrderOfPathsDoesNotMatterAndNoFileIsReadTwice() throws IOException {
    write("a.txt", "One.");
    write("b.txt", "Two.");
    String a = folder.resolve("a.txt").toString();
    String b = folder.resolve("b.txt").toString();
    read(b, a, folder.toString());
    assertThat(ids()).containsExactly("a", "b");
  }

  @Test
  void filesOfOneNameGetTheirFolderIntoTheirId() throws IOException {
    write("x/news.txt", "One.");
    write("y/news.txt", "Two.");
    write("other.txt", "Three.");
    read(folder.toString());
    assertThat(ids()).containsExactly("other", "x-news", "y-news");
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    write("a/one.txt", "One.");
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    read(folder.toString());
    assertThat(ids()).containsExactly("one");
  }

  @Test
  void anArticlesCsvSuppliesWhatTextsLack() throws IOException {
    write("a.txt", "The town fell.");
    write("sub/b.txt", "The hill fell.");
    write(
        "articles.csv",
        """
        file,published,publisher,url,title,byline
        a.txt,2017-10-12,Levant Courier,https://x.example/1,Town falls,R. Sabbagh
        sub/b.txt,13/10/2017,River Post,,,
        """);
    read(folder.toString());
    assertThat(ids()).containsExactly("a", "b");
    assertThat(documents.get(0).given().title()).contains("Town falls");
    assertThat(documents.get(0).given().byline()).contains("R. Sabbagh");
    assertThat(day(documents.get(0))).contains(LocalDate.of(2017, 10, 12));
    assertThat(documents.get(1).given().publisher()).contains("River Post");
    assertThat(documents.get(1).given().title()).isEmpty();
    assertThat(day(documents.get(1))).contains(LocalDate.of(2017, 10, 13));
  }

  @Test
  void jsonLinesGiveARecordEach() throws IOException {
    write(
        "feed.jsonl",
        "{\"id\":\"one\",\"title\":\"Town falls\",\"publisher\":\"Levant Courier\","
            + "\"published\":\"2017-10-12T08:00:00Z\",\"text\":\"The town fell.\"}\n"
            + "\n"
            + "{\"text\":\"The hill fell.\"}\n");
    read(folder.resolve("feed.jsonl").toString());
    assertThat(ids()).containsExactly("one", "feed-0003");
    assertThat(documents).allMatch(d -> d.format() == Document.Format.RECORD);
    assertThat(day(documents.get(0))).contains(LocalDate.of(2017, 10, 12));
    assertThat(issues).isEmpty();
  }

  @Test
  void blocksThatARecordGivesAreKeptAsCodeUnits() throws IOException {
    write(
        "feed.jsonl",
        "{\"id\":\"a\",\"text\":\"\uD83D\uDE00 Town\\n"
            + "It fell.\",\"blocks\":[{\"kind\":\"heading\",\"start\":0,\"end\":6},{\"kind\":\"body\",\"start\":7,\"end\":15}]}\n"
            + "{\"id\":\"b\",\"text\":\"It"
            + " fell.\",\"blocks\":[{\"kind\":\"body\",\"start\":0,\"end\":99}]}\n");
    read(folder.toString());
    assertThat(documents.get(0).blocks())
        .containsExactly(
            new Block(BlockKind.HEADING, new Span(0, 7)),
            new Block(BlockKind.BODY, new Span(8, 16)));
    assertThat(documents.get(1).blocks()).isEmpty();
    assertThat(issues)
        .extracting(Issue::line)
        .hasSize(1)
        .first()
        .asString()
        .contains("feed.jsonl:line 2");
  }

  @Test
  void jsonArraysAreReadAnElementAtATime() throws IOException {
    write(
        "a.json", "[{\"id\":\"one\",\"text\":\"A.\"},\n {\"headline\":\"H\",\"content\":\"B.\"}]");
    read(folder.toString());
    assertThat(ids()).containsExactly("one", "a-0002");
    assertThat(documents.get(1).given().title()).contains("H");
  }

  @Test
  void tablesAreReadByColumnName() throws IOException {
    write(
        "t.csv",
        """
        unit_id,Article_Title,article_content,source,date,,
        7,Town falls,"It fell, ""they"" said.
        All of it.",courier,4/25/2017,,
        7,Hill falls,Published May 3 2017 It fell.,courier,4/5/2017,,
        """);
    read(folder.toString());
    assertThat(ids()).containsExactly("t-0001", "t-0002");
    assertThat(documents.get(0).content()).isEqualTo("It fell, \"they\" said.\nAll of it.");
    assertThat(documents.get(0).given().publisher()).contains("courier");
    assertThat(day(documents.get(0))).contains(LocalDate.of(2017, 4, 25));
    assertThat(day(documents.get(1))).as("the dateline wins").contains(LocalDate.of(2017, 5, 3));
    assertThat(issues).isEmpty();
  }

  @Test
  void columnsCanBeMapped() throws IOException {
    write("t.tsv", "Kopf\tRumpf\nTown falls\tIt fell.\n");
    Columns columns = Columns.of(Map.of("title", "kopf", "text", "Rumpf"));
    read(columns, InputStream.nullInputStream(), folder.toString());
    assertThat(documents.get(0).given().title()).contains("Town falls");
    assertThat(documents.get(0).content()).isEqualTo("It fell.");
  }

  @Test
  void aTableWithoutATextColumnNamesTheRemedy() throws IOException {
    write("t.csv", "Kopf,Rumpf\na,b\n");
    read(folder.toString());
    assertThat(issues.get(0).line())
        .contains("t.csv:line 1", "--map text=COLUMN", "Kopf, Rumpf", "[no-text-column]");
  }

  @Test
  void standardInputIsSniffed() {
    InputStream in =
        new ByteArrayInputStream("{\"text\":\"It fell.\"}\n".getBytes(StandardCharsets.UTF_8));
    read(Columns.usual(), in, "-");
    assertThat(ids()).containsExactly("stdin-0001");
    assertThat(documents.get(0).file()).isEmpty();
  }

  @Test
  void takenIdsGetASuffixAndANote() throws IOException {
    write("a.jsonl", "{\"id\":\"x\",\"text\":\"A.\"}\n{\"id\":\"x\",\"text\":\"B.\"}\n");
    read(folder.toString());
    assertThat(ids()).containsExactly("x", "x~2");
    assertThat(issues).extracting(Issue::code).containsExactly("duplicate-id");
  }
}
