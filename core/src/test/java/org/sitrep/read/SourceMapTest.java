package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.model.Span;

/** Every stretch of an article's text leads back to the source that it was read from. */
final class SourceMapTest {
  private static final Path PAGES = Path.of("../../shared/data/html");
  private final ArticleReader reader = new ArticleReader(List.of());

  private List<Article> read(String content, Document.Format format) {
    return reader
        .read(new Document("d", Optional.empty(), format, content, Metadata.empty()))
        .articles();
  }

  private static String source(Article article, String content, String words) {
    int at = article.text().indexOf(words);
    assertThat(at).as("\"%s\" in %s", words, article.text()).isNotNegative();
    return of(article.source().of(new Span(at, at + words.length())).orElseThrow(), content);
  }

  /** A stretch of a document in code points. */
  private static String of(Span points, String content) {
    int start = content.offsetByCodePoints(0, points.start());
    return content.substring(start, content.offsetByCodePoints(start, points.length()));
  }

  @Test
  void wordsOfAWebPageLeadToTheirSource() {
    String page =
        "<!doctype html>\r\n"
            + "<html><body><h1>Army&nbsp;enters Maskar</h1>\r\n"
            + "\t<p>The  caf&eacute;&#8217;s\r\n"
            + "   owner, <a href=\"x\">Rana <b>Sab</b>bagh</a>, said &ldquo;no&rdquo; &amp; left"
            + " with AT&T &lt; 5 &copy 2017 &#x1F4A3; bombs fell<br>there &ampand &notit; here 💣"
            + " &unknown; end.</p></body></html>";
    Article article = read(page, Document.Format.HTML).get(0);
    assertThat(source(article, page, "Army enters Maskar")).isEqualTo("Army&nbsp;enters Maskar");
    assertThat(source(article, page, "The café’s owner"))
        .isEqualTo("The  caf&eacute;&#8217;s\r\n   owner");
    assertThat(source(article, page, "é")).isEqualTo("&eacute;");
    assertThat(source(article, page, "Sabbagh")).isEqualTo("Sab</b>bagh");
    assertThat(source(article, page, "Sab")).isEqualTo("Sab");
    assertThat(source(article, page, "“no”")).isEqualTo("&ldquo;no&rdquo;");
    assertThat(source(article, page, "&")).isEqualTo("&amp;");
    assertThat(source(article, page, "AT&T < 5")).isEqualTo("AT&T &lt; 5");
    assertThat(source(article, page, "© 2017")).isEqualTo("&copy 2017");
    assertThat(source(article, page, "\ud83d\udca3 bombs")).isEqualTo("&#x1F4A3; bombs");
    assertThat(source(article, page, "there")).isEqualTo("there");
    assertThat(source(article, page, "here 💣")).isEqualTo("here 💣");
    assertThat(source(article, page, "end.")).isEqualTo("end.");
  }

  @Test
  void pairsOfSurrogatesCountOnce() {
    String page = "<html><body><p>A 💣 &amp; a 💣 town fell.</p><p>💣 The end 💣</p></body></html>";
    Article article = read(page, Document.Format.HTML).get(0);
    assertThat(source(article, page, "town")).isEqualTo("town");
    assertThat(source(article, page, "The end 💣")).isEqualTo("The end 💣");
    assertThat(source(article, page, "💣 & a 💣")).isEqualTo("💣 &amp; a 💣");
    String text = "💣 One.\n\nThe town 💣 fell.";
    Article plain = read(text, Document.Format.RECORD).get(0);
    assertThat(source(plain, text, "town 💣 fell")).isEqualTo("town 💣 fell");
  }

  @Test
  void ofPlainTextAnArticleIsAStretch() {
    String text = "Army enters Maskar\n\nThe town fell on Tuesday, residents said.\n";
    Article article = read(text, Document.Format.PAGE).get(0);
    assertThat(article.source().of(new Span(20, 24))).contains(new Span(20, 24));
  }

  @Test
  void entriesOfALiveBlogLeadToTheirPlaceInThePage() {
    StringBuilder page = new StringBuilder("<body><div class=liveblog>");
    for (int i = 1; i <= 4; i++) {
      page.append("<div class=entry><time datetime=2017-10-12>8:00</time><p>The town no. ")
          .append(i)
          .append(" fell on Tuesday, as residents of it said.</p></div>");
    }
    List<Article> articles = read(page.toString(), Document.Format.HTML);
    assertThat(articles).hasSize(4);
    assertThat(source(articles.get(2), page.toString(), "The town no. 3 fell"))
        .isEqualTo("The town no. 3 fell");
  }

  @Test
  void bodiesThatOnlyScriptsShowHaveNoPlace() {
    String page =
        "<html><head><script"
            + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + "The town fell on Tuesday, residents said. ".repeat(10)
            + "\"}</script></head><body><div id=app></div></body></html>";
    Article article = read(page, Document.Format.HTML).get(0);
    assertThat(article.source().of(new Span(0, 10))).isEmpty();
  }

  @Test
  void theBlocksOfRealPagesAreWhatTheirSourceShows() throws IOException {
    assumeTrue(Files.isDirectory(PAGES), "there is no " + PAGES);
    int blocks = 0;
    int different = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(PAGES, "*.html.gz")) {
      for (Path file : files) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          for (Article article : read(content, Document.Format.HTML)) {
            for (Block block : article.blocks()) {
              Optional<Span> source = article.source().of(block.span());
              blocks++;
              different +=
                  source.isPresent()
                          && shows(of(source.get(), content), block.span().of(article.text()))
                      ? 0
                      : 1;
            }
          }
        }
      }
    }
    assertThat(blocks).isGreaterThan(3_000);
    assertThat(different / (double) blocks)
        .as("%d of %d blocks", different, blocks)
        .isLessThan(0.01);
  }

  /** Whether a piece of source shows words, whatever space is between them. */
  private static boolean shows(String source, String words) {
    String shown = Jsoup.parseBodyFragment(source.replaceAll("(?i)</?t[drh]\\b[^>]*>", " ")).text();
    return letters(shown).contains(letters(words))
        && letters(words).length() * 2 >= letters(shown).length();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
