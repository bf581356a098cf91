package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code sitrep read} tells of a page. */
final class ReadCommandTest {
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Army enters Maskar | River Desk</title>
      <meta property="og:site_name" content="River Desk">
      <meta property="article:modified_time" content="2017-10-14">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2017-10-12",
       "author":[{"name":"Rana Sabbagh"},{"name":"Karim Odeh"}]}</script></head>
      <body><h1>Army enters Maskar</h1>
      <p>Government units entered the northern quarter of Maskar on Tuesday, residents said.</p>
      <p>The defenders withdrew toward the grain silos in the night, the council said.</p>
      <p>An operation against the silos is expected soon, and people are leaving the town.</p>
      <p>Source: Levant Courier</p></body></html>
      """;

  @Test
  void whatGaveItsDaysStandsBesideThem(@TempDir Path folder) throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);
    assertThat(Run.of("read", page).ends(0).lines().get(0))
        .contains("\"published\":\"2017-10-12\",\"published_by\":\"JSON-LD\"")
        .contains("\"modified\":\"2017-10-14\",\"modified_by\":\"OpenGraph\"")
        .contains("\"title_by\":\"heading, as ")
        .contains("\"byline\":\"Rana Sabbagh, Karim Odeh\",\"byline_by\":\"JSON-LD\"")
        .contains("\"credit\":\"Levant Courier\",\"language\":\"en\",\"language_by\":\"words\"");
    assertThat(Run.of("explain", page).ends(0).out())
        .contains("title = Army enters Maskar\n    because: heading, as ")
        .contains("byline = Rana Sabbagh, Karim Odeh\n    because: JSON-LD\n")
        .contains("published = 2017-10-12\n    because: JSON-LD\n");
  }

  @Test
  void whatItWritesIsReadAgain(@TempDir Path folder) throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), PAGE);
    Path read = folder.resolve("read.jsonl");
    Run.of("read", page, "--to", read).ends(0);
    assertThat(Run.of("extract", read).ends(0).lines())
        .isEqualTo(Run.of("extract", page).ends(0).lines());
  }
}
