package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Article;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.model.TimeOfDay;

/** Pages that hold several articles, and articles that come in several forms. */
final class PartsOfPagesTest {
  private static final String LONG =
      "<p>Government units entered the northern quarter of %1$s on Tuesday after a week of"
          + " shelling, residents who were reached by telephone said, and the defenders withdrew"
          + " toward the grain silos.</p><p>The hospital of %1$s took in eleven wounded during the"
          + " night, two of them children, a doctor said, and asked for blood of every group, as"
          + " its own stock had run out on Monday evening.</p>";

  private final ArticleReader reader = new ArticleReader(List.of());

  private List<Article> read(String html) {
    return reader
        .read(new Document("d", Optional.empty(), Document.Format.HTML, html, Metadata.empty()))
        .articles();
  }

  private static List<String> of(Article article, BlockKind kind) {
    return article.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(article.text()))
        .toList();
  }

  private static String day(Article article) {
    return article.meta().published().map(p -> p.range().start().toString()).orElse("");
  }

  private static String time(Article article) {
    return article.meta().published().flatMap(Published::time).map(TimeOfDay::code).orElse("");
  }

  private static final String BLOG =
      """
      <html><head><title>War: live | River Desk</title><meta property="og:title" content="War: live">
      <meta property="og:site_name" content="River Desk">
      <link rel="canonical" href="https://river.example/live"></head>
      <body><nav><a href="/">Home</a></nav><main><h1>War: live</h1>
      <p>All that is known of the fighting around Maskar, as it is told, by both sides and by those
         who live there; the newest comes first, and what turns out wrong is said to be so.</p>
      <div class="live-blog"><ul>
      <li class="entry odd" id="e3"><time datetime="2017-10-13T09:40:00+03:00">09:40</time>
        <h3>Bridge falls</h3><p>Engineers blew up the bridge at Tarif on Friday morning, the army said.</p>
        <div class="share">Share this entry with all your friends, please.</div></li>
      <li class="entry even" id="e2"><time datetime="2017-10-12T18:05:00+03:00">18:05</time>
        <p>Two shells hit the market of Maskar, killing three people, the civil defence said.</p></li>
      <li class="entry odd" id="e1"><time datetime="2017-10-12T08:00:00+03:00">08:00</time>
        <p>The truce in Maskar has held during the night, residents said.</p>
        <p>Both sides accuse each other of moving guns under its cover.</p></li>
      </ul></div></main>
      <div id="comments"><p>I do not believe a word of this, as nobody does who lives there.</p></div></body></html>
      """;

  @Test
  void anEntryOfALiveBlogIsAnArticleWithItsOwnTime() {
    List<Article> articles = read(BLOG);
    assertThat(articles).extracting(Article::id).containsExactly("d-1", "d-2", "d-3", "d-4");
    assertThat(of(articles.get(0), BlockKind.BODY))
        .singleElement()
        .asString()
        .startsWith("All that is known");
    assertThat(of(articles.get(0), BlockKind.COMMENT)).hasSize(1);
    Article bridge = articles.get(1);
    assertThat(bridge.meta().title()).contains("Bridge falls");
    assertThat(bridge.meta().url()).contains("https://river.example/live#e3");
    assertThat(bridge.meta().publisher()).contains("River Desk");
    assertThat(day(bridge)).isEqualTo("2017-10-13");
    assertThat(articles.subList(1, 4).stream().map(PartsOfPagesTest::time))
        .containsExactly("09:40+03:00", "18:05+03:00", "08:00+03:00");
    assertThat(time(articles.get(0))).isEmpty();
    assertThat(of(bridge, BlockKind.BODY))
        .containsExactly("Engineers blew up the bridge at Tarif on Friday morning, the army said.");
    assertThat(of(bridge, BlockKind.BOILERPLATE)).singleElement().asString().contains("Share");
    assertThat(day(articles.get(2))).isEqualTo("2017-10-12");
    assertThat(articles.get(2).meta().title()).contains("War: live");
    assertThat(of(articles.get(3), BlockKind.BODY)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"live-blog, stories", "LiveUpdates, stories"})
  void namesTellALiveBlogAndNothingElseMakesOne(String live, String other) {
    assertThat(read(BLOG.replace("live-blog", live))).hasSize(4);
    assertThat(read(BLOG.replace("live-blog", other))).hasSize(1);
  }

  @Test
  void linkedDataTellALiveBlogToo() {
    String page =
        BLOG.replace("live-blog", "stories")
            .replace(
                "</head>",
                "<script"
                    + " type='application/ld+json'>{\"@type\":[\"LiveBlogPosting\"]}</script></head>");
    assertThat(read(page)).hasSize(4);
  }

  private static String story(String town, String day) {
    return "<article class=\"post\" id=\""
        + town
        + "\"><h2><a href=\"/"
        + town
        + "\">Army enters "
        + town
        + " after a week</a></h2><div class=\"byline\">By Rana Sabbagh</div><time datetime=\""
        + day
        + "\">"
        + day
        + "</time>"
        + String.format(java.util.Locale.ROOT, LONG, town)
        + "</article>";
  }

  @Test
  void wholeArticlesOnOnePageAreToldApart() {
    List<Article> articles =
        read(
            "<html><head><title>River Desk</title></head><body><h1>River Desk</h1>"
                + story("Maskar", "2017-10-12")
                + story("Tarif", "2017-10-11")
                + story("Nahla", "2017-10-10")
                + "</body></html>");
    assertThat(articles)
        .extracting(a -> a.meta().title().orElse(""))
        .containsExactly(
            "Army enters Maskar after a week",
            "Army enters Tarif after a week",
            "Army enters Nahla after a week");
    assertThat(articles)
        .extracting(PartsOfPagesTest::day)
        .containsExactly("2017-10-12", "2017-10-11", "2017-10-10");
    assertThat(articles).allSatisfy(a -> assertThat(of(a, BlockKind.BODY)).hasSize(2));
  }

  @Test
  void oneArticleWithTeasersAndWithAThreadStaysOne() {
    StringBuilder page = new StringBuilder("<html><body><h1>Army enters Maskar after a week</h1>");
    page.append(story("Maskar", "2017-10-12"));
    for (int i = 0; i < 6; i++) {
      page.append(
              "<article class='post'><h2><a href='/x'>The talks failed once more this"
                  + " week</a></h2>")
          .append(
              "<time datetime='2017-10-09'>9 October</time><p>The talks failed on"
                  + " Monday.</p></article>");
      page.append("<article class='comment-body'><time datetime='2017-10-13'>13 October</time>")
          .append(
              "<p>They took the silos in 2015 and lost them again, as everybody"
                  + " knows.</p></article>");
    }
    List<Article> articles = read(page + "</body></html>");
    assertThat(articles).hasSize(1);
    assertThat(of(articles.get(0), BlockKind.BODY)).hasSize(2);
  }

  @Test
  void thePagesOfAnArticleInOneFileAreOneArticle() {
    String pages =
        "<html><head><meta property='og:title' content='Army enters Maskar'></head><body>"
            + "<h1>Army enters Maskar</h1><div class='content'><div class='page' id='page-1'>"
            + String.format(java.util.Locale.ROOT, LONG, "Maskar")
            + "<div class='pagination'><a href='?page=2'>2</a></div></div><div class='page'"
            + " id='page-2'><p>Those who left on foot reached the camp at Tarif by noon, most of"
            + " them women, an aid worker said on Wednesday.</p><p>An operation against the silos"
            + " is expected within days, both sides say, and the road to the east is full of"
            + " cars.</p></div></div></body></html>";
    List<Article> articles = read(pages);
    assertThat(articles).hasSize(1);
    assertThat(of(articles.get(0), BlockKind.BODY)).hasSize(4);
  }

  @Test
  void ampPagesAreReadLikeAnyOther() {
    String amp =
        "<!doctype html><html amp><head><link rel=canonical"
            + " href='https://river.example/maskar'><meta property='og:title' content='Army enters"
            + " Maskar'><script async src='https://cdn.ampproject.org/v0.js'></script><style"
            + " amp-boilerplate>body{visibility:hidden}</style></head><body><amp-sidebar id='menu'"
            + " layout='nodisplay'><ul><li><a"
            + " href='/'>Home</a></li></ul></amp-sidebar><article><h1>Army enters"
            + " Maskar</h1><amp-img src='a.jpg' layout='responsive'><noscript><img"
            + " src='a.jpg'></noscript></amp-img>"
            + String.format(java.util.Locale.ROOT, LONG, "Maskar")
            + "<amp-ad type='x'><div fallback>No ad could be shown to you here"
            + " today.</div></amp-ad><amp-social-share"
            + " type='email'></amp-social-share></article></body></html>";
    Article article = read(amp).get(0);
    assertThat(article.meta().url()).contains("https://river.example/maskar");
    assertThat(of(article, BlockKind.BODY)).hasSize(2);
    assertThat(of(article, BlockKind.TITLE)).containsExactly("Army enters Maskar");
  }

  @Test
  void printVersionsInTablesAndBreaksAreRead() {
    String print =
        "<html><head><title>River Desk - Print version</title></head><body"
            + " onload='window.print()'><table width=600><tr><td><font size=5><b>Army enters"
            + " Maskar</b></font><br>12 October 2017<br><hr>Government units entered the northern"
            + " quarter of Maskar on Tuesday after a week of shelling, residents said.<br><br>The"
            + " defenders withdrew toward the grain silos, two of them wounded, according to a"
            + " doctor.<br><br></td></tr><tr><td>Source: River"
            + " Desk<br>https://river.example/print?id=7</td></tr></table></body></html>";
    Article article = read(print).get(0);
    assertThat(of(article, BlockKind.BODY))
        .contains(
            "The defenders withdrew toward the grain silos, two of them wounded, according to a"
                + " doctor.")
        .noneMatch(b -> b.contains("print?id"));
  }

  @Test
  void manyEntriesAreReadInTimeThatGrowsWithThem() {
    StringBuilder page = new StringBuilder("<body><div class='liveblog'>");
    for (int i = 0; i < 5_000; i++) {
      page.append("<div class='entry'><time datetime='2017-10-12'>x</time><div class='entry'>")
          .append("<p>The town no. ")
          .append(i)
          .append(" fell on Tuesday, as residents of it said.</p></div></div>");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(read(page.toString())).hasSize(5_000));
  }
}
