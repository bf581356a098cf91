package org.sitrep.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.sitrep.model.BlockKind;

/**
 * A page's paragraphs with the marks that are believed. A wrapper whose name speaks of a sidebar,
 * or a page that only a script uncovers, marks the article itself; such a mark is known by how much
 * of the page's running text lies in it.
 */
final class MarkedPage {
  /** In so many pages at most an article is shown. */
  private static final int MOST_PAGES = 50;

  /** Comments may be far longer than what they are about. */
  private static final double MOST_COMMENTS = 0.97;

  /** So many lines, of those who wrote and of buttons to share, may stand above an article. */
  private static final int LEAD_REACH = 60;

  private static final double LINKED = 0.8;

  /** A paragraph with this many words is no by-line or date, whatever its mark says. */
  private static final int LONG_LINE = 25;

  private static final int TEASER_REACH = 5;
  private static final int TEASER_PARTS = 8;
  private static final int TEASER_MOST = 60;
  private final HtmlMarks book;
  private final HtmlScan.Result page;
  private final double[] mass;
  private final double[] links;
  private final double[] lengths;
  private final boolean[] titled;
  private final Optional<Integer> lead;
  private final Map<String, Optional<HtmlMarks.Mark>> known = new HashMap<>();
  private final List<Optional<HtmlMarks.Mark>> marks = new ArrayList<>();

  MarkedPage(HtmlMarks book, HtmlScan.Result page, Optional<TitleMatch> title) {
    this.book = book;
    this.page = page;
    this.mass = new double[page.flows().size() + 1];
    this.links = new double[mass.length];
    this.lengths = new double[mass.length];
    for (int i = 0; i < page.flows().size(); i++) {
      mass[i + 1] = mass[i] + page.flows().get(i).mass();
      links[i + 1] = links[i] + page.flows().get(i).linkLength();
      lengths[i + 1] = lengths[i] + page.flows().get(i).text().length();
    }
    this.titled = titled(title);
    this.lead = title.flatMap(this::lead);
    for (int i = 0; i < page.regions().size(); i++) {
      marks.add(effective(i, titled[i]));
    }
  }

  HtmlScan.Result page() {
    return page;
  }

  /** The paragraph with which the article begins: the first running text under its headline. */
  Optional<Integer> lead() {
    return lead;
  }

