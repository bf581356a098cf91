package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Article;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;

/** An article that is shown page by page, with all its pages in one file. */
final class PagesInOneFileTest {
  private static final List<String> TOLD =
      List.of(
          "Government units entered the northern quarter of Maskar on Tuesday, residents said,"
              + " after a week of shelling from the hills.",
          "Aid workers counted two hundred families on the road to the south, most of them on foot"
              + " and many with small children.",
          "The bridge over the river was closed by men in uniform, who told drivers that it had"
              + " been mined and that nobody could pass.");
  private static final String TURN =
      "<div class='pagination'><a href='#1'>1</a> <a href='#2'>2</a> <a href='#3'>Next</a></div>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='page' id='NUMBER'><h3>Page NUMBER of 3</h3><p>TOLD</p></div>",
        "<section class='part' style='HIDDEN'><p>TOLD</p>TURN</section>",
        "<p>TOLD</p><p>Page NUMBER</p><hr>"
      })
  void allItsPagesAreBodyAndNothingElse(String page) {
    StringBuilder html =
        new StringBuilder("<title>The long war of Maskar</title><h1>The long war of Maskar</h1>");
    html.append("<article>");
    for (int i = 0; i < TOLD.size(); i++) {
      html.append(
          page.replace("NUMBER", Integer.toString(i + 1))
              .replace("HIDDEN", i == 0 ? "" : "display: none")
              .replace("TOLD", TOLD.get(i))
              .replace("TURN", TURN));
    }
    html.append(TURN).append("</article>");
    List<Article> articles =
        new ArticleReader(List.of())
            .read(
                new Document(
                    "d", Optional.empty(), Document.Format.HTML, html.toString(), Metadata.empty()))
            .articles();
    assertThat(articles).hasSize(1);
    Article article = articles.get(0);
    assertThat(article.meta().title()).contains("The long war of Maskar");
    assertThat(
            article.blocks().stream()
                .filter(b -> b.kind() == BlockKind.BODY)
                .map(b -> b.span().of(article.text())))
        .containsExactlyElementsOf(TOLD);
  }
}
