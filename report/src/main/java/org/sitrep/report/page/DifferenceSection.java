package org.sitrep.report.page;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Claim;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.report.html.Html;
import org.sitrep.report.wording.Labels;

/** Where accounts differ: the two quotations side by side. */
final class DifferenceSection {
  private static final int SHOWN = 30;
  private static final int PER_INCIDENT = 4;
  private final Edition edition;
  private final ClaimList claims;

  DifferenceSection(Edition edition) {
    this.edition = edition;
    this.claims = new ClaimList(edition);
  }

  void write(Html html, List<Incident> incidents) {
    if (incidents.isEmpty()) {
      return;
    }
    html.open("section", "id", "differ", "aria-labelledby", "differ-h");
    html.open("h2", "id", "differ-h").text("Where accounts differ ");
    html.element("span", String.valueOf(incidents.size()), "class", "n").end();
    List<Incident> top = Importance.top(incidents, SHOWN);
    top.forEach(incident -> incident(html, incident));
    List<Incident> rest = incidents.stream().filter(i -> !top.contains(i)).toList();
    if (!rest.isEmpty()) {
      html.open("details", "class", "rest");
      html.element("summary", Labels.count(rest.size(), "more incident"));
      rest.forEach(incident -> incident(html, incident));
      html.end();
    }
    html.end();
  }

  private void incident(Html html, Incident incident) {
    html.open("article", "class", "differing", "id", "d-" + edition.anchor(incident));
    html.open("h3");
    String sentence = edition.sentences().of(incident);
    html.element("a", sentence, "href", "#" + edition.anchor(incident)).end();
    html.open("p", "class", "facts");
    edition.date(html, incident);
    html.end();
    List<Difference> all = incident.differences();
    List<Difference> shown = all.subList(0, Math.min(PER_INCIDENT, all.size()));
    shown.forEach(difference -> pair(html, difference));
    if (shown.size() < all.size()) {
      html.open("details", "class", "rest");
      html.element("summary", Labels.count(all.size() - shown.size(), "more difference"));
      all.subList(shown.size(), all.size()).forEach(difference -> pair(html, difference));
      html.end();
    }
    html.end();
  }

  private void pair(Html html, Difference difference) {
    html.element("p", difference.message(), "class", "differs");
    html.open("div", "class", "pair");
    side(html, edition.index().claim(difference.first()));
    side(html, edition.index().claim(difference.second()));
    html.end();
  }

  private void side(Html html, Optional<Claim> claim) {
    if (claim.isPresent()) {
      html.open("div");
      claims.chain(html, claim.get());
      claims.quote(html, claim.get(), List.of(claim.get()));
      html.end();
    }
  }
}
