package org.sitrep.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Metadata;
import org.sitrep.model.Span;

/**
 * Makes a page of paragraphs of a web page: all the text that it shows, in reading order, with what
 * its marks say that each paragraph is. Scripts are not run and nothing is fetched.
 */
final class PageOfHtml {
  private final HtmlMetadata metadata = new HtmlMetadata();
  private final ArticleElement articleElement = new ArticleElement();

  /**
   * A web page as text.
   *
   * @param text its paragraphs, a blank line between them
   */
  record Page(String text, List<Paragraph> paragraphs, Metadata metadata) {
    Page {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  Page read(String content) {
    Document document = Jsoup.parse(content);
    Metadata found = metadata.find(document);
    Optional<Element> article = articleElement.choose(HtmlFlow.of(document.body(), Set.of()));
    Set<Element> outer = new HashSet<>();
    Set<Element> inner = new HashSet<>();
    if (article.isPresent()) {
      for (Element e = article.get(); e != null; e = e.parent()) {
        outer.add(e);
      }
      inner.addAll(article.get().getAllElements());
    }
    Optional<TitleMatch> title = found.title().map(TitleMatch::new);
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (HtmlFlow flow : HtmlFlow.of(document.body(), outer)) {
      text.append(text.isEmpty() ? "" : "\n\n");
      Span span = new Span(text.length(), text.length() + flow.text().length());
      text.append(flow.text());
      boolean inside = article.isEmpty() || inner.contains(flow.element());
      boolean titled = title.filter(t -> t.is(flow.text())).isPresent() && flow.hint().isEmpty();
      BlockKind hint = titled ? BlockKind.HEADING : hint(flow, inside);
      paragraphs.add(new Paragraph(span, 1, Optional.of(hint)));
    }
    return new Page(text.toString(), paragraphs, found);
  }

  private static BlockKind hint(HtmlFlow flow, boolean inside) {
    BlockKind marked = flow.hint().orElse(BlockKind.BODY);
    if (inside || marked == BlockKind.COMMENT) {
      return marked;
    }
    boolean headline = marked == BlockKind.HEADING && HtmlFlow.inside(flow.element(), "h1");
    return headline ? BlockKind.HEADING : BlockKind.BOILERPLATE;
  }
}
