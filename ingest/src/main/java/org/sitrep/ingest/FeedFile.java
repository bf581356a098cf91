package org.sitrep.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sitrep.model.DateRange;
import org.sitrep.model.Grounds;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.text.CalendarDates;

/**
 * Reads RSS and Atom leniently, as feeds are often not well formed. No document type is read, so
 * that no entity of a feed's own is ever expanded and nothing outside it is looked at.
 */
final class FeedFile {
  private static final String ITEMS = "item, entry";
  private final Sink sink;

  FeedFile(Sink sink) {
    this.sink = sink;
  }

  /** Whether characters begin like a feed. */
  static boolean is(String start) {
    return Stream.of("<rss", "<feed", "<rdf:rdf").anyMatch(start::contains);
  }

  void read(Found found, String content) {
    Document feed = Jsoup.parse(content, "", Parser.xmlParser());
    Optional<String> publisher =
        Optional.ofNullable(feed.selectFirst("channel > title, feed > title"))
            .map(Element::text)
            .filter(title -> !title.isBlank());
    List<Element> items = feed.select(ITEMS);
    for (int i = 0; i < items.size(); i++) {
      item(found, items.get(i), publisher, i + 1);
    }
    if (items.isEmpty()) {
      sink.rejected(found.input(), "no-entries", "", "is no feed, or a feed without entries");
    }
  }

  private void item(Found found, Element item, Optional<String> publisher, int number) {
    Optional<String> body =
        first(item, List.of("content:encoded", "content", "description", "summary"), e -> true)
            .map(FeedFile::markup);
    Metadata given =
        new Metadata(
                link(item),
                text(item, "title"),
                publisher,
                first(
                        item,
                        List.of("pubdate", "published", "dc:date", "issued", "updated"),
                        e -> true)
                    .flatMap(e -> CalendarDates.parse(e.text(), CalendarDates.Order.DAY_FIRST))
                    .map(day -> new Published(DateRange.of(day), false, "feed")),
                first(item, List.of("dc:creator", "author"), e -> true)
                    .map(e -> e.children().isEmpty() ? e.text() : e.select("name").text())
                    .filter(name -> !name.isBlank()),
                Optional.empty())
            .by(Grounds.of("feed"));
    if (body.isEmpty() || body.get().isBlank()) {
      sink.note(found.input(), "no-text", "entry " + number, "has no text; passed by");
      return;
    }
    Input input = found.input();
    sink.document(
        input,
        input.recordId(number),
        input.file(),
        org.sitrep.model.Document.Format.HTML,
        "<article>" + body.get() + "</article>",
        given,
        List.of());
  }

  /** What an element holds as the markup of a page: given as such, or escaped. */
  private static String markup(Element element) {
    boolean inline = element.attr("type").equals("xhtml") || !element.children().isEmpty();
    return inline ? element.html() : element.wholeText();
  }

  private static Optional<String> text(Element item, String name) {
    return first(item, List.of(name), e -> true)
        .map(e -> Jsoup.parse(e.text()).text())
        .filter(text -> !text.isBlank());
  }

  private static Optional<String> link(Element item) {
    return first(item, List.of("link"), e -> !e.hasAttr("rel") || e.attr("rel").equals("alternate"))
        .map(e -> e.hasAttr("href") ? e.attr("href") : e.text())
        .map(String::strip)
        .filter(url -> url.startsWith("http"));
  }

  /** The first child of the first of these names that has one, in any case. */
  private static Optional<Element> first(
      Element item, List<String> names, Predicate<Element> wanted) {
    return names.stream()
        .flatMap(name -> item.children().stream().filter(e -> e.tagName().equalsIgnoreCase(name)))
        .filter(wanted)
        .findFirst();
  }
}
