package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.model.Grounds;
import org.sitrep.model.Metadata;

/** What a web page tells of its article: linked data, meta elements, microdata, address, text. */
final class HtmlMetadata {
  private static final int LONGEST = 120;
  private static final int LONGEST_URL = 2_000;
  private static final String[] AUTHOR = {
    "author", "byl", "parsely-author", "dc.creator", "sailthru.author"
  };
  private static final int LINE = 25;
  private static final int ABOVE = 6;
  private static final int BELOW = 14;
  private static final Pattern BY = Pattern.compile("^[|\\s]*(?i:by|von|par|por|di)(?:[:\\s]+|$)");
  private static final Pattern END =
      Pattern.compile(
          "(?<=.) ?(?:[|•·@]| (?i:on"
              + " (?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?i:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?"
              + " \\d))");
  private final HtmlHead head;
  private final LinkedData linked;
  private final HtmlScan.Result page;
  private final Optional<Told> url;
  private final Optional<Told> publisher;
  private final Optional<Told> title;

  HtmlMetadata(HtmlHead head, LinkedData linked, HtmlScan.Result page) {
    this.head = head;
    this.linked = linked;
    this.page = page;
    this.url = url();
    this.publisher = publisher();
    this.title = new HtmlTitle(linked, head, Told.value(publisher), page).find();
  }

  /**
   * All that is told.
   *
   * @param address where the page was read, whose day counts where it tells no address
   */
  Metadata find(Optional<String> address) {
    PublishedDay day = new PublishedDay(linked, head, Told.value(url).or(() -> address), beside());
    Optional<Told> byline = byline();
    Optional<Told> language = head.language();
    return new Metadata(
        Told.value(url),
        Told.value(title),
        Told.value(publisher),
        day.find(),
        Told.value(byline),
        Optional.empty(),
        day.modified(),
        Told.value(language),
        new Grounds(
            Told.ground(url),
            Told.ground(title),
            Told.ground(publisher),
            Told.ground(byline),
            Told.ground(language)));
  }

  /** The link that says it is canonical comes first: others often tell an older spelling. */
  private Optional<Told> url() {
    return Stream.of(
            Told.by("link", head.link("canonical").stream()),
            Told.by(Told.LINKED, linked.addresses()),
            Told.by(Told.OPEN_GRAPH, head.meta("og:url")))
        .flatMap(values -> values)
        .map(told -> told.as(value -> value.startsWith("//") ? "https:" + value : value))
        .filter(told -> told.value().startsWith("http") && told.value().length() < LONGEST_URL)
        .findFirst();
  }

  /**
   * What the site calls itself comes first: linked data often name an agency, or a maker of sites.
   */
  private Optional<Told> publisher() {
    return Stream.of(
            Told.by(Told.OPEN_GRAPH, head.meta("og:site_name")),
            Told.by(Told.LINKED, linked.ofArticles("publisher")),
            Told.by(Told.META, head.meta("application-name", "publisher", "dc.publisher")))
        .flatMap(values -> values)
        .map(told -> told.as(value -> value.split(" [|–—-] ", 2)[0].strip()))
        .filter(told -> outlet(told.value()))
        .findFirst();
  }

  private static boolean outlet(String name) {
    return !name.isEmpty() && name.length() < LONGEST && !name.startsWith("http");
  }

  private Optional<Told> byline() {
    Stream<String> marked =
        page.flows().stream()
            .filter(flow -> flow.words() <= LINE)
            .filter(flow -> author(flow))
            .map(HtmlFlow::text);
    return Stream.of(
            Told.by(Told.LINKED, linked.authors()),
            Told.by(Told.OPEN_GRAPH, head.meta("article:author")),
            Told.by(Told.MICRODATA, head.item("author")),
            Told.by(Told.META, head.meta(AUTHOR)),
            Told.by(Told.SHOWN, marked))
        .flatMap(values -> values)
        .map(told -> told.as(HtmlMetadata::name))
        .filter(told -> outlet(told.value()))
        .findFirst();
  }

  private static String name(String author) {
    return BY.matcher(END.split(author, 2)[0].strip()).replaceFirst("").strip();
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
      TitleMatch match = new TitleMatch(title.get().value());
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
