package org.sitrep.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;

/** Following, against a real server, by the real HTTP client. */
final class FollowTest {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String RSS = "application/rss+xml";
  private final Path folder;
  private final FollowRun run;
  private TestServer server = started();

  FollowTest(@TempDir Path folder) {
    this.folder = folder;
    this.run = new FollowRun(folder);
  }

  private static TestServer started() {
    try {
      return TestServer.start();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeEach
  void pages() {
    for (int i = 1; i <= 5; i++) {
      server.page("/" + i, HTML, "<p>The town no. " + i + " fell.</p>");
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String feed(String... pages) {
    StringBuilder feed = new StringBuilder("<?xml version=\"1.0\"?><rss><channel><title>N</title>");
    for (String page : pages) {
      feed.append("<item><title>T</title><link>").append(page).append("</link></item>");
    }
    return feed + "</channel></rss>";
  }

  private String at(String path) {
    return server.at("levant.test", path);
  }

  @Test
  void thePagesOfAFeedAreKeptAsTheyWereSent() throws IOException {
    server.page("/feed", RSS, feed(at("/1"), "/2"));
    Tally tally = run.follow(at("/feed"));
    assertThat(tally).isEqualTo(new Tally(2, 1, 0, 0, 0));
    assertThat(run.urls()).containsExactly(at("/1"), at("/2"));
    Document first = run.documents().get(0);
    assertThat(first.content()).isEqualTo("<p>The town no. 1 fell.</p>");
    assertThat(first.file()).contains(folder + "/follow-000001.warc.gz");
    assertThat(run.issues).isEmpty();
  }

  @Test
  void theRequestNamesTheProductAndTheHost() throws IOException {
    run.follow(at("/1"));
    assertThat(server.everythingAsked())
        .hasSize(2)
        .allSatisfy(
            asked -> {
              assertThat(asked.header("User-Agent")).startsWith("Sitrep/");
              assertThat(asked.host()).isEqualTo("levant.test");
            });
    assertThat(server.everythingAsked().get(0).path()).isEqualTo("/robots.txt");
  }

  @Test
  void theSecondRunAsksWhetherTheFeedChangedAndFetchesNoPageTwice() throws IOException {
    server.on(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"seven\"");
          exchange.getResponseHeaders().set("Last-Modified", "Thu, 12 Oct 2017 07:00:00 GMT");
          boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
          TestServer.send(exchange, known ? 304 : 200, RSS, known ? "" : feed(at("/1")));
        });
    run.follow(at("/feed"));
    Tally again = run.follow(at("/feed"));
    assertThat(again).isEqualTo(new Tally(0, 0, 1, 0, 0));
    assertThat(server.paths()).containsExactly("/feed", "/1", "/feed");
    TestServer.Asked second = server.asked().get(2);
    assertThat(second.header("If-None-Match")).isEqualTo("\"seven\"");
    assertThat(second.header("If-Modified-Since")).isEqualTo("Thu, 12 Oct 2017 07:00:00 GMT");
    assertThat(run.urls()).containsExactly(at("/1"));
  }

  @Test
  void aPageThatIsTheSameIsNotKeptTwiceAndAChangedOneIs() throws IOException {
    run.follow(at("/1"));
    assertThat(run.follow(at("/1"))).isEqualTo(new Tally(0, 0, 1, 0, 0));
    server.page("/1", HTML, "<p>The town fell twice.</p>");
    assertThat(run.follow(at("/1")).kept()).isEqualTo(1);
    assertThat(run.documents()).hasSize(2);
  }

  @Test
  void anArticleThatIsListedAsSuchIsFetchedOnce() throws IOException {
    List<Listed> listed = List.of(new Listed(java.net.URI.create(at("/1")), true));
    run.follow(listed);
    assertThat(run.follow(listed)).isEqualTo(Tally.NONE);
    assertThat(server.paths()).containsExactly("/1");
  }

  @Test
  void feedsAreKeptThemselvesWhereTheirEntriesAreWanted() throws IOException {
    run.reach = Reach.ENTRIES;
    server.page(
        "/feed",
        "application/xml",
        "<feed><title>N</title><entry><title>T</title><link href='/1'/>"
            + "<content type='html'>&lt;p&gt;The town fell.&lt;/p&gt;</content></entry></feed>");
    run.follow(at("/feed"));
    assertThat(server.paths()).containsExactly("/feed");
    assertThat(run.documents())
        .singleElement()
        .satisfies(d -> assertThat(d.content()).contains("The town fell."));
  }

  @Test
  void anEntryThatLeadsNowhereIsReadInTheFeed() throws IOException {
    server.page(
        "/feed",
        "text/xml",
        "<rss><channel><item><description>The bridge fell.</description></item></channel></rss>");
    run.follow(at("/feed"));
    assertThat(run.documents())
        .singleElement()
        .satisfies(d -> assertThat(d.content()).contains("The bridge fell."));
  }

  @Test
  void jsonFeedsAndPackedOnesAreFollowed() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(
          ("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"url\":\""
                  + at("/3")
                  + "\"}]}")
              .getBytes(StandardCharsets.UTF_8));
    }
    server.on(
        "/feed.json",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          TestServer.send(exchange, 200, "application/feed+json", packed.toByteArray());
        });
    run.follow(at("/feed.json"));
    assertThat(run.urls()).containsExactly(at("/3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss><channel><item><link>%1$s1</link></item><item><link>%1$s2</link></item>"
            + "<item><link>%1$s3</link></item></channel></rss>",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"url\":\"%1$s1\"},"
            + "{\"url\":\"%1$s2\"},{\"url\":\"%1$s3\"}]}"
      })
  void aFeedWithTooManyEntriesIsFollowedUpToThereAndSaidToHaveMore(String feed) throws IOException {
    server.page("/long", RSS, String.format(Locale.ROOT, feed, at("/")));
    run.entries = 2;
    run.follow(at("/long"));
    assertThat(run.urls()).containsExactly(at("/1"), at("/2"));
    assertThat(run.codes()).containsExactly("too-many-entries");
    assertThat(run.issues.get(0).line()).contains("1 entry more", "--max-entries");
  }

