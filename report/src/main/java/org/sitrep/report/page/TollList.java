package org.sitrep.report.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.People;
import org.sitrep.model.TollFigure;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.wording.Figures;
import org.sitrep.report.wording.Labels;

/** The tolls of an incident in a line each; folded under it every figure with who tells it. */
final class TollList {
  private static final int SHOWN = 5;
  private static final int LONGEST = 40;
  private final Edition edition;

  TollList(Edition edition) {
    this.edition = edition;
  }

  /** "Killed 6–12, best 8 — 6 (South Front, SANA); 12 (AFP)": a line for each toll. */
  void lines(Html html, Incident incident) {
    for (Figures figures : Figures.of(incident)) {
      html.open("p", "class", "figures");
      html.element("b", Labels.of(figures.kind()) + " " + figures.number());
      html.text(best(figures));
      Set<String> accounts = accounts(incident, figures.kind());
      if (accounts.size() > 1) {
        html.text(" — " + String.join("; ", accounts.stream().limit(SHOWN).toList()));
        html.text(SHOWN < accounts.size() ? "; others below" : "");
      }
      some(html, incident, figures, People.CIVILIANS, "civilians");
      some(html, incident, figures, People.FIGHTERS, "fighters");
      html.end();
    }
  }

  private static String best(Figures figures) {
    return figures.min() == figures.most() ? "" : ", best " + Figures.group(figures.best());
  }

  private static void some(Html html, Incident incident, Figures all, People people, String words) {
    Figures.of(incident, people).stream()
        .filter(figures -> figures.kind() == all.kind())
        .forEach(figures -> html.text(". Of " + words + " " + figures.number() + best(figures)));
  }

  /** "6 (South Front, SANA)": what counts for the toll, the lowest first. */
  private Set<String> accounts(Incident incident, CasualtyKind kind) {
    Map<Integer, Map<String, Set<String>>> byFigure = new TreeMap<>();
    for (TollFigure told : incident.figures()) {
      if (told.kind() == kind && told.use() == TollFigure.Use.TOLD) {
        byFigure
            .computeIfAbsent(told.min(), min -> new TreeMap<>())
            .computeIfAbsent(Figures.number(told), text -> new LinkedHashSet<>())
            .add(Plain.line(told.voice(), LONGEST));
      }
    }
    Set<String> accounts = new LinkedHashSet<>();
    byFigure
        .values()
        .forEach(
            figures ->
                figures.forEach(
                    (text, voices) -> accounts.add(text + " (" + String.join(", ", voices) + ")")));
    return accounts;
  }

  /** Every figure that is told, with its claim. */
  void figures(Html html, Incident incident) {
    List<TollFigure> figures = incident.figures();
    if (figures.isEmpty()) {
      return;
    }
    html.element("p", "Figures told", "class", "label");
    html.open("ul", "class", "told");
    for (TollFigure told : figures) {
      html.open("li");
      html.text(Labels.of(told.kind()) + " " + Figures.number(told));
      html.text(told.who().isBlank() ? "" : " (" + Plain.line(told.who(), LONGEST) + ")");
      html.text(", " + Plain.line(told.voice(), LONGEST));
      edition.index().claim(told.claim()).ifPresent(claim -> where(html, claim));
      html.text(words(told.use()));
      html.end();
    }
    html.end();
  }

  private void where(Html html, Claim claim) {
    html.text(" ");
    html.element("a", "where", "href", "#" + edition.evidenceAnchor(claim));
  }

  private static String words(TollFigure.Use use) {
    return switch (use) {
      case TOLD -> "";
      case PART -> " — a part of this account’s figure, or beside it; not counted";
      case TOTAL -> " — a running total, not counted";
    };
  }
}
