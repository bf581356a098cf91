package org.sitrep.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Claim;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.Holding;
import org.sitrep.model.Place;
import org.sitrep.report.html.Html;
import org.sitrep.report.wording.Dates;
import org.sitrep.report.wording.Labels;
import org.sitrep.theatre.Side;

/** What is reported to have changed hands, and who holds what at the end, the latest first. */
final class HoldingsSection {
  private static final int SHOWN = 25;
  private final Edition edition;

  HoldingsSection(Edition edition) {
    this.edition = edition;
  }

  void write(Html html) {
    List<Holding> holdings =
        edition.situation().holdings().stream()
            .filter(holding -> !holding.claims().isEmpty() || holding.start().isEmpty())
            .sorted(
                Comparator.comparing(Holding::since, Comparator.reverseOrder())
                    .thenComparing(Holding::placeId))
            .toList();
    html.open("section", "id", "holdings", "aria-labelledby", "holdings-h");
    html.element("h2", "What changed hands", "id", "holdings-h");
    if (holdings.isEmpty()) {
      html.element("p", "No article tells of a place that changed hands.", "class", "note");
    } else {
      new ChangeTable(edition).write(html);
      html.element("h3", "Held at the end of the period");
      int shown = Math.min(SHOWN, holdings.size());
      table(html, holdings.subList(0, shown));
      if (shown < holdings.size()) {
        html.open("details", "class", "rest");
        html.element("summary", Labels.count(holdings.size() - shown, "more place"));
        table(html, holdings.subList(shown, holdings.size()));
        html.end();
      }
    }
    html.end();
  }

  private void table(Html html, List<Holding> holdings) {
    html.open("table");
    html.open("thead").open("tr");
    for (String column : List.of("Place", "Reported held by", "Since", "How firmly")) {
      html.element("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
    holdings.forEach(holding -> row(html, holding));
    html.close().end();
  }

  private void row(Html html, Holding holding) {
    html.open("tr").open("th", "scope", "row");
    Optional<String> link =
        holding.claims().stream()
            .flatMap(claim -> edition.index().incidentOf(claim).stream())
            .map(edition::anchor)
            .findFirst();
    if (link.isPresent()) {
      html.element("a", placeName(edition, holding), "href", "#" + link.get());
    } else {
      html.text(placeName(edition, holding));
    }
    html.close().open("td");
    swatch(html, holding);
    html.text(" " + side(edition, holding.side()).map(Side::name).orElse(holding.side())).close();
    html.element("td", since(holding));
    html.open("td").text(Labels.of(holding.firmness()));
    holding.claims().stream()
        .findFirst()
        .flatMap(edition.index()::claim)
        .ifPresent(c -> said(html, c));
    html.close().end();
  }

  /** The day, marked where the article tells it of no day or was itself not dated. */
  private String since(Holding holding) {
    Optional<Claim> claim = holding.claims().stream().findFirst().flatMap(edition.index()::claim);
    boolean told =
        claim
            .filter(c -> c.date().precision() == DatePrecision.NONE)
            .filter(c -> c.date().range().end().equals(holding.since()))
            .isEmpty();
    String day = (told ? "" : "by ") + Dates.day(holding.since());
    return claim.filter(edition.index()::inferred).isPresent() ? day + " (inferred)" : day;
  }

  private void said(Html html, Claim claim) {
    html.text(", ");
    String publisher = edition.index().publisherOf(edition.index().articleOf(claim));
    html.element("a", publisher, "href", "#" + edition.evidenceAnchor(claim));
  }

  private void swatch(Html html, Holding holding) {
    String colour = side(edition, holding.side()).map(Side::colour).orElse("#888888");
    html.open("svg", "class", "swatch", "viewBox", "0 0 10 10", "aria-hidden", "true");
    html.empty("rect", "width", "10", "height", "10", "fill", colour).close();
  }

  static Optional<Side> side(Edition edition, String id) {
    return edition.theatre().side(id);
  }

  static String placeName(Edition edition, Holding holding) {
    return Optional.ofNullable(edition.theatre().places().get(holding.placeId()))
        .map(Place::name)
        .orElse(holding.placeId());
  }
}
