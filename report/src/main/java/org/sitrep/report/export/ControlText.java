package org.sitrep.report.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Control;
import org.sitrep.model.Holding;
import org.sitrep.model.Stake;
import org.sitrep.report.export.Cited.Citation;
import org.sitrep.report.html.Plain;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.report.wording.Dates;
import org.sitrep.report.wording.Labels;
import org.sitrep.theatre.Theatre;

/**
 * Writes control for a person to read on a terminal: a line for each place, under it what it cites.
 */
public final class ControlText {
  private static final int CITED = 4;
  private static final int QUOTED = 160;
  private static final int WIDEST = 34;
  private static final String GAP = "  ";
  private final Cited cited;

  public ControlText(Theatre theatre, SituationIndex index) {
    this.cited = new Cited(theatre, index);
  }

  /** Writes a header and the places. */
  public void write(List<Control> places, Writer writer) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("PLACE", "HELD BY", "SINCE", "HOW FIRMLY", "OTHERS"));
    places.forEach(control -> rows.add(row(control)));
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()));
      }
    }
    line(rows.get(0), widths, writer);
    for (int i = 0; i < places.size(); i++) {
      line(rows.get(i + 1), widths, writer);
      cite(places.get(i), writer);
    }
    writer.flush();
  }

  private List<String> row(Control control) {
    Optional<Holding> holding = control.holding();
    List<String> others = new ArrayList<>();
    for (Stake stake : control.stakes()) {
      others.add(Labels.of(stake.kind()) + " " + cell(cited.side(stake.side())));
    }
    return List.of(
        cell(cited.name(control)),
        holding.map(h -> cell(cited.side(h.side()))).orElse("not told"),
        holding.map(h -> Dates.day(h.since())).orElse(""),
        holding.map(h -> Labels.of(h.firmness())).orElse(""),
        String.join(", ", others));
  }

  private static String cell(String text) {
    return Plain.line(text, WIDEST);
  }

  private static void line(List<String> row, int[] widths, Writer writer) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      line.append(cell).append(GAP);
      line.append(" ".repeat(widths[i] - cell.codePointCount(0, cell.length())));
    }
    writer.write(line.toString().stripTrailing() + "\n");
  }

  private void cite(Control control, Writer writer) throws IOException {
    for (String start : cited.starts(control)) {
      writer.write(GAP + GAP + "start state, " + Plain.line(start) + "\n");
    }
    List<Citation> citations = cited.citations(control);
    for (Citation citation : citations.subList(0, Math.min(CITED, citations.size()))) {
      writer.write(
          GAP
              + GAP
              + Plain.line(citation.publisher(), WIDEST)
              + ", "
              + Dates.published(citation.published())
              + ": \u201c"
              + Plain.line(citation.quote(), QUOTED)
              + "\u201d ["
              + Plain.line(citation.claim().id())
              + "]\n");
    }
    if (citations.size() > CITED) {
      int more = citations.size() - CITED;
      writer.write(GAP + GAP + "and " + Labels.count(more, "more claim") + "\n");
    }
  }
}
