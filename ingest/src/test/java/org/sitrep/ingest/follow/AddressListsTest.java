package org.sitrep.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Issue;

final class AddressListsTest {
  private final Path folder;
  private final List<Issue> issues = new ArrayList<>();

  AddressListsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Listed> read(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return new AddressLists(1_000_000, issues::add).read(List.of(file.toString()));
  }

  private static List<String> addresses(List<Listed> listed) {
    return listed.stream().map(l -> l.address().toString()).toList();
  }

  @Test
  void opmlListsFeedsInAnyDepthAndLinks() throws IOException {
    List<Listed> listed =
        read(
            "feeds.opml",
            """
            <?xml version="1.0"?>
            <!DOCTYPE opml [<!ENTITY bomb "boom">]>
            <opml version="2.0"><head><title>War &amp; peace</title></head><body>
            <outline text="Levant"><outline type="rss" xmlUrl="https://levant.example/feed?a=1&amp;b=2"/>
              <outline text="deep"><outline TYPE="rss" xmlurl="https://coast.example/rss"/></outline></outline>
            <outline type="link" url="https://north.example/page"/><outline text="&bomb;" url="https://no.example/"/>
            """);
    assertThat(addresses(listed))
        .containsExactly(
            "https://levant.example/feed?a=1&b=2",
            "https://coast.example/rss",
            "https://north.example/page");
    assertThat(listed).noneMatch(Listed::once);
    assertThat(issues).isEmpty();
  }

  @Test
  void aListHasAnAddressALineAndRemarks() throws IOException {
    List<Listed> listed =
        read(
            "list.txt",
            """
            # what we follow
            https://levant.example/a,b?x#part   # a comma is part of it

            HTTP://Coast.EXAMPLE:80/feed
            ftp://coast.example/feed
            https://user:secret@coast.example/
            crawl-data/CC-NEWS/2017/10/x.warc.gz
            """);
    assertThat(addresses(listed))
        .as("a password is left out")
        .containsExactly(
            "https://levant.example/a,b?x", "http://coast.example/feed", "https://coast.example/");
    assertThat(issues)
        .extracting(Issue::line)
        .satisfiesExactly(
            line -> assertThat(line).contains("list.txt:line 5", "ftp://", "[bad-address]"),
            line -> assertThat(line).contains("list.txt:line 7", "crawl-data"));
  }

  @Test
  void articleListsOfGdeltAreFetchedOnce() throws IOException {
    String table =
        "URL,MobileURL,Date,Title\n"
            + "\"https://levant.example/a,1\",,2017-10-12 08:00:00,\"A \"\"town\"\" fell, they"
            + " say\"\n"
            + "https://coast.example/2,https://m.coast.example/2,2017-10-12,B\n";
    List<Listed> listed = read("articles.csv", table);
    assertThat(addresses(listed))
        .containsExactly("https://levant.example/a,1", "https://coast.example/2");
    assertThat(listed).allMatch(Listed::once);
    assertThat(
            addresses(
                read(
                    "articles.json",
                    "{\"articles\":[{\"url\":\"https://levant.example/1\",\"title\":\"A\"},{\"title\":\"B\"}]}")))
        .containsExactly("https://levant.example/1");
  }

  @Test
  void eventsAndGraphOfGdeltHaveNoHeader() throws IOException {
    String event = "697" + "\t".repeat(59) + "20171012\thttps://levant.example/1\n";
    String again = "698" + "\t".repeat(59) + "20171012\thttps://levant.example/1\n";
    assertThat(addresses(read("20171012.export.CSV", event + again)))
        .containsExactly("https://levant.example/1");
    String graph =
        "20171012-1\t20171012\t1\tlevant.example\thttps://levant.example/2\tA \"quote\t"
            + "\thttps://pictures.example/p.jpg\n";
    assertThat(addresses(read("20171012.gkg.csv", graph)))
        .containsExactly("https://levant.example/2");
  }

  @Test
  void packedListsAreReadAndEmptyOnesSaidToBe() throws IOException {
    Path file = folder.resolve("list.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("https://levant.example/1\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(addresses(new AddressLists(1_000_000, issues::add).read(List.of(file.toString()))))
        .containsExactly("https://levant.example/1");
    assertThat(read("empty.txt", "# nothing\n")).isEmpty();
    assertThat(issues).singleElement().extracting(Issue::code).isEqualTo("no-address");
  }

  @Test
  void anAddressMayStandOnTheCommandLine() throws IOException {
    List<Listed> listed =
        new AddressLists(1_000_000, issues::add)
            .read(List.of("https://levant.example/ö feed", "https://[2001:db8::1]:8080/x#y"));
    assertThat(addresses(listed))
        .containsExactly("https://levant.example/%C3%B6%20feed", "https://[2001:db8::1]:8080/x");
  }
}
