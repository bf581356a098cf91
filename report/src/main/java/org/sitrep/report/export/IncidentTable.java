package org.sitrep.report.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sitrep.model.AgainstInterest;
import org.sitrep.model.CasualtyKind;
import org.sitrep.model.Claim;
import org.sitrep.model.Difference;
import org.sitrep.model.Incident;
import org.sitrep.model.People;
import org.sitrep.model.Place;
import org.sitrep.model.Point;
import org.sitrep.model.Situation;
import org.sitrep.model.StandingOn;
import org.sitrep.model.Toll;
import org.sitrep.model.TollFigure;
import org.sitrep.model.Toponym;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.report.wording.Figures;
import org.sitrep.report.wording.Sentences;
import org.sitrep.theatre.Front;
import org.sitrep.theatre.Theatre;

/**
 * Writes the incidents as a table, one a row. Lists are joined with "; ". A cell of text that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
public final class IncidentTable {
  private static final String FORMULA = "=+-@\t\r";
  private static final List<String> HEADER =
      List.of(
          "id",
          "type",
          "family",
          "standing",
          "sentence",
          "date_start",
          "date_end",
          "date_precision",
          "time_precision",
          "date_prec",
          "date_inferred",
          "place",
          "place_id",
          "place_precision",
          "geo_precision",
          "where_prec",
          "radius_km",
          "lat",
          "lon",
          "province",
          "country",
          "front",
          "agents",
          "agent_sides",
          "targets",
          "target_sides",
          "voices",
          "origins",
          "articles",
          "claims",
          "killed_low",
          "killed_best",
          "killed_high",
          "killed_open",
          "wounded_low",
          "wounded_best",
          "wounded_high",
          "wounded_open",
          "civilians_killed_low",
          "civilians_killed_best",
          "civilians_killed_high",
          "fighters_killed_low",
          "fighters_killed_best",
          "fighters_killed_high",
          "running_totals",
          "reason",
          "history",
          "against_interest",
          "differences",
          "updates",
          "publishers",
          "claim_ids");
  private final Theatre theatre;
  private final SituationIndex index;
  private final Sentences sentences;

  public IncidentTable(Theatre theatre, SituationIndex index) {
    this.theatre = theatre;
    this.index = index;
    this.sentences = new Sentences(theatre, index);
  }

  /** Writes the header and a row for each incident. */
  public void write(Situation situation, Writer writer) throws IOException {
    CSVPrinter csv = CSVFormat.RFC4180.print(writer);
    csv.printRecord(HEADER);
    for (Incident incident : situation.incidents()) {
      csv.printRecord(row(incident));
    }
    csv.flush();
  }

  private List<Object> row(Incident incident) {
    List<Object> row = new ArrayList<>();
    row.add(text(incident.id()));
    row.add(incident.type().code());
    row.add(family(incident));
    row.add(incident.standing().code());
    row.add(text(sentences.of(incident)));
    boolean known = incident.date().known();
    row.add(known ? incident.date().range().start().toString() : "");
    row.add(known ? incident.date().range().end().toString() : "");
    row.add(incident.date().precision().code());
    row.add(code(incident.date().timePrecision()));
    row.add(code(incident.date().datePrec()));
    row.add(known && index.inferred(incident) ? "yes" : "no");
    place(row, incident.place());
    actors(row, incident.agents());
    actors(row, incident.targets());
    counts(row, incident);
    for (CasualtyKind kind : List.of(CasualtyKind.KILLED, CasualtyKind.WOUNDED)) {
      Optional<Toll> toll = incident.toll(kind, People.ALL);
      numbers(row, toll);
      row.add(toll.map(t -> t.open() ? "yes" : "no").orElse(""));
    }
    numbers(row, incident.toll(CasualtyKind.KILLED, People.CIVILIANS));
    numbers(row, incident.toll(CasualtyKind.KILLED, People.FIGHTERS));
    row.add(join(totals(incident)));
    row.add(text(incident.reason()));
    row.add(join(incident.history().stream().map(IncidentTable::standing).toList()));
    row.add(join(incident.againstInterest().stream().map(AgainstInterest::claim).toList()));
    row.add(join(incident.differences().stream().map(IncidentTable::difference).toList()));
    row.add(join(incident.updates().stream().map(IncidentTable::difference).toList()));
    row.add(join(publishers(incident)));
    row.add(join(incident.claims().stream().map(Claim::id).toList()));
    return row;
  }

  private static String family(Incident incident) {
    return incident.type().family().name().toLowerCase(java.util.Locale.ROOT);
  }

  private void place(List<Object> row, Optional<Toponym> place) {
    Optional<Place> known =
        place
            .flatMap(Toponym::placeId)
            .flatMap(id -> Optional.ofNullable(theatre.places().get(id)));
    Optional<Point> point = place.flatMap(Toponym::point);
    row.add(place.map(p -> text(p.name())).orElse(""));
    row.add(place.flatMap(Toponym::placeId).map(IncidentTable::text).orElse(""));
    row.add(place.map(p -> p.precision().code()).orElse(""));
    row.add(place.map(p -> code(p.geoPrecision())).orElse(""));
    row.add(place.map(p -> code(p.wherePrec())).orElse(""));
    row.add(place.map(Toponym::radiusKm).map(IncidentTable::kilometres).orElse(""));
    row.add(point.map(p -> String.valueOf(p.lat())).orElse(""));
    row.add(point.map(p -> String.valueOf(p.lon())).orElse(""));
    row.add(known.flatMap(Place::province).map(IncidentTable::text).orElse(""));
    row.add(known.map(p -> text(p.country())).orElse(""));
    row.add(point.flatMap(theatre::frontOf).map(Front::id).map(IncidentTable::text).orElse(""));
  }

  private static String code(OptionalInt code) {
    return code.isPresent() ? String.valueOf(code.getAsInt()) : "";
  }

  private static String kilometres(OptionalDouble km) {
    return km.isPresent() ? String.valueOf(km.getAsDouble()) : "";
  }

  private void actors(List<Object> row, List<String> actors) {
    row.add(join(actors));
    row.add(join(actors.stream().map(theatre::sideOf).distinct().toList()));
  }

  private void counts(List<Object> row, Incident incident) {
    List<String> articles = incident.claims().stream().map(Claim::article).distinct().toList();
    row.add(incident.voices());
    row.add(articles.stream().map(a -> index.originOf(a).id()).distinct().count());
    row.add(articles.size());
    row.add(incident.claims().size());
  }

  private static void numbers(List<Object> row, Optional<Toll> toll) {
    row.add(toll.map(t -> String.valueOf(t.low())).orElse(""));
    row.add(toll.map(t -> String.valueOf(t.best())).orElse(""));
    row.add(toll.map(t -> String.valueOf(t.high())).orElse(""));
  }

  /** "killed at least 300,000": figures of more than the incident. */
  private static List<String> totals(Incident incident) {
    return incident.figures().stream()
        .filter(told -> told.use() == TollFigure.Use.TOTAL)
        .map(told -> told.kind().code() + " " + Figures.number(told))
        .distinct()
        .toList();
  }

  /** "2017-10-12 single_source 1": the day, the standing from it on, the number of voices. */
  private static String standing(StandingOn then) {
    return then.day() + " " + then.standing().code() + " " + then.voices();
  }

  /** "number: A tells of 6 killed; B of 14. [claim | claim]". */
  private static String difference(Difference difference) {
    return difference.kind().code()
        + ": "
        + difference.message()
        + " ["
        + difference.first()
        + " | "
        + difference.second()
        + "]";
  }

  private List<String> publishers(Incident incident) {
    return incident.claims().stream()
        .map(claim -> index.publisherOf(index.articleOf(claim)))
        .distinct()
        .toList();
  }

  private static String join(List<String> values) {
    return text(values.stream().collect(Collectors.joining("; ")));
  }

  /** A cell of text: never a formula. */
  static String text(String value) {
    String whole = JsonLines.whole(value);
    boolean formula = !whole.isEmpty() && FORMULA.indexOf(whole.charAt(0)) >= 0;
    return formula ? "'" + whole : whole;
  }
}
