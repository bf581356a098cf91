package org.sitrep.report.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sitrep.model.Control;
import org.sitrep.model.Holding;
import org.sitrep.model.Place;
import org.sitrep.model.Stake;
import org.sitrep.report.export.Cited.Citation;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.theatre.Theatre;

/**
 * Writes control as a table, one place a row. Lists are joined with "; ". A cell of text that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
public final class ControlTable {
  private static final List<String> HEADER =
      List.of(
          "place_id",
          "place",
          "kind",
          "lat",
          "lon",
          "on",
          "known",
          "held_by",
          "held_by_name",
          "since",
          "firmness",
          "contested_by",
          "besieged_by",
          "claimed_by",
          "start",
          "claim_ids",
          "publishers",
          "quote");
  private final Cited cited;

  public ControlTable(Theatre theatre, SituationIndex index) {
    this.cited = new Cited(theatre, index);
  }

  /**
   * Writes the header and a row for each place.
   *
   * @param known the day as of which it was known; empty: all that is known
   */
  public void write(List<Control> places, LocalDate on, Optional<LocalDate> known, Writer writer)
      throws IOException {
    CSVPrinter csv = CSVFormat.RFC4180.print(writer);
    csv.printRecord(HEADER);
    for (Control control : places) {
      csv.printRecord(row(control, on, known));
    }
    csv.flush();
  }

  private List<Object> row(Control control, LocalDate on, Optional<LocalDate> known) {
    List<Citation> citations = cited.citations(control);
    Optional<Place> place = cited.place(control);
    Optional<Holding> holding = control.holding();
    List<Object> row = new ArrayList<>();
    row.add(IncidentTable.text(control.placeId()));
    row.add(IncidentTable.text(cited.name(control)));
    row.add(place.map(p -> p.kind().code()).orElse(""));
    row.add(place.map(p -> String.valueOf(p.point().lat())).orElse(""));
    row.add(place.map(p -> String.valueOf(p.point().lon())).orElse(""));
    row.add(on);
    row.add(known.map(LocalDate::toString).orElse(""));
    row.add(holding.map(Holding::side).orElse(""));
    row.add(holding.map(h -> IncidentTable.text(cited.side(h.side()))).orElse(""));
    row.add(holding.map(h -> h.since().toString()).orElse(""));
    row.add(holding.map(h -> h.firmness().code()).orElse(""));
    for (Stake.Kind kind : Stake.Kind.values()) {
      row.add(String.join("; ", control.sides(kind)));
    }
    row.add(IncidentTable.text(String.join("; ", cited.starts(control))));
    row.add(IncidentTable.text(join(citations.stream().map(c -> c.claim().id()).toList())));
    row.add(IncidentTable.text(join(citations.stream().map(Citation::publisher).toList())));
    row.add(IncidentTable.text(citations.stream().findFirst().map(Citation::quote).orElse("")));
    return row;
  }

  private static String join(List<String> values) {
    return String.join("; ", values.stream().distinct().toList());
  }
}
