package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.model.Modified;
import org.sitrep.model.Published;

final class PublishedDayTest {
  private static final Path PAGES = Path.of("../../shared/data/html");
  private final ArticleReader reader = new ArticleReader(List.of());

  private Metadata read(String html) {
    return reader
        .read(new Document("d", Optional.empty(), Document.Format.HTML, html, Metadata.empty()))
        .articles()
        .get(0)
        .meta();
  }

  @Test
  void itIsRightOnPagesOfTheBenchmark() throws IOException {
    Function<Metadata, String> day =
        meta -> meta.published().map(p -> p.range().start().toString()).orElse("none");
    assertThat(wrong("published.tsv", day)).isLessThanOrEqualTo(0.07);
  }

  @Test
  void titlesAreRightOnPagesOfTheBenchmark() throws IOException {
    assertThat(wrong("titles.tsv", meta -> digest(meta.title().orElse(""))))
        .isLessThanOrEqualTo(0.05);
  }

  private static String digest(String title) {
    StringBuilder letters = new StringBuilder();
    title
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    try {
      byte[] bytes = letters.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
          .substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The share of the pages of a list of which something else is found. */
  private double wrong(String list, Function<Metadata, String> found) throws IOException {
    assumeTrue(Files.isDirectory(PAGES), "no benchmark pages beside the repository");
    Map<String, String> ids = new HashMap<>();
    JsonNode truth = new ObjectMapper().readTree(PAGES.resolve("ground-truth.json").toFile());
    truth.properties().forEach(p -> ids.put(p.getValue().path("url").asText(), p.getKey()));
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (Resource.Row row : Resource.rows(list, 2)) {
      all++;
      Path file = PAGES.resolve(ids.get(row.cell(0)) + ".html.gz");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        Metadata meta = read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        if (!found.apply(meta).equals(row.cell(1))) {
          wrong.add(row.cell(0) + " " + found.apply(meta));
        }
      }
    }
    assertThat(all).isGreaterThanOrEqualTo(60);
    System.err.println(list + ": " + wrong);
    return wrong.size() / (double) all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script"
            + " type='application/ld+json'>{'@type':'NewsArticle','datePublished':'2017-10-12T08:00:00+02:00'}</script>|2017-10-12|JSON-LD",
        "<meta property='article:published_time'"
            + " content='2017-10-12T08:00:00+02:00'>|2017-10-12|OpenGraph",
        "<meta name='dcterms.issued' content='2017-10-12T08:00:00+02:00'>|2017-10-12|meta",
        "<meta itemprop='datePublished' content='2017-10-12T08:00:00+02:00'>|2017-10-12|microdata",
        "<link rel='canonical' href='https://x.example/2017/oct/12/town'>|2017-10-12|address",
        "<meta property='article:published_time' content='0001-01-01T00:00:00Z'>|2017-10-11|text",
        // a time in UTC is the day before where the page shows it so
        "<meta property='article:published_time' content='2017-10-12T01:00:00Z'>|2017-10-11|text",
        // but not where the page shows another day altogether
        "<meta property='article:published_time'"
            + " content='2017-10-15T01:00:00Z'>|2017-10-15|OpenGraph"
      })
  void theMostTrustedSourceGivesIt(String head, String day, String reason) {
    String html =
        "<html><head><title>Town falls again</title>"
            + head.replace('\'', '"')
            + "</head><body><h1>Town falls again</h1><div>October 11, 2017 9:00 pm</div>"
            + "<p>The town fell on Monday after a week of shelling, residents said.</p></body>";
    Published published = read(html).published().orElseThrow();
    assertThat(published.range().start()).hasToString(day);
    assertThat(published.reason()).isEqualTo(reason);
  }

  /** One that takes a clock of UTC for its own, and says so elsewhere. */
  @Test
  void aClockThatIsToldInTwoZonesGivesWayToTheDayThatIsShown() {
    Metadata meta =
        read(
            "<title>Town falls again</title><script type=\"application/ld+json\">"
                + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2017-10-12T04:31:13-06:00\"}"
                + "</script><meta property='article:published_time'"
                + " content='2017-10-12T04:31:13+00:00'><h1>Town falls again</h1>"
                + "<div>Oct 11, 2017, 10:31 pm</div><p>The town fell on Monday after a week of"
                + " shelling, residents said.</p>");
    assertThat(meta.published().orElseThrow().range().start()).hasToString("2017-10-11");
  }

  @Test
  void whenItWasChangedIsAnotherThing() {
    Metadata meta =
        read(
            "<html lang='ar'><head><meta property='article:modified_time'"
                + " content='2017-10-14T01:00:00Z'></head><body><h1>Town falls"
                + " again</h1><div>Updated October 14, 2017 | Published October 11,"
                + " 2017</div><p>The town fell on Monday after a week of shelling, residents"
                + " said.</p></body>");
    assertThat(meta.published().orElseThrow().range().start()).hasToString("2017-10-11");
    assertThat(meta.modified()).contains(new Modified(LocalDate.of(2017, 10, 14), "OpenGraph"));
    assertThat(meta.language()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script type='application/ld+json'>{'@type':'NewsArticle',"
            + "'dateModified':'2017-10-13'}</script>|2017-10-13|JSON-LD",
        "<meta itemprop='dateModified' content='2017-10-13'>|2017-10-13|microdata",
        "<meta name='dcterms.modified' content='2017-10-13'>|2017-10-13|meta",
        "<meta name='viewport' content='width'>|2017-10-14|text"
      })
  void theMostTrustedSourceTellsWhenItWasChanged(String head, String day, String reason) {
    String html =
        "<title>Town falls again</title>"
            + head.replace('\'', '"')
            + "<h1>Town falls again</h1><div>October 11, 2017</div><div>Updated October 14, 2017"
            + "</div><p>The town fell on Monday after a week of shelling, residents said.</p>";
    assertThat(read(html).modified()).contains(new Modified(LocalDate.parse(day), reason));
    assertThat(read(html).published().orElseThrow().range().start()).hasToString("2017-10-11");
  }
}
