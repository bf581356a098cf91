package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Metadata;
import org.sitrep.model.SourceMap;
import org.sitrep.model.Span;

/**
 * Makes pages of paragraphs of a web page: all the text that it shows, in reading order, with what
 * its marks say that each paragraph is; one for each of its articles. Scripts are not run and
 * nothing is fetched.
 */
final class PageOfHtml {
  /** Fewer words of body are none. */
  private static final int LEAST_WORDS = 30;

  private final HtmlMarks marks = new HtmlMarks();
  private final LiveMarks live = new LiveMarks();

  /**
   * An article of a web page as text.
   *
   * @param text its paragraphs, a blank line between them
   * @param source where the text stands in the page's source
   */
  record Page(String text, List<Paragraph> paragraphs, Metadata metadata, SourceMap source) {
    Page {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** A page that is being put together. */
  private static final class Text {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final SourceMap.Builder source = new SourceMap.Builder();
    private int words;

    void add(HtmlFlow flow, BlockKind kind) {
      add(flow.text(), kind, flow.source());
      words += kind == BlockKind.BODY ? flow.words() : 0;
    }

    void add(String flow, BlockKind kind, SourceMap map) {
      text.append(text.isEmpty() ? "" : "\n\n");
      source.append(text.length(), map);
      Span span = new Span(text.length(), text.length() + flow.length());
      text.append(flow);
      source.nowhere(text.length());
      paragraphs.add(new Paragraph(span, 1, Optional.of(kind)));
    }

    Page page(Metadata metadata, String content) {
      return new Page(text.toString(), paragraphs, metadata, source.build(content));
    }
  }

  /**
   * The articles of a page, at least one.
   *
   * @param address where it was read, for pages that do not tell
   */
  List<Page> read(String content, Optional<String> address) {
    Document document = Jsoup.parse(content, Parser.htmlParser().setTrackPosition(true));
    HtmlScan.Result scan = HtmlScan.scan(document.body(), content);
    HtmlHead head = new HtmlHead(document);
    LinkedData linked = new LinkedData(head.linkedData());
    Metadata found = new HtmlMetadata(head, linked, scan).find(address);
    Optional<TitleMatch> title = found.title().map(TitleMatch::new);
    MarkedPage marked = new MarkedPage(marks, scan, title);
    List<HtmlEntry> entries = new HtmlEntries(marked, live.of(scan) || linked.live()).find();
    Optional<Integer> region = new ArticleRegion(marked).choose();
    List<BlockKind> kinds = new HtmlKinds(marked, region, title, found.url()).kinds();
    return entries.isEmpty()
        ? List.of(whole(scan, kinds, linked).page(found, content))
        : parts(scan, kinds, found, entries, content);
  }

  private static Text whole(HtmlScan.Result scan, List<BlockKind> kinds, LinkedData linked) {
    Text text = new Text();
    for (int i = 0; i < kinds.size(); i++) {
      text.add(scan.flows().get(i), kinds.get(i));
    }
    if (text.words < LEAST_WORDS) {
      linked.body().ifPresent(body -> add(body, text));
    }
    return text;
  }

  /** What stands around the entries, where it says something, and each entry. */
  private static List<Page> parts(
      HtmlScan.Result scan,
      List<BlockKind> kinds,
      Metadata found,
      List<HtmlEntry> entries,
      String content) {
    Text around = new Text();
    List<Page> pages = new ArrayList<>();
    int at = 0;
    for (HtmlEntry entry : entries) {
      for (; at < entry.first(); at++) {
        around.add(scan.flows().get(at), kinds.get(at));
      }
      Text text = new Text();
      for (; at < entry.end(); at++) {
        text.add(scan.flows().get(at), entry.kinds().get(at - entry.first()));
      }
      pages.add(text.page(entry.metadata(found), content));
    }
    for (; at < kinds.size(); at++) {
      around.add(scan.flows().get(at), kinds.get(at));
    }
    if (around.words >= LEAST_WORDS) {
      pages.add(0, around.page(found, content));
    }
    return pages;
  }

  /** The body that a page gives as data alone, for its scripts to show. */
  private static void add(String body, Text text) {
    String words = Jsoup.parseBodyFragment(body).text();
    if (Prose.words(words) >= LEAST_WORDS) {
      text.add(words, BlockKind.BODY, SourceMap.none());
    }
  }
}
