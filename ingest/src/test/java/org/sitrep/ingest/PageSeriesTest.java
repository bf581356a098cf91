package org.sitrep.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Document;
import org.sitrep.model.SourceMap;
import org.sitrep.read.ArticleReader;

/** Articles that were saved page by page. */
final class PageSeriesTest {
  private static final List<String> TOLD =
      List.of(
          "Government units entered the northern quarter of Maskar on Tuesday, residents said.",
          "The defenders withdrew toward the grain silos &ndash; those by the caf&eacute; &ndash;"
              + " in the night.",
          "Aid workers counted four hundred families on the road to Tell Rahal by noon on"
              + " Wednesday.");
  private static final String FIRST = "https://river.example/war/maskar/";
  private final Path folder;
  private final ArticleReader reader = new ArticleReader(List.of());

  PageSeriesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String page(int number, String title, String head, String links) {
    return "<html lang=en><head><title>"
        + title
        + "</title>"
        + head
        + "</head><body><div><h1>"
        + title
        + "</h1><p>"
        + TOLD.get(number - 1)
        + "</p><p>This line stands on every page, whatever the page, and is read once"
        + " only.</p></div>"
        + links
        + "</body></html>";
  }

  private static String canonical(String url) {
    return "<link rel=\"canonical\" href=\"" + url + "\">";
  }

  private static String link(String href) {
    return "<a href='" + href + "'>on</a>";
  }

  private List<Article> read() {
    List<Document> documents = new ArrayList<>();
    new Inputs(Columns.usual(), Limits.standard())
        .read(
            List.of(folder.toString()), InputStream.nullInputStream(), documents::add, issue -> {});
    return documents.stream().flatMap(d -> reader.read(d).articles().stream()).toList();
  }

  private void save(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private static List<String> body(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == BlockKind.BODY)
        .map(block -> block.span().of(article.text()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "https://river.example/war/maskar/, https://river.example/war/maskar/2/,"
        + " https://river.example/war/maskar/3/",
    "https://river.example/maskar, https://river.example/maskar?page=2,"
        + " https://river.example/maskar?page=3",
    "https://river.example/a?id=7, https://river.example/a?id=7&p=2,"
        + " https://river.example/a?id=7&p=3",
    "https://river.example/maskar.html, https://river.example/maskar-2.html,"
        + " https://river.example/maskar-3.html",
    "https://river.example/maskar, https://river.example/maskar/page/2,"
        + " https://river.example/maskar/page/3"
  })
  void pagesThatLinkToEachOtherAreOneArticle(String one, String two, String three)
      throws IOException {
    String title = "Army enters Maskar";
    save("c.html", page(3, title + " (page 3 of 3)", canonical(three), link(two)));
    save("a.html", page(1, title, canonical(one), link(two)));
    save("b.html", page(2, title + " - Page 2", canonical(two), link(three)));
    List<Article> articles = read();
    assertThat(articles).hasSize(1);
    assertThat(body(articles.get(0)))
        .hasSize(4)
        .containsSubsequence(TOLD.get(0), TOLD.get(2))
        .anySatisfy(words -> assertThat(words).contains("those by the café"));
    assertThat(articles.get(0).id()).isEqualTo("a");
    assertThat(articles.get(0).meta().title()).contains(title);
  }

  @Test
  void offsetsLeadBackToEachFile() throws IOException {
    save(
        "maskar-1.html",
        page(1, "Army enters Maskar", "", "<a rel=next href=maskar-2.html>next</a>"));
    save(
        "maskar-2.html",
        page(2, "Army enters Maskar", "<!-- \ud83d\ude00 -->", link("maskar-3.html")));
    save("maskar-3.html", page(3, "Army enters Maskar", "", link("maskar-2.html")));
    List<Article> articles = read();
    assertThat(articles).hasSize(1);
    Article article = articles.get(0);
    assertThat(article.source().parts())
        .extracting(SourceMap.Part::file)
        .containsExactly(
            folder.resolve("maskar-1.html").toString(),
            folder.resolve("maskar-2.html").toString(),
            folder.resolve("maskar-3.html").toString());
    int told = 0;
    for (Block block : article.blocks()) {
      String file =
          Files.readString(Path.of(article.source().file(block.span().start()).orElseThrow()));
      var source = article.source().of(block.span()).orElseThrow();
      int start = file.offsetByCodePoints(0, source.start());
      String there = file.substring(start, file.offsetByCodePoints(0, source.end()));
      String words = block.span().of(article.text());
      assertThat(there.replace("&ndash;", "–").replace("&eacute;", "é")).isEqualTo(words);
      told += block.kind() == BlockKind.BODY ? 1 : 0;
    }
    assertThat(told).isEqualTo(4);
  }

  @Test
  void pagesInAWebArchiveAreFoundByTheirAddresses() throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (int number : new int[] {2, 1, 3}) {
      String url = FIRST + (number == 1 ? "" : number + "/");
      String links = number == 3 ? link("../2/") : link(FIRST + (number + 1) + "/");
      String html = page(number, "Army enters Maskar", "", links);
      String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
      byte[] block = http.getBytes(StandardCharsets.UTF_8);
      String head =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
              + url
              + "\r\n"
              + "WARC-Date: 2017-10-12T08:00:00Z\r\n"
              + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000"
              + number
              + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
              + block.length
              + "\r\n\r\n";
      warc.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
      warc.writeBytes(block);
      warc.writeBytes(new byte[] {'\r', '\n', '\r', '\n'});
    }
    Files.write(folder.resolve("a.warc"), warc.toByteArray());
    List<Article> articles = read();
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).meta().url()).contains(FIRST);
    assertThat(body(articles.get(0))).hasSize(4).startsWith(TOLD.get(0)).endsWith(TOLD.get(2));
    assertThat(articles.get(0).source().parts())
        .extracting(SourceMap.Part::file)
        .doesNotHaveDuplicates();
  }

  @Test
  void articlesThatOnlyLinkToEachOtherStayApart() throws IOException {
    save("report-1.html", page(1, "Report: rain in the hills", "", link("report-2.html")));
    save("report-2.html", page(2, "Report: dam repaired", "", link("report-1.html")));
    save("page-7.html", page(3, "A page alone", "", link("page-8.html")));
    List<Article> articles = read();
    assertThat(articles)
        .extracting(Article::id)
        .containsExactlyInAnyOrder("report-1", "report-2", "page-7");
    assertThat(articles).allSatisfy(a -> assertThat(a.source().parts()).isEmpty());
  }

  @Test
  void daysOfAChronicleStayApart() throws IOException {
    String day = "<meta property='article:published_time' content='2017-10-1%d'>";
    save("day-1.html", page(1, "The war today", day.formatted(1), link("day-2.html")));
    save("day-2.html", page(2, "The war today", day.formatted(2), link("day-1.html")));
    assertThat(read()).hasSize(2);
  }

  @Test
  void whatWaitsIsBounded() {
    List<Document> handed = new ArrayList<>();
    PageSeries series = new PageSeries(handed::add, 2_000);
    for (int i = 0; i < 100; i++) {
      String url = "https://river.example/" + (char) ('a' + i % 26) + i + "x";
      String html = page(1, "Title", canonical(url), link(url + "/2/"));
      series.accept(
          new Document(
              "d" + i,
              java.util.Optional.empty(),
              Document.Format.HTML,
              html,
              org.sitrep.model.Metadata.empty()));
      assertThat(i - handed.size()).isLessThan(6);
    }
    series.finish();
    assertThat(handed).hasSize(100).allMatch(d -> d.format() == Document.Format.HTML);
  }
}
