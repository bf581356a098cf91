package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;
import org.sitrep.model.Metadata;
import org.sitrep.model.Span;

final class ArticleReaderTest {
  /** Of each body of the shared pages: its paragraphs, its letters and digits, and their hash. */
  private static final String[] BODIES = {
    "11 1829 -96351206",
    "11 1830 1097646504",
    "8 1561 884145192",
    "15 3161 780456510",
    "9 2420 -1575897294",
    "8 1646 -1918209455"
  };

  private static final String BODY =
      "Government units entered the northern quarter of Maskar on Tuesday after a week of shelling."
          + " The defenders withdrew toward the grain silos, residents said by phone.";
  private final ArticleReader reader = new ArticleReader(List.of());

  private static Document document(Document.Format format, String content, Metadata given) {
    return new Document("d", Optional.of("in/d.txt"), format, content, given);
  }

  private List<Article> read(Document.Format format, String content) {
    return reader.read(document(format, content, Metadata.empty())).articles();
  }

  private Article record(String title, String text) {
    Metadata given =
        new Metadata(
            Optional.empty(),
            Optional.of(title),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return reader.read(document(Document.Format.RECORD, text, given)).articles().get(0);
  }

  private static List<String> of(Article article, BlockKind kind) {
    return article.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(article.text()))
        .toList();
  }

  private static Optional<LocalDate> day(Article article) {
    return article.meta().published().map(p -> p.range().start());
  }

  @Test
  void aRunOnRecordIsTakenApart() {
    String text =
        "Rebels shell Maskar Monitor AFP Friday 3 Jun 2016 "
            + BODY
            + " (AFP) Print Tweet Read Also";
    Article article = record("Rebels shell Maskar Monitor", text);
    assertThat(article.text()).isEqualTo(text);
    assertThat(of(article, BlockKind.BODY)).containsExactly(BODY);
    assertThat(of(article, BlockKind.HEADING)).containsExactly("Rebels shell Maskar Monitor");
    assertThat(day(article)).contains(LocalDate.of(2016, 6, 3));
    assertThat(article.meta().credit()).contains("AFP");
  }

  @Test
  void aTailAfterTwoSpacesIsReadLikeAnyOther() {
    Article article = record("Rebels shell Maskar", BODY + "  Rana Sabbagh");
    assertThat(of(article, BlockKind.BODY)).containsExactly(BODY);
    assertThat(record("Rebels shell Maskar", BODY + "  and then it").text()).isNotEmpty();
  }

  @Test
  void aTitleThatTheFirstSentenceGoesOnWithIsNoHeading() {
    Article article = record("Rebels shell Maskar", "Rebels shell Maskar on Tuesday, killing two.");
    assertThat(of(article, BlockKind.BODY))
        .containsExactly("Rebels shell Maskar on Tuesday, killing two.");
  }

  @Test
  void aStandfirstThatTheBodyRepeatsIsReadOnce() {
    String standfirst = "Seven people were wounded when rockets fell on Maskar on Friday";
    Article article = record("Rockets", standfirst + " " + standfirst + ". Nobody claimed it.");
    assertThat(of(article, BlockKind.BODY)).containsExactly(standfirst + ". Nobody claimed it.");
  }

  @Test
  void tagsBetweenStandfirstAndBodyAreSetApart() {
    Article article =
        record(
            "Rockets",
            "Date of publication 3 June 2016 Rockets fell on the town. Tags Maskar siege Syria"
                + " Three women from the town were wounded. Read Also");
    assertThat(of(article, BlockKind.BODY))
        .containsExactly("Rockets fell on the town.", "Three women from the town were wounded.");
    assertThat(of(article, BlockKind.BOILERPLATE))
        .containsExactly("Tags Maskar siege Syria", "Read Also");
  }

  @Test
  void aPageWithTwoArticlesIsSplit() {
    String first =
        "Army enters Maskar from the north\nBy Rana Sabbagh\nSource: River Desk\n" + body(4);
    String second =
        "Talks on the silos fail again\nBy Karim Odeh\nSource: Plains Review\n" + body(4);
    List<Article> articles = read(Document.Format.PAGE, first + "\n\n\n" + second);
    assertThat(articles).extracting(Article::id).containsExactly("d-1", "d-2");
    assertThat(articles.get(0).text()).isEqualTo(first + "\n\n\n");
    assertThat(articles.get(1).text()).isEqualTo(second);
    assertThat(articles.get(1).meta().title()).contains("Talks on the silos fail again");
    assertThat(articles.get(1).meta().credit()).contains("Plains Review");
    assertThat(articles.get(0).meta().byline()).contains("Rana Sabbagh");
  }

