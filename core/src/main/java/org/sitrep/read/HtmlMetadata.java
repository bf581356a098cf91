package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.model.Metadata;

/** What a web page tells of its article: linked data, meta elements, microdata, address, text. */
final class HtmlMetadata {
  private static final int LONGEST = 120;
  private static final int LINE = 25;
  private static final int ABOVE = 6;
  private static final int BELOW = 14;
  private static final Pattern BY = Pattern.compile("^(?i:by|von|par|por|di)\\s+");
  private static final Pattern END =
      Pattern.compile(
          "(?<=.) ?(?:[|•·@]| (?i:on"
              + " (?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?i:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?"
              + " \\d))");
  private final HtmlHead head;
  private final LinkedData linked;
  private final HtmlScan.Result page;
  private final Optional<String> url;
  private final Optional<String> publisher;
  private final Optional<String> title;

  HtmlMetadata(HtmlHead head, LinkedData linked, HtmlScan.Result page) {
    this.head = head;
    this.linked = linked;
    this.page = page;
    this.url =
        Stream.of(head.link("canonical").stream(), head.meta("og:url"), linked.ofArticles("url"))
            .flatMap(values -> values)
            .map(value -> value.startsWith("//") ? "https:" + value : value)
            .filter(value -> value.startsWith("http") && value.length() < 2_000)
            .findFirst();
    this.publisher = publisher();
    this.title = new HtmlTitle(linked, head, publisher, page).find();
  }

  Metadata find() {
    PublishedDay day = new PublishedDay(linked, head, url, beside());
    return new Metadata(
        url,
        title,
        publisher,
        day.find(),
        byline(),
        Optional.empty(),
        day.modified(),
        head.language());
  }

  private Optional<String> publisher() {
    return Stream.of(
            head.meta("og:site_name"),
            linked.ofArticles("publisher"),
            head.meta("application-name", "publisher", "dc.publisher"))
        .flatMap(values -> values)
        .map(value -> value.split(" [|–—-] ", 2)[0].strip())
        .filter(value -> !value.isEmpty() && value.length() < LONGEST && !value.startsWith("http"))
        .findFirst();
  }

  private Optional<String> byline() {
    Stream<String> marked =
        page.flows().stream()
            .filter(flow -> flow.words() <= LINE)
            .filter(flow -> author(flow))
            .map(HtmlFlow::text);
    return Stream.of(
            linked.authors(),
            head.meta(
                "author",
                "article:author",
                "byl",
                "parsely-author",
                "dc.creator",
                "sailthru.author"),
            head.item("author"),
            marked)
        .flatMap(values -> values)
        .map(name -> BY.matcher(END.split(name, 2)[0].strip()).replaceFirst("").strip())
        .filter(name -> !name.startsWith("http") && !name.isEmpty() && name.length() < LONGEST)
        .findFirst();
  }

  private static boolean author(HtmlFlow flow) {
    return flow.element().attr("rel").equals("author")
        || flow.element().attr("itemprop").equals("author");
  }

  /** The short lines around the headline, those under it first. */
  private List<String> beside() {
    List<HtmlFlow> flows = page.flows();
    int at = -1;
    if (title.isPresent()) {
      TitleMatch match = new TitleMatch(title.get());
      for (int i = 0; i < flows.size(); i++) {
        boolean heading = HtmlTags.heading(flows.get(i).element());
        if (match.is(flows.get(i).text()) && (at < 0 || heading)) {
          at = i;
          if (heading) {
            break;
          }
        }
      }
    }
    if (at < 0) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (int i = at + 1; i < Math.min(flows.size(), at + BELOW); i++) {
      lines.add(flows.get(i).text());
    }
    for (int i = at - 1; i >= Math.max(0, at - ABOVE); i--) {
      lines.add(flows.get(i).text());
    }
    lines.removeIf(line -> Prose.words(line) > LINE);
    return lines;
  }
}
