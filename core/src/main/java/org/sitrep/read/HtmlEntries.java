package org.sitrep.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.sitrep.model.BlockKind;
import org.sitrep.model.DateRange;
import org.sitrep.model.Published;
import org.sitrep.model.TimeOfDay;
import org.sitrep.text.CalendarDates;

/**
 * Finds the entries of a live blog and the articles of a page that holds several: elements that are
 * made alike, each with a time of its own, and together most of what the page tells. Entries of a
 * live blog are short, so that the page must say that it is one; an article has a heading and more
 * to say. Teasers, which have headings and times too, say less.
 */
final class HtmlEntries {
  private static final Set<String> NAMES = Set.of("article", "section", "div", "li");
  private static final Pattern CLOCK = Pattern.compile("\\W{0,3}\\d{1,2}[:.h]\\d\\d\\b.{0,40}");
  private static final int LEAST_ENTRIES = 3;
  private static final int LEAST_ARTICLES = 2;
  private static final int ENTRY_WORDS = 8;
  private static final int ARTICLE_WORDS = 60;
  private static final double MOST = 0.6;
  private static final double MOST_LIVE = 0.4;
  private static final int TIME_WORDS = 12;
  private static final double LINKED = 0.8;
  private final MarkedPage marked;
  private final List<HtmlFlow> flows;
  private final List<HtmlScan.Region> regions;
  private final boolean live;
  private final int[] times;
  private final int[] clocks;
  private final int[] headings;
  private final int[] linked;
  private final double[] told;

  HtmlEntries(MarkedPage marked, boolean live) {
    this.marked = marked;
    this.flows = marked.page().flows();
    this.regions = marked.page().regions();
    this.live = live;
    this.times = new int[regions.size() + 1];
    for (int i = 0; i < regions.size(); i++) {
      boolean time = regions.get(i).element().normalName().equals("time");
      times[i + 1] = times[i] + (time ? 1 : 0);
    }
    this.clocks = new int[flows.size() + 1];
    this.headings = new int[flows.size() + 1];
    this.linked = new int[flows.size() + 1];
    this.told = new double[flows.size() + 1];
    for (int i = 0; i < flows.size(); i++) {
      HtmlFlow flow = flows.get(i);
      boolean heading = HtmlTags.heading(flow.element());
      boolean own = marked.kind(flow).isEmpty();
      clocks[i + 1] = clocks[i] + (timed(flow) ? 1 : 0);
      headings[i + 1] = headings[i] + (heading && own ? 1 : 0);
      linked[i + 1] = linked[i] + (heading && flow.links() > LINKED ? 1 : 0);
      told[i + 1] = told[i] + (own && (live || !marked.teaser(flow)) ? flow.mass() : 0);
    }
  }

  /** How much running text of its own an element has, in words. */
  private double told(HtmlScan.Region region) {
    return told[region.end()] - told[region.first()];
  }

  private boolean timed(HtmlFlow flow) {
    return flow.words() <= TIME_WORDS
        && (marked.kind(flow).filter(HtmlEntries::signs).isPresent()
            || CLOCK.matcher(flow.text()).lookingAt());
  }

  private static boolean signs(BlockKind kind) {
    return kind == BlockKind.DATELINE || kind == BlockKind.BYLINE;
  }

  /** The entries, in their order; none where the page is one article. */
  List<HtmlEntry> find() {
    double least = told[flows.size()] * (live ? MOST_LIVE : MOST);
    return groups().values().stream()
        .filter(group -> group.size() >= (live ? LEAST_ENTRIES : LEAST_ARTICLES))
        .filter(group -> mass(group) >= least && mass(group) > 0)
        .max(Comparator.comparingDouble(this::mass))
        .map(group -> group.stream().map(this::entry).toList())
        .orElse(List.of());
  }

  private double mass(List<Integer> group) {
    return group.stream().mapToDouble(i -> told(regions.get(i))).sum();
  }

