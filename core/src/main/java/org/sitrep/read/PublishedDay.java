package org.sitrep.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.model.DateRange;
import org.sitrep.model.Modified;
import org.sitrep.model.Published;
import org.sitrep.text.CalendarDates;

/**
 * When a web page was published: by its linked data, its meta elements, its microdata, its address,
 * or what it shows, in this order of trust. A time in UTC is the evening before for half the world:
 * where the address, or the line under the headline, gives the day beside it, that is the day on
 * which the outlet published it.
 */
final class PublishedDay {
  private static final String[] OPEN_GRAPH = {
    "article:published_time",
    "og:published_time",
    "article:published",
    "og:article:published_time",
    "og:datepublished",
    "og:pubdate"
  };
  private static final String[] META = {
    "article.published",
    "datepublished",
    "date_published",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "pub_date",
    "publish-date",
    "publishdate",
    "publication_date",
    "publication-date",
    "published_time_telegram",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "pdate",
    "citation_date",
    "citation_publication_date",
    "article_date_original",
    "originalpublicationdate",
    "displaydate",
    "date"
  };
  private static final String[] OPEN_GRAPH_MODIFIED = {
    "article:modified_time", "og:updated_time", "article:modified"
  };
  private static final String[] META_MODIFIED = {
    "article.updated",
    "datemodified",
    "date_modified",
    "last-modified",
    "lastmod",
    "dcterms.modified",
    "dc.date.modified"
  };
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)[/_-](\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "[/_-](\\d{1,2})(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern ZONED = Pattern.compile("[+-](?!00:?00)\\d{2}:?\\d{2}$");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\b(?:updated?|modified|edited|last|actuali[sz]ad[oa]|mis [àa] jour)\\b");
  private static final Pattern PARTS = Pattern.compile("\\||·|•|(?=(?i:\\bupdated))");
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  private final LinkedData linked;
  private final HtmlHead head;
  private final Optional<String> url;
  private final List<String> shown;

  /** A date, and whether it is known to be the outlet's own day. */
  private record Day(LocalDate date, boolean local, String reason, String written) {}

  /** So long is a day with a clock: "2017-10-12T08:00:00". */
  private static final int CLOCK = 19;

  /**
   * Of a page.
   *
   * @param shown the short lines beside the headline, nearest first
   */
  PublishedDay(LinkedData linked, HtmlHead head, Optional<String> url, List<String> shown) {
    this.linked = linked;
    this.head = head;
    this.url = url;
    this.shown = List.copyOf(shown);
  }

  Optional<Published> find() {
    List<Day> given = given();
    List<Day> seen = Stream.concat(shown(false).stream(), address().stream()).toList();
    if (given.isEmpty()) {
      return Stream.of(address(), shown(false), shown(true))
          .flatMap(List::stream)
          .findFirst()
          .map(PublishedDay::published);
    }
    Day first = given.get(0);
    if (first.local()) {
      return Optional.of(published(first));
    }
    Stream<Day> beside =
        Stream.concat(
            Stream.concat(given.stream().filter(Day::local), seen.stream())
                .filter(day -> Math.abs(day.date().toEpochDay() - first.date().toEpochDay()) <= 1),
            shown(true).stream().filter(day -> day.date().equals(first.date().minusDays(1))));
    return beside.findFirst().or(() -> Optional.of(first)).map(PublishedDay::published);
  }

  /** When the page was last changed. */
  Optional<Modified> modified() {
    Stream<Day> told =
        Stream.of(
                days(linked.ofArticles("dateModified"), Told.LINKED),
                days(head.meta(OPEN_GRAPH_MODIFIED), Told.OPEN_GRAPH),
                days(head.item("datemodified"), Told.MICRODATA),
                days(head.meta(META_MODIFIED), Told.META))
            .flatMap(days -> days);
    return Stream.concat(told, shown(true).stream())
        .findFirst()
        .map(day -> new Modified(day.date(), day.reason()));
  }

  private static Stream<Day> days(Stream<String> values, String reason) {
    return values.flatMap(value -> day(value, reason).stream());
  }

  private List<Day> given() {
    List<Day> told =
        Stream.of(
                days(linked.text("datePublished"), Told.LINKED),
                days(head.meta(OPEN_GRAPH), Told.OPEN_GRAPH),
                days(head.item("datepublished"), Told.MICRODATA),
                days(head.meta(META), Told.META),
                days(linked.text("dateCreated"), Told.LINKED))
            .flatMap(days -> days)
            .toList();
    Stream<String> marked =
        head.times().stream().filter(e -> e.hasAttr("pubdate")).map(e -> e.attr("datetime"));
    return told.isEmpty() ? days(marked, "time").toList() : undisputed(told);
  }

  /** Where one clock is told in two zones, nobody knows which is meant. */
  private static List<Day> undisputed(List<Day> told) {
    Map<String, Set<String>> zones = new HashMap<>();
    for (Day day : told) {
      if (day.written().length() >= CLOCK) {
        String zone = day.written().substring(CLOCK).replaceAll("Z$|[+-]00:?00$", "");
        zones.computeIfAbsent(day.written().substring(0, CLOCK), c -> new HashSet<>()).add(zone);
      }
    }
    return told.stream()
        .map(
            day ->
                day.written().length() >= CLOCK
                        && zones.getOrDefault(day.written().substring(0, CLOCK), Set.of()).size()
                            > 1
                    ? new Day(day.date(), false, day.reason(), day.written())
                    : day)
        .toList();
  }

  private List<Day> address() {
    Matcher matcher = ADDRESS.matcher(url.orElse(""));
    List<Day> days = new ArrayList<>();
    while (matcher.find()) {
      String month = matcher.group(2).toLowerCase(Locale.ROOT);
      int number =
          Character.isDigit(month.charAt(0))
              ? Integer.parseInt(month, 10)
              : MONTHS.indexOf(month) / 3 + 1;
      day(matcher.group(1) + "-" + number + "-" + matcher.group(3), "address")
          .map(day -> new Day(day.date(), true, day.reason(), ""))
          .ifPresent(days::add);
    }
    return days;
  }

  /** The dates of the lines beside the headline: of publication, or of a change. */
  private List<Day> shown(boolean changed) {
    List<Day> days = new ArrayList<>();
    for (String line : shown) {
      if (line.chars().noneMatch(Character::isDigit)) {
        continue;
      }
      for (String part : PARTS.split(line)) {
        day(part, Told.SHOWN)
            .filter(day -> CHANGED.matcher(part).find() == changed)
            .ifPresent(day -> days.add(new Day(day.date(), true, day.reason(), "")));
      }
    }
    return days;
  }

  private static Optional<Day> day(String value, String reason) {
    return CalendarDates.parse(value, CalendarDates.Order.DAY_FIRST)
        .filter(date -> date.isAfter(EARLIEST))
        .map(date -> new Day(date, ZONED.matcher(value.strip()).find(), reason, value.strip()));
  }

  private static Published published(Day day) {
    return new Published(DateRange.of(day.date()), false, day.reason());
  }
}
