package org.sitrep.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sitrep.model.DateRange;
import org.sitrep.model.Metadata;
import org.sitrep.model.Published;
import org.sitrep.text.CalendarDates;

/** What a web page's head, its JSON-LD and its marks tell of the article. */
final class HtmlMetadata {
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[property=og:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name~=(?i)^(date|pubdate|publish-?date|publication_date|dc\\.date(\\.issued)?"
              + "|parsely-pub-date|sailthru\\.date|article\\.published|citation_date)$]");
  private static final List<String> DATE_MARKS =
      List.of(
          "[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "time[datetime]");
  private static final String HEADLINE =
      "[itemprop=headline], .headline, .entry-title, .post-title, .article-title, body .title";
  private final ObjectMapper json = new ObjectMapper();

  Metadata find(Document page) {
    List<JsonNode> linked = linkedData(page);
    return new Metadata(
        first(
                Stream.of(
                    attribute(page, "link[rel=canonical]", "href"),
                    meta(page, "meta[property=og:url]")))
            .filter(url -> url.startsWith("http")),
        first(
            Stream.of(
                meta(page, "meta[property=og:title]"),
                linked(linked, "headline"),
                page.select("h1").stream().map(Element::text),
                marked(page),
                Stream.of(page.title()))),
        first(Stream.of(meta(page, "meta[property=og:site_name]"), named(linked, "publisher"))),
        published(page, linked),
        first(Stream.of(named(linked, "author"), meta(page, "meta[name=author]"), byline(page)))
            .filter(name -> !name.startsWith("http") && name.length() < 120),
        Optional.empty());
  }

  private static Optional<String> first(Stream<Stream<String>> sources) {
    return sources
        .flatMap(values -> values)
        .map(value -> value.replaceAll("\\s+", " ").strip())
        .filter(value -> !value.isEmpty() && value.length() < 1_000)
        .findFirst();
  }

  private static Stream<String> meta(Document page, String selector) {
    return attribute(page, selector, "content");
  }

  private static Stream<String> attribute(Document page, String selector, String name) {
    return page.select(selector).stream().map(e -> e.attr(name));
  }

  /** What marks call the headline; where they call several things so, they mean teasers. */
  private static Stream<String> marked(Document page) {
    List<String> titles = page.select(HEADLINE).eachText();
    return titles.size() == 1 ? titles.stream() : Stream.empty();
  }

  private static Stream<String> byline(Document page) {
    return page.select("[rel=author], [itemprop=author]").stream().map(Element::text);
  }

  private static Optional<Published> published(Document page, List<JsonNode> linked) {
    Stream<String> ofHead = DATES.stream().flatMap(selector -> meta(page, selector));
    Stream<String> ofMarks =
        DATE_MARKS.stream()
            .flatMap(selector -> page.select(selector).stream())
            .flatMap(e -> Stream.of(e.attr("datetime"), e.attr("content"), e.text()));
    return Stream.of(ofHead, linked(linked, "datePublished"), ofMarks)
        .flatMap(values -> values)
        .flatMap(value -> CalendarDates.parse(value, CalendarDates.Order.DAY_FIRST).stream())
        .findFirst()
        .map(day -> new Published(DateRange.of(day), false));
  }

  private List<JsonNode> linkedData(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> parse(script.data()))
        .toList();
  }

  /** Broken JSON-LD is common and says nothing of the article: it counts as missing. */
  private Stream<JsonNode> parse(String data) {
    try {
      return Stream.ofNullable(json.readTree(data));
    } catch (JsonProcessingException e) {
      return Stream.empty();
    }
  }

  private static Stream<String> linked(List<JsonNode> linked, String field) {
    return linked.stream()
        .flatMap(node -> Stream.ofNullable(node.findValue(field)))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText);
  }

  private static Stream<String> named(List<JsonNode> linked, String field) {
    return linked.stream()
        .flatMap(node -> Stream.ofNullable(node.findValue(field)))
        .map(node -> node.isArray() && !node.isEmpty() ? node.get(0) : node)
        .map(node -> node.isTextual() ? node.asText() : node.path("name").asText(""));
  }
}
