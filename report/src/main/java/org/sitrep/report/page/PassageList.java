package org.sitrep.report.page;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Passage;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.wording.Labels;

/** Folded under an article: what it has taken from others, in the words of both. */
final class PassageList {
  private static final int LONGEST = 160;
  private static final int SHOWN = 20;
  private final Edition edition;

  PassageList(Edition edition) {
    this.edition = edition;
  }

  void write(Html html, Article article) {
    List<Passage> passages = edition.index().passagesOf(article.id());
    if (passages.isEmpty()) {
      return;
    }
    html.open("details", "class", "passages");
    html.element("summary", Labels.count(passages.size(), "passage") + " taken from others");
    html.open("ul");
    for (Passage passage : passages.subList(0, Math.min(SHOWN, passages.size()))) {
      passage(html, article, passage);
    }
    html.end();
    if (passages.size() > SHOWN) {
      html.element("p", "and " + (passages.size() - SHOWN) + " more", "class", "note");
    }
    html.end();
  }

  private void passage(Html html, Article article, Passage passage) {
    Optional<Article> source = edition.index().article(passage.from());
    if (source.isEmpty()) {
      return;
    }
    String words = passage.span().of(article.text());
    html.open("li");
    html.element("q", Plain.line(words, LONGEST), "dir", "auto");
    html.text(" " + Labels.count(words.strip().split("\\s+").length, "word") + ", from ");
    html.element(
        "a",
        Plain.line(edition.index().publisherOf(source.get()), LONGEST),
        "href",
        "#" + edition.anchor(source.get()));
    html.end();
  }
}
