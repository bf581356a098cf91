package org.sitrep.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.Article;
import org.sitrep.model.DateRange;
import org.sitrep.model.Published;
import org.sitrep.model.Situation;
import org.sitrep.report.compare.Comparison;
import org.sitrep.report.compare.LoadedWords;
import org.sitrep.report.compare.Teller;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.wording.Dates;
import org.sitrep.report.wording.Labels;
import org.sitrep.theatre.Theatre;

/**
 * Makes the page of a comparison: one HTML file that needs nothing else and runs no script, in the
 * look of a report.
 */
public final class ComparisonPage {
  private static final int LONGEST = 90;
  private final Comparison comparison;
  private final Edition edition;

  private ComparisonPage(Comparison comparison, Edition edition) {
    this.comparison = comparison;
    this.edition = edition;
  }

  /** The page as HTML, of a comparison of those who tell in a situation. */
  public static String of(
      Comparison comparison, Situation situation, Theatre theatre, LoadedWords words) {
    return new ComparisonPage(comparison, new Edition(situation, theatre)).html(words);
  }

  /** The name of one of the two, to show. */
  static String name(Teller teller) {
    return Plain.line(teller.name(), LONGEST);
  }

  private String title() {
    return name(comparison.a()) + " and " + name(comparison.b());
  }

  private String html(LoadedWords words) {
    Html html = new Html();
    html.trusted("<!doctype html>\n");
    html.open("html", "lang", "en");
    head(html);
    html.open("body");
    html.element("a", "Skip to the comparison", "class", "skip", "href", "#compared").text("\n");
    masthead(html);
    html.open("main", "id", "compared");
    new ComparedNumbers(comparison, edition).write(html);
    ComparedIncidents incidents = new ComparedIncidents(comparison, edition, words);
    incidents.differing(html);
    incidents.both(html);
    incidents.alone(html);
    new ComparedWords(comparison, edition, words).write(html);
    html.trusted(Resources.read("compare-method.html"));
    html.end();
    html.open("footer");
    html.element("p", "Made from published articles. Nothing here is stated to be true.");
    html.end();
    return html.end().end().finish();
  }

  private void head(Html html) {
    String style = Resources.read("page.css") + Resources.read("compare.css");
    html.open("head").text("\n");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "generator", "content", "sitrep");
    html.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'sha256-"
            + PageHead.hash(style)
            + "'; base-uri 'none'; form-action 'none'");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", "Compared: " + title());
    html.text("\n").open("style").trusted(style).end();
    html.end();
  }

  private void masthead(Html html) {
    html.open("header", "id", "top");
    html.open("h1", "dir", "auto").text(title()).close();
    html.element("p", edition.theatre().title() + ", " + period(), "class", "period");
    html.element("p", summary(), "class", "summary");
    html.element(
        "p", "What is reported, by whom. Nothing here is stated to be true.", "class", "caveat");
    html.open("nav", "aria-label", "Contents").open("ul");
    link(html, "numbers", "In numbers", -1);
    if (ComparedIncidents.differ(comparison)) {
      link(html, "differ", "Where their accounts differ", comparison.agreement().differ());
    }
    link(html, "both", "What both tell", comparison.both().size());
    link(html, "only-a", alone(comparison.a()), comparison.onlyA().size());
    link(html, "only-b", alone(comparison.b()), comparison.onlyB().size());
    link(html, "parties", "How they name the parties", -1);
    link(html, "acts", "Their words for what happened", -1);
    link(html, "loaded", "Words that take sides", comparison.loaded().size());
    link(html, "method", "Method and limits", -1);
    html.close().end();
    html.end();
  }

  static String alone(Teller teller) {
    return "What " + name(teller) + " alone tells";
  }

  private static void link(Html html, String id, String text, int number) {
    html.open("li").open("a", "href", "#" + id).text(text);
    if (number >= 0) {
      html.text(" ").element("span", String.valueOf(number), "class", "n");
    }
    html.close().end();
  }

  private String summary() {
    String both =
        comparison.both().isEmpty()
            ? "No incident is told by both."
            : "Both tell " + Labels.count(comparison.both().size(), "incident") + differing();
    return both
        + " "
        + name(comparison.a())
        + " alone of the two tells "
        + comparison.onlyA().size()
        + ", "
        + name(comparison.b())
        + " "
        + comparison.onlyB().size()
        + ".";
  }

  private String differing() {
    int differ = comparison.agreement().differ();
    return differ == 0 ? "." : "; in " + differ + " of them their accounts differ.";
  }

  /** The days on which their articles were published. */
  private String period() {
    List<DateRange> days =
        Stream.of(comparison.a(), comparison.b())
            .flatMap(teller -> teller.articles().stream())
            .flatMap(id -> edition.index().article(id).stream())
            .map(Article::meta)
            .flatMap(meta -> meta.published().stream())
            .map(Published::range)
            .toList();
    return days.isEmpty()
        ? Dates.UNKNOWN
        : "articles of "
            + Dates.range(
                new DateRange(
                    days.stream().map(DateRange::start).sorted().toList().get(0),
                    days.stream().map(DateRange::end).sorted().toList().get(days.size() - 1)));
  }
}
