package org.sitrep.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * The named values of a web page: its meta elements and microdata, and the elements that give
 * times.
 */
final class HtmlHead {
  private static final int LONGEST = 1_000;
  private static final int MOST_CHILDREN = 20;
  private final Map<String, List<String>> meta = new LinkedHashMap<>();
  private final Map<String, List<String>> items = new LinkedHashMap<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final Map<String, String> links = new LinkedHashMap<>();
  private final Document page;

  HtmlHead(Document page) {
    this.page = page;
    page.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element element) {
              note(element);
            }
            return FilterResult.CONTINUE;
          }
        });
  }

  private void note(Element element) {
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link" -> links.putIfAbsent(lower(element.attr("rel")), element.attr("href"));
      case "time" -> times.add(element);
      case "script" -> script(element);
      default -> {}
    }
    if (element.hasAttr("itemprop")) {
      String value =
          element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
      String shown = value.isBlank() ? shown(element) : value;
      put(items, element.attr("itemprop"), shown);
    }
  }

  /** An element's own words, or those of the elements in it; no deeper, which would take long. */
  private static String shown(Element element) {
    String own = element.ownText();
    if (!own.isBlank() || element.childNodeSize() > MOST_CHILDREN) {
      return own;
    }
    return element.children().stream().map(Element::ownText).collect(Collectors.joining(" "));
  }

  private void meta(Element element) {
    for (String name : List.of("property", "name", "http-equiv")) {
      put(meta, element.attr(name), element.attr("content"));
    }
  }

  private void script(Element element) {
    if (lower(element.attr("type")).contains("ld+json")) {
      scripts.add(element);
    }
  }

  private static void put(Map<String, List<String>> map, String name, String value) {
    if (name.isBlank()) {
      return;
    }
    String words = Prose.line(value);
    if (!words.isEmpty() && words.length() < LONGEST) {
      map.computeIfAbsent(lower(name), k -> new ArrayList<>()).add(words);
    }
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** The values of meta elements of these names, in the order of the names. */
  Stream<String> meta(String... names) {
    return Stream.of(names).flatMap(n -> meta.getOrDefault(n, List.of()).stream());
  }

  /** The values of microdata of this name. */
  Stream<String> item(String name) {
    return items.getOrDefault(name, List.of()).stream();
  }

  /** The page's elements that give a time. */
  List<Element> times() {
    return List.copyOf(times);
  }

  /** The texts of the page's linked data. */
  List<String> linkedData() {
    return scripts.stream().map(Element::data).toList();
  }

  /** Where the page's link of this relation leads. */
  Optional<String> link(String relation) {
    return Optional.ofNullable(links.get(relation)).filter(href -> !href.isBlank());
  }

  String title() {
    return page.title();
  }

  /** The language that the page says it is in. */
  Optional<Told> language() {
    Element html = page.firstElementChild();
    String lang = html == null ? "" : html.attr("lang");
    String code = lang.isBlank() && html != null ? html.attr("xml:lang") : lang;
    return Stream.of(
            Told.by("lang", Stream.of(code)),
            Told.by(Told.OPEN_GRAPH, meta("og:locale")),
            Told.by(Told.META, meta("content-language", "language")))
        .flatMap(values -> values)
        .map(told -> told.as(value -> lower(value).split("[-_,; ]", -1)[0]))
        .filter(told -> told.value().matches("[a-z]{2,3}"))
        .findFirst();
  }
}
