package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.model.Article;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;

/** No sentence of a comment or appeal in a body, and no sentence of a body lost. */
final class CommentsTest {
  private static final int LEAST = 25;
  private final ArticleReader reader = new ArticleReader(List.of());

  private static List<String> pages(String file) throws IOException {
    try (InputStream in = CommentsTest.class.getResourceAsStream(file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^=== ")).skip(1).toList();
    }
  }

  @Test
  void thereAreEnough() throws IOException {
    assertThat(pages("comments.txt")).hasSizeGreaterThanOrEqualTo(LEAST);
  }

  @TestFactory
  Stream<DynamicTest> comments() throws IOException {
    return checks("comments.txt");
  }

  /** Where no name of an element helps. */
  @TestFactory
  Stream<DynamicTest> shapes() throws IOException {
    return checks("shapes.txt");
  }

  private Stream<DynamicTest> checks(String file) throws IOException {
    return pages(file).stream()
        .map(
            page ->
                DynamicTest.dynamicTest(page.lines().findFirst().orElse(""), () -> check(page)));
  }

  private void check(String page) {
    String html = page.substring(page.indexOf('\n') + 1);
    Article article =
        reader
            .read(new Document("p", Optional.empty(), Document.Format.HTML, html, Metadata.empty()))
            .articles()
            .get(0);
    String body =
        article.blocks().stream()
            .filter(b -> b.kind() == BlockKind.BODY || b.kind() == BlockKind.HEADING)
            .map(b -> b.span().of(article.text()))
            .collect(Collectors.joining("\n"));
    for (Element element : Jsoup.parse(html).select("[data-is]")) {
      if (element.attr("data-is").equals("body")) {
        assertThat(body).contains(element.text());
      } else {
        assertThat(body).doesNotContain(element.text());
      }
    }
    assertThat(article.meta().title()).contains("Army enters Maskar");
    assertThat(article.meta().publisher()).contains("River Desk");
  }
}