  @Test
  void aPackedFeedThatUnpacksWithoutEndIsGivenUp() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("<rss><channel>".getBytes(StandardCharsets.UTF_8));
      out.write(new byte[50_000_000]);
    }
    server.on(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          TestServer.send(exchange, 200, RSS, packed.toByteArray());
        });
    run.follow(at("/feed"), at("/1"));
    assertThat(run.codes()).containsExactly("too-large");
    assertThat(server.paths()).contains("/1");
  }

  @Test
  void aSlowAnswerIsGivenUpAndTheOtherHostsAreNot() throws IOException {
    run.timeout = Duration.ofMillis(700);
    server.on(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          for (int i = 0; i < 1_000; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            sleep(100);
          }
        });
    Tally tally = run.follow(at("/slow"), server.at("coast.test", "/1"));
    assertThat(tally.failed()).isEqualTo(1);
    assertThat(run.issues)
        .singleElement()
        .satisfies(i -> assertThat(i.line()).contains("/slow", "no whole answer within 700 ms"));
    assertThat(run.urls()).containsExactly(server.at("coast.test", "/1"));
    assertThat(server.paths()).filteredOn("/slow"::equals).hasSize(3);
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aHugeAnswerIsHungUpOn() throws IOException {
    AtomicInteger sent = new AtomicInteger();
    server.on(
        "/huge",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[100_000];
          for (int i = 0; i < 10_000; i++) { // a gigabyte
            exchange.getResponseBody().write(block);
            sent.addAndGet(block.length);
          }
        });
    run.follow(at("/huge"), at("/1"));
    assertThat(run.issues)
        .singleElement()
        .satisfies(
            i -> assertThat(i.line()).contains("1000000 bytes", "--max-bytes", "[too-large]"));
    assertThat(sent.get()).isLessThan(100_000_000);
    assertThat(run.urls()).containsExactly(at("/1"));
    assertThat(run.follow(List.of())).as("it is not tried again").isEqualTo(Tally.NONE);
  }

  @Test
  void circlesOfRedirectsAndLongWaysAreGivenUp() throws IOException {
    server.redirect("/a", "/b");
    server.redirect("/b", at("/a"));
    for (int i = 0; i < 20; i++) {
      server.redirect("/way" + i, "/way" + (i + 1));
    }
    server.redirect("/nowhere", "gopher://levant.test/");
    run.follow(at("/a"), at("/way0"), at("/nowhere"), at("/1"));
    assertThat(run.codes()).containsExactly("redirect-loop", "redirect-loop", "bad-redirect");
    assertThat(run.issues).anyMatch(issue -> issue.line().contains("--max-redirects"));
    assertThat(run.urls()).containsExactly(at("/1"));
  }

  @Test
  void anAnswerIsKeptUnderTheAddressThatItCameFrom() throws IOException {
    server.redirect("/old", server.at("coast.test", "/1"));
    run.follow(at("/old"));
    assertThat(run.urls()).containsExactly(server.at("coast.test", "/1"));
  }

  @Test
  void whereTheHeaderIsWrongTheTextIsStillRight() throws IOException {
    byte[] latin = "<p>“The café fell”, he said.</p>".getBytes(Charset.forName("windows-1252"));
    server.on("/latin", e -> TestServer.send(e, 200, "text/html; charset=utf-8", latin));
    server.page("/utf", "text/html; charset=iso-8859-1", "<p>“The café fell”, he said.</p>");
    server.page("/odd", "text/html; charset=x-no-such", "<p>“The café fell”, he said.</p>");
    run.follow(at("/latin"), at("/utf"), at("/odd"));
    assertThat(run.documents())
        .hasSize(3)
        .allSatisfy(d -> assertThat(d.content()).contains("“The café fell”, he said."));
  }

  @Test
  void aFeedThatIsNoXmlIsReadAsFarAsItCanBe() throws IOException {
    server.page(
        "/feed",
        RSS,
        "<?xml version=\"1.0\" encoding=\"utf-16\"?><rss><channel><title>War & peace<item><link>"
            + at("/1")
            + "</link><description>a < b & c &nbsp;</item><item><link>/2</link>");
    server.page("/other", RSS, "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><rss>&c;");
    run.follow(at("/feed"), at("/other"));
    assertThat(server.paths()).contains("/1", "/2");
    assertThat(run.urls()).contains(at("/1"), at("/2"));
  }

  @Test
  void aHostThatSaysHowLongToWaitIsGivenThatLong() throws IOException {
    AtomicInteger times = new AtomicInteger();
    server.on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7");
          boolean busy = times.incrementAndGet() < 3;
          TestServer.send(exchange, busy ? 429 : 200, HTML, "<p>The town fell.</p>");
        });
    Tally tally = run.follow(at("/busy"));
    assertThat(tally.kept()).isEqualTo(1);
    assertThat(run.waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
  }

  @Test
  void aHostThatWantsALongRestIsLeftToALaterRunAndTheOthersAreNot() throws IOException {
    server.on(
        "levant.test/5",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "Thu, 12 Oct 2017 09:00:00 GMT");
          TestServer.send(exchange, 503, HTML, "");
        });
    Tally tally = run.follow(at("/5"), at("/1"), at("/2"), server.at("coast.test", "/1"));
    assertThat(tally).isEqualTo(new Tally(1, 0, 0, 1, 2));
    assertThat(run.issues)
        .extracting(Issue::line)
        .anyMatch(
            line ->
                line.contains(
                    "left alone until 2017-10-12T09:00:00Z, longer than --max-wait; 2 addresses"
                        + " are"));
    assertThat(run.waits).isEmpty();
    run.now = run.now.plus(Duration.ofMinutes(30));
    assertThat(run.follow(at("/1")).left()).as("half an hour later").isEqualTo(2);
    run.now = run.now.plus(Duration.ofMinutes(31));
    assertThat(run.follow(at("/1")).kept()).as("after the hour").isEqualTo(1);
  }

  @Test
  void aHostThatFailsIsAskedMoreAndMoreSeldomAndThenLeft() throws IOException {
    server.on("levant.test/1", e -> TestServer.send(e, 503, HTML, ""));
    server.on("levant.test/2", e -> TestServer.send(e, 500, HTML, ""));
    server.on("levant.test/3", e -> TestServer.send(e, 502, HTML, ""));
    Tally tally = run.follow(at("/1"), at("/2"), at("/3"), at("/4"), server.at("coast.test", "/4"));
    assertThat(tally).isEqualTo(new Tally(1, 0, 0, 3, 1));
    assertThat(run.waits)
        .startsWith(Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(2));
    assertThat(server.asked().stream().filter(a -> a.host().equals("levant.test"))).hasSize(9);
  }

  @Test
  void hostsThatAreNotThereHoldNobodyUp() throws IOException {
    int closed = closedPort();
    Tally tally = run.follow("http://missing.test/", "http://shut.test:" + closed + "/", at("/1"));
    assertThat(tally).isEqualTo(new Tally(1, 0, 0, 2, 0));
    assertThat(run.codes()).containsOnly("no-answer");
  }

  private static int closedPort() throws IOException {
    try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void whatRobotsDisallowIsNotAskedFor() throws IOException {
    server.page(
        "/robots.txt",
        "text/plain",
        "User-agent: *\nDisallow: /\n\nUser-agent: Sitrep\nDisallow: /2\nCrawl-delay: 9\n");
    run.follow(at("/1"), at("/2"), at("/3"));
    assertThat(server.paths()).containsExactly("/1", "/3");
    assertThat(run.issues)
        .singleElement()
        .satisfies(
            i -> assertThat(i.line()).contains("/2", "robots.txt of levant.test disallows it"));
    assertThat(run.waits).containsOnly(Duration.ofSeconds(9));
  }

  @Test
  void robotsAreAskedAtTheEndOfARedirectToo() throws IOException {
    server.page("levant.test/robots.txt", "text/plain", "");
    server.on(
        "coast.test/robots.txt",
        e -> TestServer.send(e, 200, "text/plain", "User-agent: *\nDisallow: /"));
    server.redirect("/old", server.at("coast.test", "/1"));
    run.follow(at("/old"));
    assertThat(server.paths()).containsExactly("/old");
    assertThat(run.codes()).containsExactly("robots-disallow");
  }

  @Test
  void aServerThatFailsToGiveItsRobotsIsNotAskedForMore() throws IOException {
    server.on("/robots.txt", e -> TestServer.send(e, 500, "text/plain", ""));
    assertThat(run.follow(at("/1")).failed()).isEqualTo(1);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aHostWithSlowRobotsIsLeftToTheNextRun() throws IOException {
    server.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 100\n");
    assertThat(run.follow(at("/1"), at("/2"))).isEqualTo(new Tally(1, 0, 0, 0, 1));
  }

  @Test
  void aRunThatIsEndedIsGoneOnWith() throws IOException {
    server.page("/feed", RSS, feed(at("/1"), at("/2"), at("/3"), at("/4")));
    AtomicInteger rests = new AtomicInteger();
    HostRun.Pause patient = run.pause;
    run.pause =
        time -> {
          if (rests.incrementAndGet() > 2) {
            throw new InterruptedException();
          }
        };
    assertThatThrownBy(() -> run.follow(at("/feed"))).isInstanceOf(IOException.class);
    Files.writeString(folder.resolve(".follow-000002.warc.gz.part"), "half");
    run.pause = patient;
    server.on("/feed", e -> TestServer.send(e, 304, RSS, ""));
    run.follow(at("/feed"));
    assertThat(run.urls()).containsExactly(at("/1"), at("/2"), at("/3"), at("/4"));
    assertThat(server.paths()).containsExactlyInAnyOrder("/feed", "/feed", "/1", "/2", "/3", "/4");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).noneMatch(f -> f.endsWith(".part"));
    }
  }

  @Test
  void twoRunsDoNotWriteIntoOneFolder() throws IOException {
    try (FileChannel other =
            FileChannel.open(
                folder.resolve(".sitrep-follow.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var lock = other.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> run.follow(at("/1"))).hasMessageContaining("another run");
    }
    assertThat(server.everythingAsked()).isEmpty();
  }

  @Test
  void aDamagedLogIsNamedWithItsLine() throws IOException {
    Files.writeString(
        folder.resolve(".sitrep-follow.jsonl"), "{\"url\":\"x\",\"status\":\"done\"}\n{\"ur\n");
    assertThatThrownBy(() -> run.follow(at("/1")))
        .hasMessageContaining(".sitrep-follow.jsonl:2: is damaged");
  }
}
