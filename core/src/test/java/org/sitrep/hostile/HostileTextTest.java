package org.sitrep.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.DateRange;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.read.ArticleReader;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/**
 * The whole way from a document to resolved claims on text made to hurt. Work is told by the memory
 * that a thread asks for, which is the same in every run, and not by the clock; a guard against
 * hanging is all that time is used for. {@code -Dhostile.characters=10000000} makes the long texts
 * ten megabytes long; they take minutes then.
 */
class HostileTextTest {
  private static final int SHORT = 1_500;
  private static final int LONG = Integer.getInteger("hostile.characters", 100_000);
  private static final Duration HANG = Duration.ofMinutes(2L + LONG / 200_000L);

  /**
   * Four times the text, and at most this many times the work: what stands around a phrase is
   * looked at up to a limit, which short texts do not reach. Time squared would be sixteen.
   */
  private static final double MOST = 10;

  private static final Theatre THEATRE = Theatres.load("syria");
  private static final ArticleReader READER = new ArticleReader(THEATRE.outlets());
  private static final ClaimPipeline PIPELINE = new ClaimPipeline(THEATRE);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A kind of text and how it is read. */
  record Way(HostileText text, Document.Format format) {
    @Override
    public String toString() {
      return text + " as " + format;
    }
  }

  static List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    HostileText.plain().forEach(t -> ways.add(new Way(t, Document.Format.RECORD)));
    HostileText.pages().forEach(t -> ways.add(new Way(t, Document.Format.HTML)));
    return ways;
  }

  /** What is done once for all is not part of the work on a text. */
  @BeforeAll
  static void warmUp() {
    ways().stream().limit(3).forEach(way -> claims(way.text().make(SHORT), way.format()));
  }

  private static List<Article> read(String text, Document.Format format) {
    Metadata given =
        new Metadata(
            Optional.empty(),
            Optional.of("Army captures Mayadin"),
            Optional.empty(),
            Optional.of(new Published(DateRange.of(LocalDate.of(2017, 10, 15)), false)),
            Optional.empty(),
            Optional.empty());
    Document document = new Document("hostile", Optional.empty(), format, text, given);
    List<Article> articles = READER.read(document).articles();
    articles.forEach(Holds::ofBlocks);
    return articles;
  }

  private static List<Claim> claims(String text, Document.Format format) {
    List<Claim> all = new ArrayList<>();
    for (Article article : read(text, format)) {
      List<Claim> claims = PIPELINE.claims(article);
      Holds.ofClaims(article, claims);
      all.addAll(claims);
    }
    return all;
  }

  private static long work(String text, Document.Format format) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    claims(text, format);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  @ParameterizedTest
  @MethodSource("ways")
  void fourTimesTheTextIsFourTimesTheWork(Way way) {
    String text = way.text().make(SHORT);
    String longer = way.text().make(4 * SHORT);
    assertTimeoutPreemptively(
        HANG,
        () -> {
          long small = work(text, way.format());
          long large = work(longer, way.format());
          assertThat((double) large / small)
              .as("%d bytes for %d characters, %d for 4 times as many", small, SHORT, large)
              .isLessThan(MOST);
        });
  }

  @ParameterizedTest
  @MethodSource("org.sitrep.hostile.HostileText#plain")
  void aPageIsReadInTimeThatGrowsWithItsLength(HostileText text) {
    assertTimeoutPreemptively(HANG, () -> read(text.make(LONG), Document.Format.PAGE));
  }

  static Stream<HostileText> longTexts() {
    List<String> cheap =
        List.of(
            "brackets",
            "nested quotes",
            "quotes alone",
            "zero width",
            "right to left",
            "surrogates alone",
            "newlines",
            "spaces",
            "nulls",
            "one word",
            "hyphens",
            "dots",
            "initials",
            "digits",
            "grouped digits",
            "numbers",
            "number words",
            "a toponym",
            "a party",
            "said",
            "lists",
            "furniture in a line",
            "headings",
            "weekdays");
    return HostileText.plain().stream().filter(t -> cheap.contains(t.name()));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void longTextsComeToAnEnd(HostileText text) {
    String made = text.make(LONG);
    assertTimeoutPreemptively(HANG, () -> claims(made, Document.Format.RECORD));
  }

  @Test
  void aSentenceWithoutEndHoldsItsClaims() {
    HostileText sentence =
        HostileText.plain().stream().filter(t -> t.name().equals("one sentence")).findAny().get();
    String made = sentence.make(LONG / 8);
    assertTimeoutPreemptively(
        HANG, () -> assertThat(claims(made, Document.Format.RECORD)).hasSizeGreaterThan(100));
  }

  @Test
  void aMillionLinesArePagesToo() {
    assertTimeoutPreemptively(
        HANG,
        () -> {
          assertThat(claims("\n".repeat(1_000_000), Document.Format.PAGE)).isEmpty();
          assertThat(claims("a\n".repeat(100_000), Document.Format.PAGE)).isEmpty();
          assertThat(claims("<p>".repeat(100_000), Document.Format.HTML)).isEmpty();
        });
  }
}
