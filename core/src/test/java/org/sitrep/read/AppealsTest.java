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

/** Appeals and notices between paragraphs, where only their words tell what they are. */
final class AppealsTest {
  private static final List<String> BODY =
      List.of(
          "Government units entered the northern quarter of Maskar on Tuesday, residents said.",
          "The defenders withdrew toward the grain silos in the night, the council said.",
          "An operation against the silos is expected soon, both sides say.");
  private final ArticleReader reader = new ArticleReader(List.of());

  private List<String> body(Document.Format format, String page) {
    Article article =
        reader
            .read(new Document("d", Optional.empty(), format, page, Metadata.empty()))
            .articles()
            .get(0);
    return article.blocks().stream()
        .filter(b -> b.kind() == BlockKind.BODY)
        .map(b -> b.span().of(article.text()))
        .toList();
  }

  private List<String> page(String line) {
    return body(
        Document.Format.PAGE,
        String.join(
            "\n\n", "Army enters Maskar", BODY.get(0), BODY.get(1), line, BODY.get(2) + "\n"));
  }

  private List<String> html(String line) {
    String paragraphs =
        String.join("</p><p>", BODY.get(0), BODY.get(1), line.replace("&", "&amp;"), BODY.get(2));
    return body(
        Document.Format.HTML,
        "<title>Army enters Maskar</title><article><h1>Army enters Maskar</h1><p>"
            + paragraphs
            + "</p></article>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Support River Desk: our team works without state money, so donate today.",
        "River Desk needs your help. Without readers like you we cannot go on.",
        "We rely on our readers. If every reader gave one dollar, the drive would be over.",
        "Your donation keeps River Desk alive. Click the button below to give.",
        "This journalism is free because of you: become a monthly donor and get our map pack.",
        "Help keep River Desk online by sending whatever you can through PayPal or by card.",
        "Dear readers, our spring fundraiser has begun and we are at 20% of our goal.",
        "Buy me a coffee if you found this report useful.",
        "Every contribution, however small, helps us to keep reporting on this war.",
        "River Desk depends entirely on the generosity of its readers; please give what you can.",
        "You can support the author on Patreon.",
        "Donations are tax deductible in the United States.",
        "River Desk is not responsible for the content of external sites.",
        "Republish our articles for free, online or in print.",
        "Download our app for the latest news.",
        "Sign up here for our daily briefing.",
        "Found a mistake? Select it and press Ctrl+Enter.",
        "The post Army enters Maskar appeared first on River Desk.",
        "Article printed from River Desk: https://river.example"
      })
  void areNoBody(String line) {
    assertThat(page(line)).isEqualTo(BODY);
    assertThat(html(line)).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council asked residents to donate blood today at the hospital, which needs help.",
        "“We need your support,” the commander told the crowd, and asked them to give.",
        "The United States will support the council with donations of flour, the envoy said.",
        "The army relies on its allies for fuel, and could not go on without them.",
        "The ministry denied that its donors had paid for the rockets.",
        "The fighters were paid through PayPal by supporters abroad, the prosecutor said.",
        "The army is not responsible for the raid, its spokesman said on Monday.",
        "The post on the hill appeared first on maps of the army in May."
      })
  void whatOnlySoundsLikeOneIsBody(String line) {
    assertThat(page(line)).contains(line);
    assertThat(html(line)).contains(line);
  }
}
