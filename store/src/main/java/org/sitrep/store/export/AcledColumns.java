package org.sitrep.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.sitrep.store.export.Column.Kind;
import org.sitrep.theatre.Theatre;

/**
 * The columns of ACLED's code book, filled as far as an incident tells, and three of our own at the
 * end. What is expected or denied did not happen, and is left out with the types that ACLED does
 * not code.
 */
final class AcledColumns {
  private static final List<String> NOT_HAPPENED = List.of("expected", "denied");
  private final Parties parties;

  AcledColumns(Theatre theatre) {
    this.parties = new Parties(theatre);
  }

  static boolean coded(JsonNode record) {
    return AcledTypes.event(type(record)).isPresent()
        && record.path("date").isObject()
        && !NOT_HAPPENED.contains(record.path("standing").asText(""));
  }

  private static String type(JsonNode record) {
    return record.path("type").asText("");
  }

  private static String event(JsonNode record) {
    return AcledTypes.event(type(record)).orElse("");
  }

  List<Column> all() {
    return List.of(
        Column.text("event_id_cnty", "id"),
        Column.text("event_date", "date.start"),
        new Column("year", Kind.WHOLE, r -> year(r)),
        new Column("time_precision", Kind.WHOLE, AcledColumns::timePrecision),
        new Column("disorder_type", Kind.TEXT, r -> AcledTypes.disorder(event(r))),
        new Column("event_type", Kind.TEXT, AcledColumns::event),
        new Column("sub_event_type", Kind.TEXT, r -> AcledTypes.sub(type(r), parties.state(r))),
        new Column("actor1", Kind.TEXT, r -> Parties.main(r, true)),
        new Column("assoc_actor_1", Kind.TEXT, r -> Parties.beside(r, true)),
        new Column("inter1", Kind.TEXT, r -> parties.kind(r, true)),
        new Column("actor2", Kind.TEXT, r -> Parties.main(r, false)),
        new Column("assoc_actor_2", Kind.TEXT, r -> Parties.beside(r, false)),
        new Column("inter2", Kind.TEXT, r -> parties.kind(r, false)),
        new Column("interaction", Kind.TEXT, this::interaction),
        new Column(
            "civilian_targeting", Kind.TEXT, r -> parties.civilian(r) ? "Civilian targeting" : ""),
        new Column("iso", Kind.WHOLE, Countries::iso),
        new Column("region", Kind.TEXT, Countries::acledRegion),
        Column.text("country", "site.country"),
        Column.text("admin1", "site.province"),
        new Column("admin2", Kind.TEXT, r -> ""),
        new Column("admin3", Kind.TEXT, r -> ""),
        Column.text("location", "site.name"),
        Column.real("latitude", "site.lat"),
        Column.real("longitude", "site.lon"),
        Column.whole("geo_precision", "site.geo_precision"),
        Column.list("source", "claims_told", "article.publisher"),
        new Column("source_scale", Kind.TEXT, r -> ""),
        Column.text("notes", "sentence"),
        new Column("fatalities", Kind.WHOLE, r -> orZero(Column.toll(r, "killed", "all", "best"))),
        new Column("tags", Kind.TEXT, r -> "standing=" + r.path("standing").asText("")),
        Column.text("timestamp", "last_published"),
        Column.text("sitrep_standing", "standing"),
        Column.whole("sitrep_voices", "voices"),
        Column.list("sitrep_claims", "claims_told", "id"));
  }

  static String orZero(String number) {
    return number.isEmpty() ? "0" : number;
  }

  static String year(JsonNode record) {
    String day = record.path("date").path("start").asText("");
    return day.length() < 4 ? "" : day.substring(0, 4);
  }

  /** 1 the day, 2 the week, 3 the month or more. */
  private static String timePrecision(JsonNode record) {
    JsonNode date = record.path("date");
    boolean oneDay = date.path("start").equals(date.path("end"));
    return switch (date.path("precision").asText("")) {
      case "day" -> oneDay ? "1" : "2";
      case "month", "year" -> "3";
      default -> "2";
    };
  }

  private String interaction(JsonNode record) {
    String one = parties.kind(record, true);
    String other = parties.kind(record, false);
    return one.isEmpty() ? other : other.isEmpty() ? one : one + "-" + other;
  }
}
