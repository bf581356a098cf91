package org.sitrep.eval.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.sitrep.eval.Cause;
import org.sitrep.eval.Decimals;
import org.sitrep.eval.Finding;
import org.sitrep.eval.LocatedClaim;
import org.sitrep.report.html.Html;
import org.sitrep.report.html.Plain;

/** One claim that is not right: its sentence, and what annotator and system say of it. */
final class ErrorEntry {
  private static final int TITLE = 90;
  private final TypeErrors.Numbered entry;
  private final Finding finding;

  ErrorEntry(TypeErrors.Numbered entry) {
    this.entry = entry;
    this.finding = entry.finding();
  }

  void write(Html html) {
    html.open("article", "id", entry.anchor());
    html.open("p", "class", "head");
    html.element("a", "#" + entry.number(), "href", "#" + entry.anchor()).text(" ");
    for (Cause cause : finding.causes()) {
      html.element("b", cause.label(), "class", "badge").text(" ");
    }
    html.text(document());
    html.end();
    new MarkedSentence(finding).write(html);
    fields(html);
    html.end();
  }

  private String document() {
    List<String> parts = new ArrayList<>(List.of(finding.document().id()));
    if (!finding.document().publisher().isEmpty()) {
      parts.add(finding.document().publisher());
    }
    finding.document().published().ifPresent(parts::add);
    finding.document().title().ifPresent(title -> parts.add(Plain.line(title, TITLE)));
    finding
        .system()
        .map(s -> s.claim().confidence())
        .filter(c -> c.isPresent())
        .ifPresent(c -> parts.add("confidence " + Decimals.fixed(c.getAsDouble(), 2)));
    return String.join(" · ", parts);
  }

  private void fields(Html html) {
    if (finding.gold().isPresent() && finding.system().isPresent()) {
      html.open("table", "class", "fields").open("thead").open("tr").element("th", "");
      html.element("th", "annotated").element("th", "extracted").close().end().open("tbody");
      for (Field field : Field.values()) {
        row(html, field, finding.gold().get(), finding.system().get());
      }
      html.close().end();
    } else {
      html.open("p", "class", "fields");
      finding.gold().or(finding::system).ifPresent(claim -> list(html, claim));
      html.end();
    }
  }

  /** The fields that are wrong; where the type is, all that differ. */
  private void row(Html html, Field field, LocatedClaim gold, LocatedClaim system) {
    List<String> wanted = values(field, gold);
    List<String> given = values(field, system);
    boolean wrong = field.causes().stream().anyMatch(finding.causes()::contains);
    boolean retyped = finding.causes().contains(Cause.TYPE) && !wanted.equals(given);
    if (wrong || retyped) {
      html.open("tr").element("th", field.label(), "scope", "row");
      cell(html, wanted);
      cell(html, given);
      html.end();
    }
  }

  /** The fields of a claim that only one side has; type and trigger are shown already. */
  private static void list(Html html, LocatedClaim claim) {
    for (Field field : EnumSet.complementOf(EnumSet.of(Field.TYPE, Field.TRIGGER))) {
      List<String> values = values(field, claim);
      if (!values.isEmpty()) {
        html.open("span").element("b", field.label()).text(" " + String.join("; ", values));
        html.close().text(" ");
      }
    }
  }

  private static List<String> values(Field field, LocatedClaim claim) {
    return field.values(claim).stream().map(v -> Plain.line(v, TITLE * 2)).toList();
  }

  private static void cell(Html html, List<String> values) {
    html.open("td");
    if (values.isEmpty()) {
      html.element("span", "none", "class", "n");
    }
    for (int i = 0; i < values.size(); i++) {
      html.text(i == 0 ? "" : "; ").text(values.get(i));
    }
    html.close();
  }
}