  /** Elements that are made alike; of those in each other the outermost. */
  private Map<String, List<Integer>> groups() {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    Map<String, Integer> ends = new HashMap<>();
    for (int i = 0; i < regions.size(); i++) {
      HtmlScan.Region region = regions.get(i);
      if (NAMES.contains(region.element().normalName()) && whole(i, region)) {
        String key = likeness(region.element());
        if (i > ends.getOrDefault(key, -1)) {
          groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
          ends.put(key, region.last());
        }
      }
    }
    return groups;
  }

  /** Whether an element may be an entry: it has a time, and something to say. */
  private boolean whole(int number, HtmlScan.Region region) {
    double mass = told(region);
    boolean timed =
        times[region.last() + 1] > times[number] || clocks[region.end()] > clocks[region.first()];
    // a list of teasers has many headings that lead away
    boolean headed =
        headings[region.end()] > headings[region.first()]
            && linked[region.end()] - linked[region.first()] <= 1;
    boolean enough = live ? mass >= ENTRY_WORDS : mass >= ARTICLE_WORDS && headed;
    return timed && enough && marked.unmarked(number);
  }

  /** What is the same of elements that are made alike: the tag, and the first name. */
  private static String likeness(Element element) {
    String name = "";
    for (String word : element.className().split("\\s+")) {
      if (word.chars().noneMatch(Character::isDigit)) {
        name = word;
        break;
      }
    }
    return element.normalName() + "." + name.toLowerCase(Locale.ROOT);
  }

  private HtmlEntry entry(int number) {
    HtmlScan.Region region = regions.get(number);
    List<BlockKind> kinds = new ArrayList<>();
    Optional<String> title = Optional.empty();
    for (int i = region.first(); i < region.end(); i++) {
      HtmlFlow flow = flows.get(i);
      BlockKind kind = kind(flow);
      if (kind == BlockKind.HEADING && title.isEmpty() && !kinds.contains(BlockKind.BODY)) {
        title = Optional.of(flow.text());
        kind = BlockKind.TITLE;
      }
      kinds.add(kind);
    }
    return new HtmlEntry(
        region.first(),
        region.end(),
        kinds,
        region.element().id(),
        title,
        published(number),
        time(number));
  }

  private BlockKind kind(HtmlFlow flow) {
    Optional<BlockKind> mark = marked.kind(flow);
    if (mark.isPresent()) {
      return mark.get();
    }
    if (HtmlTags.heading(flow.element())) {
      return BlockKind.HEADING;
    }
    if (timed(flow)) {
      return BlockKind.DATELINE;
    }
    return flow.links() > MOST && !flow.prose() ? BlockKind.BOILERPLATE : BlockKind.BODY;
  }

  /** What the clock showed: by the first element that gives a time, or the first line that does. */
  private Optional<TimeOfDay> time(int number) {
    HtmlScan.Region region = regions.get(number);
    for (int i = number; i <= region.last(); i++) {
      Element element = regions.get(i).element();
      if (element.normalName().equals("time")) {
        Optional<TimeOfDay> time =
            EntryTime.of(element.attr("datetime")).or(() -> EntryTime.of(element.text()));
        if (time.isPresent()) {
          return time;
        }
      }
    }
    return flows.subList(region.first(), region.end()).stream()
        .filter(this::timed)
        .flatMap(flow -> EntryTime.of(flow.text()).stream())
        .findFirst();
  }

  /** The day of the first time in it; of its lines with a full date where no element gives one. */
  private Optional<Published> published(int number) {
    HtmlScan.Region region = regions.get(number);
    for (int i = number; i <= region.last(); i++) {
      Element element = regions.get(i).element();
      if (element.normalName().equals("time")) {
        String given = element.hasAttr("datetime") ? element.attr("datetime") : element.text();
        Optional<Published> day = day(given);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    for (int i = region.first(); i < region.end(); i++) {
      if (timed(flows.get(i))) {
        Optional<Published> day = day(flows.get(i).text());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> day(String written) {
    return CalendarDates.parse(written, CalendarDates.Order.DAY_FIRST)
        .map(day -> new Published(DateRange.of(day), false, "time of the entry"));
  }
}
