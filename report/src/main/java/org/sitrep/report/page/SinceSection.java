package org.sitrep.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Incident;
import org.sitrep.model.IncidentChange;
import org.sitrep.model.Standing;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;
import org.sitrep.report.since.ChangesSince;
import org.sitrep.report.since.Differs;
import org.sitrep.report.wording.Dates;
import org.sitrep.report.wording.Labels;

/** What became of the incidents of an earlier report. */
final class SinceSection {
  private static final int SHOWN = 40;
  private static final int LONGEST = 80;
  private final Edition edition;

  SinceSection(Edition edition) {
    this.edition = edition;
  }

  void write(Html html, ChangesSince since) {
    html.open("section", "id", "since", "aria-labelledby", "since-h");
    html.open("h2", "id", "since-h").text("Since the earlier report ");
    html.element("span", String.valueOf(since.entries().size()), "class", "n").end();
    html.element("p", Labels.count(since.asBefore(), "incident") + " as before.", "class", "note");
    for (IncidentChange.Kind kind : IncidentChange.Kind.values()) {
      list(html, heading(kind), since.of(kind));
    }
    html.end();
  }

  static String heading(IncidentChange.Kind kind) {
    return switch (kind) {
      case KEPT -> "Changed";
      case MERGED -> "Merged";
      case SPLIT -> "Split";
      case NEW -> "New";
      case GONE -> "No longer there";
    };
  }

  private void list(Html html, String heading, List<ChangesSince.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    html.open("h3").text(heading + " ");
    html.element("span", String.valueOf(entries.size()), "class", "n").end();
    int shown = Math.min(SHOWN, entries.size());
    items(html, entries.subList(0, shown));
    if (shown < entries.size()) {
      html.open("details", "class", "rest");
      html.element("summary", (entries.size() - shown) + " more");
      items(html, entries.subList(shown, entries.size()));
      html.end();
    }
  }

  private void items(Html html, List<ChangesSince.Entry> entries) {
    html.open("ul", "class", "plain");
    for (ChangesSince.Entry entry : entries) {
      html.open("li");
      item(html, entry);
      html.end();
    }
    html.end();
  }

  private void item(Html html, ChangesSince.Entry entry) {
    switch (entry.kind()) {
      case KEPT, NEW -> {
        link(html, entry.after());
        for (Differs each : entry.differences()) {
          html.text(" ").element("span", words(each), "class", "differed");
        }
      }
      case MERGED -> {
        html.text(earlier(entry.before()) + " went into: ");
        link(html, entry.after());
      }
      case SPLIT -> {
        link(html, entry.after());
        html.text(" It was a part of " + earlier(entry.before()) + ".");
      }
      case GONE -> html.text(earlier(entry.before()) + ": none of its claims is there any more.");
    }
  }

  private void link(Html html, Optional<Incident> incident) {
    if (incident.isPresent()) {
      html.element(
          "a",
          edition.sentences().of(incident.get()),
          "href",
          "#" + edition.anchor(incident.get()));
    }
  }

  /** What an earlier report had, of which its id, type and day are known. */
  private static String earlier(Optional<Incident> incident) {
    return incident
        .map(
            i ->
                Labels.of(i.type())
                    + ", "
                    + (i.date().known() ? Dates.range(i.date().range()) : Dates.UNKNOWN)
                    + " ("
                    + Plain.line(i.id(), LONGEST)
                    + ")")
        .orElse("an incident");
  }

  private static String words(Differs differs) {
    return switch (differs.what()) {
      case "standing" ->
          "Standing: " + standing(differs.before()) + " → " + standing(differs.after()) + ".";
      case "type" ->
          "Type: "
              + Labels.of(ClaimType.of(differs.before()))
              + " → "
              + Labels.of(ClaimType.of(differs.after()))
              + ".";
      case "voices" -> "Independent voices: " + differs.before() + " → " + differs.after() + ".";
      default -> people(differs.what()) + ": " + differs.before() + " → " + differs.after() + ".";
    };
  }

  private static String standing(String code) {
    return Arrays.stream(Standing.values())
        .filter(standing -> standing.code().equals(code))
        .map(Labels::of)
        .findFirst()
        .orElse(code);
  }

  private static String people(String code) {
    return Arrays.stream(CasualtyKind.values())
        .filter(kind -> kind.code().equals(code))
        .map(Labels::of)
        .findFirst()
        .orElse(code);
  }
}