  private static String body(int paragraphs) {
    return (BODY + "\n\n").repeat(paragraphs).strip();
  }

  @Test
  void teasersAreNoArticles() {
    String page =
        "Army enters Maskar from the north\nBy Rana Sabbagh\n"
            + body(3)
            + "\n\nTalks on the silos fail again\nBy Karim Odeh\nThe talks broke down at noon.\n";
    assertThat(read(Document.Format.PAGE, page)).hasSize(1);
  }

  @Test
  void aRecordIsNeverSplit() {
    String page = "One headline here now\nBy Rana Sabbagh\n" + body(3);
    assertThat(read(Document.Format.RECORD, page + "\n\n" + page)).hasSize(1);
  }

  @Test
  void aTitleDatesADailyReportAndACommentDatesNothing() {
    String page = "Front Report – October 12, 2017: Army Enters Maskar\n\n" + BODY;
    assertThat(day(read(Document.Format.PAGE, page).get(0))).contains(LocalDate.of(2017, 10, 12));
    String undated =
        "Army Enters Maskar Again\n\n" + BODY + "\n\n3 Comments\n\nJoe\n\n4 May 2015\n";
    assertThat(day(read(Document.Format.PAGE, undated).get(0))).isEmpty();
  }

  @Test
  void blocksThatAreGivenAreKept() {
    List<Block> given = List.of(new Block(BlockKind.BODY, new Span(0, 4)));
    Document document =
        new Document(
            "d", Optional.empty(), Document.Format.RECORD, "Text. By X", Metadata.empty(), given);
    assertThat(reader.read(document).articles().get(0).blocks()).isEqualTo(given);
  }

  @ParameterizedTest
  @EnumSource
  void whereThereIsNoTextThereIsAnIssue(Document.Format format) {
    ArticleReader.Reading reading = reader.read(document(format, " \n\t ", Metadata.empty()));
    assertThat(reading.articles()).isEmpty();
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("no-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\n\n\n",
        "* * *",
        "Tags",
        "By ",
        "...\n...\n...",
        "(((((",
        "[x](",
        "\uD83D\uDE00",
        "\uD800",
        "AFP AFP AFP AFP",
        "\" \" \" \"",
        "0 0 0 0 0 0 0 0",
        "Tags A B C",
        "2017-99-99",
        "\r\n\r\n"
      })
  void oddTextKeepsItsBlocksInOrderInsideIt(String seed) {
    for (Document.Format format : Document.Format.values()) {
      for (String text :
          List.of(seed, BODY + seed, seed + " " + BODY, (seed + " ").repeat(5_000))) {
        read(format, text).forEach(ArticleReaderTest::checkBlocks);
      }
    }
  }

  private static void checkBlocks(Article article) {
    int end = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().length()).isPositive();
      String between = article.text().substring(end, block.span().start());
      assertThat(between.chars().allMatch(c -> Character.isWhitespace(c) || c == 0xa0)).isTrue();
      end = block.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(article.text().length());
  }

  /**
   * All paragraphs of the bodies, no more and no less, as a person chose them; by their letters.
   */
  @Test
  void theFivePagesLoseNoParagraphAndGainNone() throws IOException {
    Path folder = Path.of("../../shared/data/articles");
    assumeTrue(Files.isDirectory(folder), "no articles beside the repository");
    List<String> bodies = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (Article article : read(Document.Format.PAGE, Files.readString(file))) {
          List<String> body = of(article, BlockKind.BODY);
          String letters = String.join("", body).replaceAll("[^\\p{L}\\p{N}]", "");
          bodies.add(body.size() + " " + letters.length() + " " + letters.hashCode());
        }
      }
    }
    assertThat(bodies).containsExactly(BODIES);
  }

  @Test
  void theFivePagesKeepTheirFurnitureOutOfTheBody() throws IOException {
    Path folder = Path.of("../../shared/data/articles");
    assumeTrue(Files.isDirectory(folder), "no articles beside the repository");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (Article article : read(Document.Format.PAGE, Files.readString(file))) {
          checkBlocks(article);
          assertThat(article.meta().title()).isPresent();
          assertThat(String.join(" ", of(article, BlockKind.BODY)))
              .doesNotContain("PayPal", "copyright", "Source:", "strychnine", "$");
        }
      }
    }
  }
}
