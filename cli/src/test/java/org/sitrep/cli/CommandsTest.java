package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each command does with good input, and how wrong calls are answered. */
final class CommandsTest {
  private static final String ARTICLE =
      "Army takes Mayadin\n\nOctober 14, 2017\n\nThe Syrian army captured the city of Mayadin"
          + " on Saturday, a military source said.\n";
  private static final String RECORD =
      "{\"id\":\"r1\",\"title\":\"Strike\",\"publisher\":\"A\",\"published\":\"2017-10-09\","
          + "\"text\":\"Russian warplanes bombed Mayadin on Monday, activists said.\"}\n";
  private final Path folder;
  private final Path articles;

  CommandsTest(@TempDir Path folder) {
    this.folder = folder;
    this.articles = folder.resolve("some articles");
  }

  @BeforeEach
  void anArticle() throws IOException {
    Files.createDirectory(articles);
    Files.writeString(articles.resolve("a.txt"), ARTICLE);
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void readPrintsArticles() {
    Run run = Run.of("read", articles).ends(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(1);
    assertThat(run.out())
        .startsWith("{\"id\":\"a\",")
        .contains("\"title\":\"Army takes Mayadin\"", "\"published\":\"2017-10-14\"")
        .endsWith("]}\n");
  }

  @Test
  void extractPrintsClaims() {
    Run run = Run.of("extract", articles).ends(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(1);
    assertThat(run.out()).contains("\"type\":\"capture\"", "\"actor\":\"saa\"", "\"Mayadin\"");
  }

  @Test
  void aFileTakesTheOutput() throws IOException {
    String printed = Run.of("extract", articles).ends(0).out();
    Path to = folder.resolve("new/deep/claims.jsonl");
    Run run = Run.of("extract", articles, "--to", to).ends(0);
    assertThat(run.out()).isEmpty();
    assertThat(file("new/deep/claims.jsonl")).isEqualTo(printed);
    assertThat(names(folder.resolve("new/deep"))).containsExactly("claims.jsonl");
    Run.of("read", articles, "--to", to).ends(0);
    assertThat(file("new/deep/claims.jsonl")).as("replaced").contains("\"blocks\"");
  }

  @Test
  void aLinkToAFileStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("claims.jsonl"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
    Run.of("extract", articles, "--to", link).ends(0);
    assertThat(link).isSymbolicLink();
    assertThat(file("claims.jsonl")).startsWith("{\"id\":\"a\"");
  }

  @Test
  void whatIsNoFileIsNotReplaced() {
    Path device = Path.of("/dev/null");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(device), "there is no /dev/null");
    Run.of("read", articles, "--to", device).ends(0);
    assertThat(device).satisfies(d -> assertThat(Files.isRegularFile(d)).isFalse());
  }

  @Test
  void aFolderIsNoPlaceForOneFile() {
    Run run = Run.of("extract", articles, "--to", folder).ends(2);
    assertThat(run.err()).contains("--to", "is a folder");
  }

  @Test
  void reportWritesItsFiles() throws IOException {
    Path out = folder.resolve("a report");
    Run run = Run.of("report", articles, "--out", out).ends(0);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("1 article", "index.html");
    assertThat(names(out))
        .containsExactly(
            "articles.jsonl",
            "claims.jsonl",
            "incidents.csv",
            "incidents.jsonl",
            "index.html",
            "places.geojson");
    assertThat(file("a report/index.html")).contains("Mayadin", "Nothing: all input was read.");
  }

  @Test
  void aReportMayGoThroughALinkedFolder() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    Run.of("report", articles, "--out", link).ends(0);
    Run.of("report", articles, "--out", link.resolve("inner")).ends(0);
    Run.of("read", articles, "--to", link.resolve("a.jsonl")).ends(0);
    assertThat(names(real)).contains("index.html", "inner", "a.jsonl");
  }

  @Test
  void aForeignPageIsNotReplaced() throws IOException {
    Files.writeString(articles.resolve("index.html"), "<p>A page of someone else.</p>");
    Run run = Run.of("report", articles, "--out", articles).ends(3);
    assertThat(run.err()).contains("index.html", "choose another folder");
    assertThat(Files.readString(articles.resolve("index.html"))).contains("someone else");
  }

  @Test
  void theDaysOfAReportAreChosen() throws IOException {
    Path out = folder.resolve("out");
    Run.of("report", articles, "--from", "2017-10-01", "--to", "2017-10-02", "--out", out).ends(0);
    assertThat(file("out/incidents.csv").lines()).hasSize(1);
    Run.of("report", articles, "--from", "2017-10-14", "--to", "2017-10-14", "--out", out).ends(0);
    assertThat(file("out/incidents.csv").lines()).hasSizeGreaterThan(1);
  }

  @Test
  void anEmptyFolderGivesAnEmptyReport() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("report", empty, "--out", folder.resolve("out")).ends(0);
    assertThat(run.err()).contains("no article was found");
    assertThat(file("out/index.html")).contains("<h1>", "No incident").doesNotContain("1970");
    assertThat(Run.of("extract", empty).ends(0).err()).contains("no article was found");
  }

