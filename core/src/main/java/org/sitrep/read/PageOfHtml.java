package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Metadata;
import org.sitrep.model.Span;

/**
 * Makes a page of paragraphs of a web page: all the text that it shows, in reading order, with what
 * its marks say that each paragraph is. Scripts are not run and nothing is fetched.
 */
final class PageOfHtml {
  /** Fewer words of body are none. */
  private static final int LEAST_WORDS = 30;

  private final HtmlMarks marks = new HtmlMarks();

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
    HtmlScan.Result scan = HtmlScan.scan(document.body());
    HtmlHead head = new HtmlHead(document);
    LinkedData linked = new LinkedData(head.linkedData());
    Metadata found = new HtmlMetadata(head, linked, scan).find();
    Optional<TitleMatch> title = found.title().map(TitleMatch::new);
    MarkedPage marked = new MarkedPage(marks, scan, title);
    Optional<Integer> region = new ArticleRegion(marked).choose();
    List<BlockKind> kinds = new HtmlKinds(marked, region, title, found.url()).kinds();
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      String words = scan.flows().get(i).text();
      text.append(text.isEmpty() ? "" : "\n\n");
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words);
      paragraphs.add(new Paragraph(span, 1, Optional.of(kinds.get(i))));
    }
    if (words(scan.flows(), kinds) < LEAST_WORDS) {
      linked.body().ifPresent(body -> add(body, text, paragraphs));
    }
    return new Page(text.toString(), paragraphs, found);
  }

  private static int words(List<HtmlFlow> flows, List<BlockKind> kinds) {
    int words = 0;
    for (int i = 0; i < kinds.size(); i++) {
      words += kinds.get(i) == BlockKind.BODY ? flows.get(i).words() : 0;
    }
    return words;
  }

  /** The body that a page gives as data alone, for its scripts to show. */
  private static void add(String body, StringBuilder text, List<Paragraph> paragraphs) {
    String words = Jsoup.parseBodyFragment(body).text();
    if (Prose.words(words) >= LEAST_WORDS) {
      text.append(text.isEmpty() ? "" : "\n\n");
      paragraphs.add(
          new Paragraph(
              new Span(text.length(), text.length() + words.length()),
              1,
              Optional.of(BlockKind.BODY)));
      text.append(words);
    }
  }
}