  private Optional<Integer> lead(TitleMatch title) {
    List<HtmlFlow> flows = page.flows();
    int headline = 0;
    while (headline < flows.size()
        && !(HtmlTags.heading(flows.get(headline).element())
            && title.is(flows.get(headline).text()))) {
      headline++;
    }
    for (int i = headline + 1; i < Math.min(flows.size(), headline + LEAD_REACH); i++) {
      HtmlFlow flow = flows.get(i);
      if (HtmlTags.heading(flow.element()) && flow.links() > LINKED) {
        break; // the headline of another article
      }
      if (flow.prose() && !HtmlTags.heading(flow.element())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean[] titled(Optional<TitleMatch> title) {
    boolean[] titled = new boolean[page.regions().size()];
    for (HtmlFlow flow : page.flows()) {
      boolean heads = title.isPresent() && title.get().is(flow.text());
      for (int at = heads && heading(flow) ? flow.region() : -1; at >= 0 && !titled[at]; ) {
        titled[at] = true;
        at = page.regions().get(at).parent();
      }
    }
    return titled;
  }

  private boolean heading(HtmlFlow flow) {
    int at = flow.region();
    for (int up = 0; up < 4 && at >= 0; up++) {
      if (page.regions().get(at).element().normalName().equals("h1")) {
        return true;
      }
      at = page.regions().get(at).parent();
    }
    return false;
  }

  /** The running text in a region, in words. */
  double mass(HtmlScan.Region region) {
    return mass[region.end()] - mass[region.first()];
  }

  private Optional<HtmlMarks.Mark> effective(int number, boolean titled) {
    HtmlScan.Region region = page.regions().get(number);
    Optional<HtmlMarks.Mark> outer =
        region.parent() < 0 ? Optional.empty() : marks.get(region.parent());
    Optional<HtmlMarks.Mark> own = own(region).filter(m -> believed(m, region, titled));
    if (outer.isEmpty() || soft(outer.get()) && own.isPresent()) {
      return own;
    }
    boolean comment = own.isPresent() && own.get().kind() == BlockKind.COMMENT;
    return comment && outer.get().kind() == BlockKind.BOILERPLATE ? own : outer;
  }

  private static boolean soft(HtmlMarks.Mark mark) {
    return mark.kind() == BlockKind.BYLINE || mark.kind() == BlockKind.DATELINE;
  }

  private Optional<HtmlMarks.Mark> own(HtmlScan.Region region) {
    Element element = region.element();
    return hidden(element) && !turned(element)
        ? Optional.of(new HtmlMarks.Mark(BlockKind.BOILERPLATE, HtmlMarks.Strength.PLAIN))
        : book.of(element, known);
  }

  private boolean believed(HtmlMarks.Mark mark, HtmlScan.Region region, boolean titled) {
    double all = mass[mass.length - 1];
    double here = mass(region);
    if (titled && here > 0 && !region.element().normalName().equals("header")) {
      return false;
    }
    if (mark.strength() == HtmlMarks.Strength.WEAK && here > 0) {
      double linked = links[region.end()] - links[region.first()];
      double length = lengths[region.end()] - lengths[region.first()];
      if (linked < length * 0.3) {
        return false;
      }
    }
    boolean comments =
        mark.kind() == BlockKind.COMMENT && mark.strength() == HtmlMarks.Strength.STRONG;
    return here <= (comments ? MOST_COMMENTS : mark.strength().most()) * all;
  }

  /** Whether it is hidden until a reader turns to it: a page of an article after one like it. */
  private static boolean turned(Element element) {
    String made = element.className();
    Element before = made.isEmpty() ? null : element.previousElementSibling();
    for (int i = 0; i < MOST_PAGES && before != null; i++) {
      boolean alike =
          before.className().equals(made) && before.normalName().equals(element.normalName());
      if (alike && !hidden(before)) {
        return true;
      }
      before = before.previousElementSibling();
    }
    return false;
  }

  private static boolean hidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.hasAttr("style") && undisplayed(element.attr("style"));
  }

  private static boolean undisplayed(String style) {
    return style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  /** Whether no mark of an element or of one around it is believed. */
  boolean unmarked(int region) {
    return marks.get(region).isEmpty();
  }

  /** What its marks say that a paragraph is. */
  Optional<BlockKind> kind(HtmlFlow flow) {
    return marks
        .get(flow.region())
        .map(mark -> soft(mark) && flow.words() >= LONG_LINE ? BlockKind.BOILERPLATE : mark.kind());
  }

  /** Whether it introduces another article: alone with a linked headline. */
  boolean teaser(HtmlFlow flow) {
    if (lead.filter(i -> page.flows().get(i).equals(flow)).isPresent()) {
      return false;
    }
    int at = flow.region();
    for (int up = 0; up < TEASER_REACH && at >= 0; up++) {
      HtmlScan.Region region = page.regions().get(at);
      if (region.end() - region.first() > TEASER_PARTS) {
        return false;
      }
      if (titled[at] || mass(region) > TEASER_MOST) {
        return false;
      }
      int prose = 0;
      boolean headline = false;
      for (int i = region.first(); i < region.end(); i++) {
        HtmlFlow other = page.flows().get(i);
        prose += other.prose() ? 1 : 0;
        headline |= other.links() > 0.8 && other.words() >= 4;
      }
      if (prose > 1) {
        return false;
      }
      if (headline) {
        return true;
      }
      at = region.parent();
    }
    return false;
  }
}