  @Test
  void aFewLettersAreAnArticle() throws IOException {
    Files.writeString(articles.resolve("a.txt"), "x");
    Path out = folder.resolve("out");
    Run.of("report", articles, "--out", out).ends(0);
    assertThat(file("out/articles.jsonl").lines()).hasSize(1);
    assertThat(file("out/index.html")).doesNotContain("1970");
  }

  @Test
  void anUndatedArticleHasNoDate() throws IOException {
    Files.writeString(articles.resolve("a.txt"), "The army captured Mayadin.\n");
    Run.of("report", articles, "--out", folder.resolve("out")).ends(0);
    assertThat(file("out/incidents.csv").lines()).hasSize(2);
    assertThat(file("out/incidents.csv")).doesNotContain("1970");
    assertThat(file("out/index.html")).contains("Mayadin").doesNotContain("1970");
  }

  @Test
  void aDashIsStandardInput() {
    Run run = Run.with(RECORD, "extract", "-").ends(0);
    assertThat(run.out()).startsWith("{\"id\":\"r1\"").contains("airstrike", "2017-10-09");
    assertThat(Run.with(ARTICLE, "read", "-").ends(0).out()).contains("\"id\":\"stdin\"");
  }

  @Test
  void columnsAreMapped() throws IOException {
    Path table = folder.resolve("t.csv");
    Files.writeString(table, "Kopf,Inhalt\nStrike,Warplanes bombed Mayadin.\n");
    Run unmapped = Run.of("read", table).ends(1);
    assertThat(unmapped.err()).contains("t.csv:line 1", "--map text=COLUMN", "Kopf, Inhalt");
    Run run = Run.of("read", table, "--map", "title=Kopf,text=Inhalt").ends(0);
    assertThat(run.out()).contains("\"title\":\"Strike\"", "Warplanes bombed");
    assertThat(Run.of("read", table, "--map", "colour=Kopf").ends(2).err())
        .contains("--map", "\"colour\"", "publisher");
  }

  @Test
  void evaluateScores() throws IOException {
    Path docs = Files.writeString(folder.resolve("docs.jsonl"), RECORD);
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, "{\"id\":\"r1\",\"claims\":[]}\n");
    Run run = Run.of("evaluate", docs, gold).ends(0);
    assertThat(run.out()).contains("typed");
    assertThat(Run.of("evaluate", docs, folder.resolve("no.jsonl")).ends(3).err())
        .contains("no.jsonl");
    assertThat(Run.of("evaluate", docs).ends(2).err()).contains("GOLD");
  }

  @Test
  void wrongCallsAreAnsweredInALine() {
    assertThat(Run.of("report", articles, "--from", "2017-10-02", "--to", "2017-10-01").ends(2))
        .satisfies(run -> assertThat(run.err()).contains("--from 2017-10-02 is after --to"));
    assertThat(Run.of("report", articles, "--from", "yesterday").ends(2).err())
        .contains("--from", "yesterday");
    assertThat(Run.of("read", articles, "--colour").ends(2).err()).contains("--colour");
    assertThat(Run.of("red", articles).ends(2).err()).contains("red");
    assertThat(Run.of("read").ends(2).err()).contains("PATH");
    assertThat(Run.of("read", articles, "--threads", "0").ends(2).err()).contains("--threads");
    assertThat(Run.of("extract", articles, "--min-confidence", "7").ends(2).err())
        .contains("--min-confidence");
    assertThat(Run.of("read", articles, "--\u001b[31m").ends(2).err()).doesNotContain("\u001b");
  }

  @Test
  void helpIsNoFault() {
    assertThat(Run.of("--help").ends(0).out()).contains("report", "extract", "Exit codes");
    assertThat(Run.of("report", "--help").ends(0).out()).contains("--from", "--out", "--theatre");
    assertThat(Run.of("--version").ends(0).out()).startsWith("sitrep ");
    Run bare = Run.of().ends(2);
    assertThat(bare.out()).isEmpty();
    assertThat(bare.err()).contains("Usage: sitrep");
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }
}
