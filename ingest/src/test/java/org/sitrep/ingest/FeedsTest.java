package org.sitrep.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

/** Feeds, mails and PDFs. */
final class FeedsTest {
  private final Path folder;
  private final List<Document> documents = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  FeedsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void read(String name, String content) throws IOException {
    Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    new Inputs(Columns.usual(), Limits.standard())
        .read(
            List.of(folder.resolve(name).toString()),
            InputStream.nullInputStream(),
            documents::add,
            issues::add);
  }

  private void expect(String title, String url, LocalDate day, String text) {
    assertThat(documents).hasSize(1);
    Document document = documents.get(0);
    assertThat(document.given().title()).contains(title);
    assertThat(document.given().url()).contains(url);
    assertThat(document.given().publisher()).contains("Levant Courier");
    assertThat(document.given().published().orElseThrow().range().start()).isEqualTo(day);
    assertThat(document.content()).contains(text);
  }

  @Test
  void rss2() throws IOException {
    read(
        "feed.xml",
        """
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>Levant Courier</title><link>https://levant.example/</link>
        <item><title>Town falls &amp; hill holds</title><link>https://levant.example/1</link>
        <pubDate>Thu, 12 Oct 2017 08:00:00 GMT</pubDate><description>Short.</description>
        <content:encoded><![CDATA[<p>The town fell&nbsp;on Monday.</p>]]></content:encoded></item>
        </channel></rss>
        """);
    expect(
        "Town falls & hill holds",
        "https://levant.example/1",
        LocalDate.of(2017, 10, 12),
        "<p>The town fell&nbsp;on Monday.</p>");
  }

  @Test
  void rss1() throws IOException {
    read(
        "feed.rdf",
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
        <channel><title>Levant Courier</title></channel>
        <item><title>Town falls</title><link>https://levant.example/1</link>
        <dc:date>2017-10-12T08:00:00Z</dc:date><description>&lt;p&gt;The town fell.&lt;/p&gt;</description></item>
        </rdf:RDF>
        """);
    expect(
        "Town falls",
        "https://levant.example/1",
        LocalDate.of(2017, 10, 12),
        "<p>The town fell.</p>");
  }

  @Test
  void atom() throws IOException {
    read(
        "feed.atom",
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Levant Courier</title>
        <entry><title>Town falls</title><link rel="self" href="https://levant.example/self"/>
        <link rel="alternate" href="https://levant.example/1"/><published>2017-10-12T08:00:00Z</published>
        <author><name>R. Sabbagh</name></author>
        <content type="xhtml"><div><p>The town <b>fell</b>.</p></div></content></entry></feed>
        """);
    expect("Town falls", "https://levant.example/1", LocalDate.of(2017, 10, 12), "<b>fell</b>");
    assertThat(documents.get(0).given().byline()).contains("R. Sabbagh");
  }

  @Test
  void jsonFeed() throws IOException {
    read(
        "feed.json",
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Levant Courier", "items": [
        {"id": "1", "url": "https://levant.example/1", "title": "Town falls",
         "date_published": "2017-10-12T08:00:00Z", "content_html": "<p>The town fell.</p>"}]}
        """);
    expect(
        "Town falls",
        "https://levant.example/1",
        LocalDate.of(2017, 10, 12),
        "<p>The town fell.</p>");
  }

  @Test
  void aThousandMillionLaughsAreNotHeard() {
    StringBuilder feed =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      feed.append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    feed.append(
        "<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><title>Levant Courier</title>"
            + "<item><title>Town</title><description>The town fell. &l11; &x;</description></item>"
            + "</channel></rss>");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> read("laughs.xml", feed.toString()));
    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).content().length()).isLessThan(200);
    assertThat(documents.get(0).content()).doesNotContain("root:");
  }

  @Test
  void aFeedThatBreaksOffIsReadUpToThere() throws IOException {
    read(
        "cut.rss",
        "<rss><channel><item><title>One</title><description>The town fell.</description></item>"
            + "<item><title>Two</title><description>The hill fe");
    assertThat(documents).hasSize(2);
    assertThat(documents.get(0).content()).contains("The town fell.");
  }

  @Test
  void aMailIsItsHtmlPart() throws IOException {
    read(
        "letter.eml",
        """
        From: "Levant Courier" <desk@levant.example>
        Subject: =?utf-8?Q?Town_falls_=E2=80=93_hill_holds?=
        Date: Thu, 12 Oct 2017 08:00:00 +0000
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        Plain words.
        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <p>The town fell =E2=80=93 at last.</p>
        --b--
        """
            .replace("\n", "\r\n"));
    assertThat(documents).hasSize(1);
    Document mail = documents.get(0);
    assertThat(mail.given().title()).contains("Town falls – hill holds");
    assertThat(mail.given().publisher()).contains("Levant Courier");
    assertThat(mail.content()).contains("<p>The town fell – at last.</p>");
    assertThat(mail.format()).isEqualTo(Document.Format.HTML);
  }

  @Test
  void aPageSavedAsMailKeepsItsAddress() throws IOException {
    read(
        "page.mhtml",
        """
        From: <Saved by a browser>
        Snapshot-Content-Location: https://levant.example/1
        Subject: Town falls
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"

        --b
        Content-Type: text/html
        Content-Location: https://levant.example/1

        <html><body><p>The town fell.</p></body></html>
        --b
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --b--
        """
            .replace("\n", "\r\n"));
    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).given().url()).contains("https://levant.example/1");
    assertThat(documents.get(0).given().publisher()).isEmpty();
    assertThat(documents.get(0).content()).contains("The town fell.");
  }
}
