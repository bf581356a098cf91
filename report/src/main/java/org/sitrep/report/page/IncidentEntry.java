package org.sitrep.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.model.Casualties;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.model.PlacePrecision;
import org.sitrep.model.Toponym;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.wording.Figures;
import org.sitrep.report.wording.Labels;

/** One incident: badge, date and place, its sentence, figures; folded under it its claims. */
final class IncidentEntry {
  private static final int FIGURES = 5;
  private final Edition edition;
  private final ClaimList claims;

  IncidentEntry(Edition edition) {
    this.edition = edition;
    this.claims = new ClaimList(edition);
  }

  void write(Html html, Incident incident) {
    html.open("article", "class", "incident", "id", edition.anchor(incident));
    html.element("h3", edition.sentences().of(incident));
    facts(html, incident);
    for (Figures figures : Figures.of(incident)) {
      figures(html, incident, figures);
    }
    differences(html, incident);
    html.open("details", "class", "evidence");
    html.element("summary", carried(incident));
    html.element("p", incident.reason(), "class", "reason");
    claims.write(html, incident.claims());
    html.end();
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

  private void figures(Html html, Incident incident, Figures figures) {
    html.open("p", "class", "figures");
    String label = Labels.of(figures.kind());
    html.element("b", label + " " + figures.number());
    List<String> accounts = accounts(incident, figures.kind());
    if (accounts.size() > 1) {
      int shown = Math.min(FIGURES, accounts.size());
      html.text(" — " + String.join("; ", accounts.subList(0, shown)));
      html.text(shown < accounts.size() ? "; others below" : "");
    }
    html.end();
  }

  /** "6 (South Front, SANA)": each figure with those who tell it, the lowest first. */
  private List<String> accounts(Incident incident, CasualtyKind kind) {
    Map<Integer, Map<String, List<String>>> byFigure = new TreeMap<>();
    for (Claim claim : incident.claims()) {
      for (Casualties told : Figures.sums(claim)) {
        if (told.kind() == kind) {
          String publisher =
              Plain.line(edition.index().publisherOf(edition.index().articleOf(claim)), 40);
          byFigure
              .computeIfAbsent(told.min(), min -> new TreeMap<>())
              .computeIfAbsent(Figures.number(told), text -> new ArrayList<>())
              .add(publisher);
        }
      }
    }
    return byFigure.values().stream()
        .flatMap(figures -> figures.entrySet().stream())
        .map(
            e ->
                e.getKey()
                    + " ("
                    + e.getValue().stream().distinct().collect(Collectors.joining(", "))
                    + ")")
        .toList();
  }

  private void differences(Html html, Incident incident) {
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
