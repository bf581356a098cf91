package org.sitrep.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.sitrep.model.SourceMap;

/** Cuts a web page into paragraphs, and numbers its elements, without recursion. */
final class HtmlScan implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "head",
          "object",
          "textarea",
          "option",
          "select",
          "canvas",
          "audio",
          "video",
          "math",
          "map",
          "datalist",
          "progress");

  /** A paragraph that ends in a break before this many characters is one; a longer one may wrap. */
  private static final int SHORT = 80;

  private static final Set<String> ROWS =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "caption");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final String CELL_END = "; ";
  private static final int MOST_LAYOUTS = 8;
  private static final int LEAST_CELLS = 4;
  private static final int SHORT_CELL = 60;

  private final List<HtmlFlow> flows = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final SourceMap.Builder trail = new SourceMap.Builder();
  private final String source;
  private int[] parents = new int[512];
  private int open = -1;
  private int owner = -1;
  private int links;
  private int linkLength;
  private int tables;
  private int layouts;
  private String lastHref = "";
  private String href = "";
  private boolean broken;

  /**
   * An element of the page.
   *
   * @param parent the number of the region around it, -1 at the top
   * @param first the first paragraph in it
   * @param end after the last paragraph in it
   * @param last the number of the last region in it
   */
  record Region(Element element, int parent, int first, int end, int last) {}

  private HtmlScan(String source) {
    this.source = source;
  }

  /** A page's paragraphs in reading order, and its elements in the order in which they open. */
  record Result(List<HtmlFlow> flows, List<Region> regions) {
    /** Whether a region is another or lies in it. */
    boolean inside(int region, int outer) {
      return region >= outer && region <= regions.get(outer).last();
    }
  }

  /**
   * Scans a page.
   *
   * @param source the page's characters, of which the parser kept the positions
   */
  static Result scan(Element root, String source) {
    HtmlScan scan = new HtmlScan(source);
    root.filter(scan);
    return new Result(scan.flows, scan.regions);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText(), SourceWalk.of(source, words));
    } else if (node instanceof Element element) {
      if (SILENT.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
    } else {
      if (name.equals("table")) {
        table(element);
      }
      if (block(element)) {
        flush();
      } else if (tables > 0 && CELLS.contains(name) && !text.isEmpty()) {
        append(CELL_END, SourceWalk.NOWHERE);
      }
      if (name.equals("a")) {
        links++;
        lastHref = element.attr("href");
      }
    }
    int number = regions.size();
    parents = number < parents.length ? parents : Arrays.copyOf(parents, 2 * number);
    parents[number] = open;
    regions.add(new Region(element, open, flows.size(), flows.size(), number));
    open = number;
  }

  private boolean block(Element element) {
    boolean cell = tables > 0 && !ROWS.contains(element.normalName());
    return !cell && (element.isBlock() || element.normalName().indexOf('-') > 0);
  }

  /** Tables in tables arrange the page; no deeper ones are looked at, which would take long. */
  private void table(Element element) {
    layouts++;
    if (tables > 0 || layouts <= MOST_LAYOUTS && data(element)) {
      tables++;
    }
  }

  /** A table of short cells is read by rows; any other table only arranges the page. */
  private static boolean data(Element table) {
    Elements cells = table.select("td, th");
    return cells.size() >= LEAST_CELLS
        && table.select("tr").size() > 1
        && table.select("table, form, h1, h2").size() == 1
        && table.text().length() <= cells.size() * SHORT_CELL;
  }

  /** Two breaks end a paragraph; so does one after a short or finished line. */
  private void lineBreak() {
    if (broken || text.length() < SHORT || Prose.ends(text)) {
      flush();
    } else {
      append(" ", SourceWalk.NOWHERE);
      broken = true;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      if (block(element)) {
        flush();
      }
      boolean table = element.normalName().equals("table");
      tables -= tables > 0 && table ? 1 : 0;
      layouts -= table ? 1 : 0;
      Region region = regions.get(open);
      int end = flows.size() + (text.isEmpty() ? 0 : 1);
      regions.set(
          open,
          new Region(region.element(), region.parent(), region.first(), end, regions.size() - 1));
      open = region.parent();
    }
    return FilterResult.CONTINUE;
  }

  private void append(String words, SourceWalk walk) {
    int before = text.length();
    boolean some = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int at = walk.step(i);
      boolean space = Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
      if (!space) {
        put(at, walk.width());
        text.append(c);
        some = true;
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        put(at, walk.width());
        text.append(' ');
      }
    }
    linkLength += links > 0 ? text.length() - before : 0;
    href = links > 0 && some && href.isEmpty() ? lastHref : href;
    if (some) {
      owner = owner < 0 ? open : common(owner, open);
      broken = false;
    }
  }

  private void put(int at, int width) {
    if (at < 0) {
      trail.nowhere(text.length());
    } else {
      trail.put(text.length(), at, width);
    }
  }

  /** The innermost region around both. */
  private int common(int one, int other) {
    int a = one;
    int b = other;
    while (a != b) {
      if (a > b) {
        a = parents[a];
      } else {
        b = parents[b];
      }
    }
    return a;
  }

  private void flush() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      flows.add(
          new HtmlFlow(
              words,
              regions.get(owner).element(),
              owner,
              linkLength,
              href,
              Prose.words(words),
              trail.part()));
    }
    trail.part();
    text.setLength(0);
    linkLength = 0;
    href = "";
    owner = -1;
    broken = false;
  }
}
