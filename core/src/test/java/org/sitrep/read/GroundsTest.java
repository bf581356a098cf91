package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Document;
import org.sitrep.model.Grounds;
import org.sitrep.model.Metadata;

/** What gave a page's title, by-line, outlet, address and language, the most trusted first. */
final class GroundsTest {
  private static final String BODY =
      "<p>The town fell on Monday after a week of shelling, residents who had fled to the next"
          + " village said, and the men who took it have closed the road to the north of it.</p>"
          + "<p>They said that those who had stayed were without water and with little bread, and"
          + " that the hospital in the old school had no more room for the wounded.</p>";

  private final ArticleReader reader = new ArticleReader(List.of());

  private Metadata read(Document.Format format, String content, Metadata given) {
    return reader
        .read(new Document("d", Optional.empty(), format, content, given))
        .articles()
        .get(0)
        .meta();
  }

  private Metadata html(String head) {
    String page = "<html><head>" + head.replace('\'', '"') + "</head><body>" + BODY + "</body>";
    return read(Document.Format.HTML, page, Metadata.empty());
  }

  private static String linked(String fields) {
    return "<script type='application/ld+json'>{'@type':'NewsArticle'," + fields + "}</script>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<meta property='og:title' content='Second town'>|'headline':'First town'|First"
            + " town|JSON-LD",
        "<meta property='og:title' content='Second town'>|'name':'x'|Second town|OpenGraph",
        "<meta itemprop='headline' content='Third town'><meta name='twitter:title' content='y'>"
            + "|'name':'x'|Third town|microdata",
        "<meta name='twitter:title' content='Fourth town'><title>z</title>|'name':'x'|Fourth town"
            + "|meta",
        "<title>Fifth town</title>|'name':'x'|Fifth town|title"
      })
  void theTitle(String head, String fields, String title, String by) {
    Metadata meta = html(head + linked(fields));
    assertThat(meta.title()).contains(title);
    assertThat(meta.grounds().title()).isEqualTo(by);
  }

  @Test
  void aHeadingNamesWhatTellsTheSame() {
    Metadata meta =
        read(
            Document.Format.HTML,
            "<meta property=og:title content='Town falls again - Crossbridge Wire'>"
                + "<h1>Town falls again</h1>"
                + BODY,
            Metadata.empty());
    assertThat(meta.title()).contains("Town falls again");
    assertThat(meta.grounds().title()).isEqualTo("heading, as OpenGraph has it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<meta property='article:author' content='Two'>|'author':{'name':'One'}|One|JSON-LD",
        "<meta property='article:author' content='Two'><meta itemprop='author' content='Three'>"
            + "|'name':'x'|Two|OpenGraph",
        "<meta itemprop='author' content='Three'><meta name='author' content='Four'>|'name':'x'"
            + "|Three|microdata",
        // what says no more than "by" is passed over
        "<meta itemprop='author' content='By'><meta name='author' content='By Four'>|'name':'x'"
            + "|Four|meta"
      })
  void theByline(String head, String fields, String byline, String by) {
    Metadata meta = html(head + linked(fields));
    assertThat(meta.byline()).contains(byline);
    assertThat(meta.grounds().byline()).isEqualTo(by);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<link rel='canonical' href='https://a.example/1'>|'url':'https://a.example/2'"
            + "|https://a.example/1|link",
        "<meta property='og:url' content='https://a.example/3'>|'url':'https://a.example/2'"
            + "|https://a.example/2|JSON-LD",
        "<meta property='og:url' content='https://a.example/3'>|'name':'x'"
            + "|https://a.example/3|OpenGraph"
      })
  void theAddress(String head, String fields, String url, String by) {
    Metadata meta = html(head + linked(fields));
    assertThat(meta.url()).contains(url);
    assertThat(meta.grounds().url()).isEqualTo(by);
  }

  @Test
  void theAddressesOfSeveralArticlesAreNotThatOfThePage() {
    Metadata meta =
        html(
            linked("'url':'https://a.example/2'")
                + linked("'url':'https://a.example/4'")
                + "<meta property='og:url' content='https://a.example/3'>");
    assertThat(meta.url()).contains("https://a.example/3");
  }

  @Test
  void theOutletAndTheLanguage() {
    Metadata meta = html("<meta property='og:site_name' content='Crossbridge Wire'>");
    assertThat(meta.grounds().publisher()).isEqualTo("OpenGraph");
    assertThat(meta.grounds().language()).isEqualTo("words");
    Metadata brief =
        read(Document.Format.HTML, "<html lang=en-GB><p>It fell.</p></html>", Metadata.empty());
    assertThat(brief.language()).contains("en");
    assertThat(brief.grounds().language()).isEqualTo("lang");
  }

  @Test
  void theDayOfTheAddressAtWhichAPageWasReadCounts() {
    Metadata given = Metadata.empty().at(Optional.of("https://a.example/2017/10/12/town"));
    Metadata meta = read(Document.Format.HTML, "<h1>Town falls</h1>" + BODY, given);
    assertThat(meta.published().orElseThrow().reason()).isEqualTo("address");
    assertThat(meta.published().orElseThrow().range().start()).hasToString("2017-10-12");
  }

  @Test
  void thePrintedVersionIsTitledByItsHeading() {
    Metadata meta =
        read(
            Document.Format.HTML,
            "<title>Print: Town falls again</title><h2>Town falls again</h2>" + BODY,
            Metadata.empty());
    assertThat(meta.title()).contains("Town falls again");
  }

  @Test
  void whatAFieldGaveHasNone() {
    Metadata given =
        new Metadata(
            Optional.of("https://a.example/1"),
            Optional.of("A title"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Metadata meta =
        read(Document.Format.PAGE, "Town falls\nBy Rana Sabbagh\n\nIt fell on Monday.", given);
    assertThat(meta.grounds()).isEqualTo(new Grounds("", "", "", "text", ""));
    assertThat(meta.byline()).contains("Rana Sabbagh");
  }
}
