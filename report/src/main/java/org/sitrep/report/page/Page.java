package org.sitrep.report.page;

import java.util.Optional;
import org.sitrep.model.Situation;
import org.sitrep.report.html.Html;
import org.sitrep.report.since.ChangesSince;
import org.sitrep.theatre.Theatre;

/**
 * Makes the page of a report: one HTML file that needs nothing else, on a screen or on paper, with
 * or without script.
 */
public final class Page {
  private Page() {}

  /** The page as HTML. */
  public static String of(Situation situation, Theatre theatre) {
    return of(situation, theatre, Optional.empty());
  }

  /**
   * The page as HTML, with what became of an earlier report's incidents where that is asked for.
   */
  public static String of(Situation situation, Theatre theatre, Optional<ChangesSince> since) {
    Edition edition = new Edition(situation, theatre);
    Grouping grouping = new Grouping(edition);
    Html html = new Html();
    html.trusted("<!doctype html>\n");
    html.open("html", "lang", "en");
    new PageHead(edition).write(html);
    html.open("body");
    html.element("a", "Skip to the report", "class", "skip", "href", "#report").text("\n");
    new Masthead(edition, grouping).write(html, since);
    html.open("main", "id", "report");
    since.ifPresent(changes -> new SinceSection(edition).write(html, changes));
    new MapSection(edition).write(html);
    new HoldingsSection(edition).write(html);
    for (Group group : grouping.areas()) {
      new GroupSection(edition).write(html, group);
    }
    new DifferenceSection(edition).write(html, grouping.differing());
    for (Group group : grouping.apart()) {
      new GroupSection(edition).write(html, group);
    }
    new ArticleSection(edition).write(html);
    new LeftOut(situation.issues()).write(html);
    html.trusted(Resources.read("method.html"));
    html.end();
    html.open("footer");
    html.element("p", "Made from published articles. Nothing here is stated to be true.");
    html.end();
    return html.end().end().finish();
  }
}
