package org.sitrep.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.model.Claim;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.StandingOn;
import org.sitrep.model.Toponym;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.wording.Dates;
import org.sitrep.report.wording.Labels;

/** One incident: badge, date and place, its sentence, figures; folded under it its claims. */
final class IncidentEntry {
  private final Edition edition;
  private final ClaimList claims;
  private final TollList tolls;

  IncidentEntry(Edition edition) {
    this.edition = edition;
    this.claims = new ClaimList(edition);
    this.tolls = new TollList(edition);
  }

  void write(Html html, Incident incident) {
    html.open("article", "class", "incident", "id", edition.anchor(incident));
    html.element("h3", edition.sentences().of(incident));
    facts(html, incident);
    tolls.lines(html, incident);
    differences(html, incident);
    html.open("details", "class", "evidence");
    html.element("summary", carried(incident));
    html.element("p", incident.reason(), "class", "reason");
    claims.write(html, incident.claims());
    tolls.figures(html, incident);
    history(html, incident);
    html.end();
    html.end();
  }

  /** The standings that it had, where it did not always have the one that it has. */
  private static void history(Html html, Incident incident) {
    if (incident.history().size() < 2) {
      return;
    }
    html.element("p", "As known on each day", "class", "label");
    html.open("ul", "class", "history");
    for (StandingOn then : incident.history()) {
      html.open("li");
      html.element("time", Dates.day(then.day()), "datetime", then.day().toString());
      html.text(" ");
      html.element(
          "span", Labels.of(then.standing()), "class", "badge b-" + then.standing().code());
      html.text(" " + then.reason());
      html.end();
    }
    html.end();
  }

  private void facts(Html html, Incident incident) {
    html.open("p", "class", "facts");
    String standing = incident.standing().code();
    html.element("span", Labels.of(incident.standing()), "class", "badge b-" + standing);
    html.text(" ").element("span", Labels.of(incident.type()), "class", "type").text(" ");
    edition.date(html, incident);
    html.text(" ").element("span", place(incident), "class", "place");
    html.end();
  }

  private String place(Incident incident) {
    return incident.place().map(this::place).orElse("place not told");
  }

  private String place(Toponym place) {
    String label = Plain.line(edition.places().label(place), 80);
    return place.precision() == PlacePrecision.UNKNOWN
        ? label + " (not located)"
        : place.precision() == PlacePrecision.AREA ? label + " (area)" : label;
  }

  private String carried(Incident incident) {
    List<String> articles = incident.claims().stream().map(Claim::article).distinct().toList();
    long origins = articles.stream().map(a -> edition.index().originOf(a).id()).distinct().count();
    String words = Labels.count(incident.claims().size(), "claim");
    if (articles.size() > 1) {
      words += " in " + Labels.count(articles.size(), "article");
      words += " of " + Labels.count((int) origins, "origin");
    } else {
      words += " in one article, " + edition.index().chainOf(incident.claims().get(0)).get(0);
    }
    return words;
  }

  private void differences(Html html, Incident incident) {
    for (Difference update : incident.updates()) {
      html.element("p", "Updated: " + update.message(), "class", "updated");
    }
    if (incident.differences().isEmpty()) {
      return;
    }
    html.open("p", "class", "differs").text("Accounts differ: ");
    html.text(
        incident.differences().stream()
            .map(Difference::message)
            .distinct()
            .limit(2)
            .collect(Collectors.joining(" ")));
    html.text(" ");
    html.element("a", "Side by side", "href", "#d-" + edition.anchor(incident));
    html.end();
  }
}
