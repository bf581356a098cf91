package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Article;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;

final class HtmlTest {
  private static final String PAGE =
      """
      <!doctype html><html><head><title>Army enters Maskar | River Desk</title>
      <meta property="og:title" content="Army enters Maskar">
      <meta property="og:site_name" content="River Desk">
      <link rel="canonical" href="https://river.example/maskar">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2017-10-12T08:00:00Z",
       "author":{"name":"Rana Sabbagh"}}</script></head>
      <body><nav><a href="/">Home</a> <a href="/war">All the news of the war, every day, for you.</a></nav>
      <div id="main"><h1>Army enters Maskar</h1><div class="byline">By Rana Sabbagh</div>
      <figure><img src="x.png"><figcaption>A tank near the silos, as seen on Monday.</figcaption></figure>
      <p>Government units entered the <b>northern</b> quarter of Maskar on Tuesday,
         after a week of shelling, residents said.</p>
      <p>The defenders withdrew toward the grain silos, according to residents reached by phone.</p>
      <h2>What comes next</h2>
      <p>An operation against the silos is expected soon, both sides say, and people are leaving.</p>
      <div class="share">Share this on every network you know, please, thank you.</div></div>
      <aside class="related"><h3>Talks fail</h3><p>The talks failed on Monday, after a long, long day.</p></aside>
      <div id="comments"><p>They took the silos in 2015, and lost them again, as everybody knows.</p></div>
      <script>var x = "The script says that the town fell, twice.";</script>
      <footer>Copyright 2017, all the rights are ours.</footer></body></html>
      """;
  private final ArticleReader reader = new ArticleReader(List.of());

  private Article read(String html) {
    return reader
        .read(new Document("d", Optional.empty(), Document.Format.HTML, html, Metadata.empty()))
        .articles()
        .get(0);
  }

  private static List<String> of(Article article, BlockKind kind) {
    return article.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(article.text()))
        .toList();
  }

  @Test
  void theBodyIsTheArticleElementsParagraphs() {
    Article article = read(PAGE);
    assertThat(of(article, BlockKind.BODY))
        .containsExactly(
            "Government units entered the northern quarter of Maskar on Tuesday, after a week of"
                + " shelling, residents said.",
            "The defenders withdrew toward the grain silos, according to residents reached by"
                + " phone.",
            "An operation against the silos is expected soon, both sides say, and people are"
                + " leaving.");
    assertThat(of(article, BlockKind.TITLE)).containsExactly("Army enters Maskar");
    assertThat(of(article, BlockKind.HEADING)).containsExactly("What comes next");
    assertThat(of(article, BlockKind.CAPTION))
        .containsExactly("A tank near the silos, as seen on Monday.");
    assertThat(of(article, BlockKind.COMMENT)).hasSize(1);
    assertThat(article.text()).doesNotContain("script says").contains("Share this", "\n\n");
  }

  @Test
  void theHeadTellsOfTheArticle() {
    Metadata meta = read(PAGE).meta();
    assertThat(meta.title()).contains("Army enters Maskar");
    assertThat(meta.publisher()).contains("River Desk");
    assertThat(meta.byline()).contains("Rana Sabbagh");
    assertThat(meta.url()).contains("https://river.example/maskar");
    assertThat(meta.published().orElseThrow().range().start()).hasToString("2017-10-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"name\":\"Rana Sabbagh\"},{\"name\":\"Karim Odeh\"}]|Rana Sabbagh, Karim Odeh",
        "[\"Rana Sabbagh\",\"Rana Sabbagh\"]|Rana Sabbagh",
        "{\"@id\":\"#rana\"}|Rana S. Sabbagh",
        "{\"@id\":\"#nobody\"}|none"
      })
  void allAuthorsAreNamed(String author, String byline) {
    String page =
        PAGE.replace("{\"name\":\"Rana Sabbagh\"}", author)
            .replace("<div class=\"byline\">By Rana Sabbagh</div>", "")
            .replace(
                "</head>",
                "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"Person\","
                    + "\"@id\":\"#rana\",\"name\":\"Rana S. Sabbagh\"}]}</script></head>");
    assertThat(read(page).meta().byline().orElse("none")).isEqualTo(byline);
  }

  @Test
  void anAddressWithoutASchemeIsSecure() {
    String page = PAGE.replace("href=\"https://river", "href=\"//river");
    assertThat(read(page).meta().url()).contains("https://river.example/maskar");
  }

  @Test
  void brokenLinkedDataIsPassedBy() {
    String html = PAGE.replace("\"@type\":", "\"@type\" ");
    assertThat(read(html).meta().published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<p><em>", "<ul><li>", "<blockquote>", "<table><tr><td>"})
  void pagesNestedAHundredThousandDeepAreRead(String open) {
    String deep =
        open.repeat(100_000) + "The town fell on Tuesday, they said." + "</div>".repeat(9);
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(3), () -> assertThat(read(deep).text()).contains("The town fell"));
  }
}
