package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.model.Article;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.theatre.Outlet;

/** The golden pairs of pages.txt. */
final class PagesTest {
  private final ArticleReader reader =
      new ArticleReader(
          List.of(
              new Outlet("river-desk", "River Desk", "outlet", "independent", List.of("RiverDesk")),
              new Outlet("plains-review", "Plains Review", "outlet", "independent", List.of())));

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    try (InputStream in = PagesTest.class.getResourceAsStream("pages.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^=== "))
          .skip(1)
          .map(
              page ->
                  DynamicTest.dynamicTest(page.lines().findFirst().orElse(""), () -> check(page)));
    }
  }

  private void check(String page) {
    String input = page.substring(page.indexOf('\n') + 1, page.indexOf("--- meta"));
    String expected = page.substring(page.indexOf("--- meta")).strip();
    List<Article> articles =
        reader
            .read(
                new Document(
                    "page", Optional.empty(), Document.Format.PAGE, input, Metadata.empty()))
            .articles();
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).text()).isEqualTo(input);
    String found =
        "--- meta\n" + meta(articles.get(0).meta()) + "--- blocks\n" + blocks(articles.get(0));
    assertThat(lines(found)).containsExactlyInAnyOrderElementsOf(lines(expected));
    assertThat(found.substring(found.indexOf("--- blocks")).strip())
        .isEqualTo(expected.substring(expected.indexOf("--- blocks")).strip());
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static String meta(Metadata meta) {
    List<String> lines = new ArrayList<>();
    meta.title().ifPresent(v -> lines.add("title: " + v));
    meta.publisher().ifPresent(v -> lines.add("publisher: " + v));
    meta.published().ifPresent(v -> lines.add("published: " + v.range().start()));
    meta.byline().ifPresent(v -> lines.add("byline: " + v));
    meta.credit().ifPresent(v -> lines.add("credit: " + v));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String blocks(Article article) {
    return article.blocks().stream()
        .map(b -> b.kind() + " " + b.span().of(article.text()).replace('\n', '⏎'))
        .collect(Collectors.joining("\n"));
  }
}
