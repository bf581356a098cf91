package org.sitrep.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitrep.store.export.Column.Kind;
import org.sitrep.theatre.Theatre;

/**
 * The columns of UCDP GED's code book, filled as far as an incident tells, and three of our own at
 * the end. It is of deadly events: incidents of which no account tells of killed people are left
 * out, with what is expected or denied.
 */
final class UcdpColumns {
  private static final int GRID_COLUMNS = 720;
  private final Parties parties;
  private final String conflict;

  UcdpColumns(Theatre theatre) {
    this.parties = new Parties(theatre);
    this.conflict = theatre.title();
  }

  static boolean coded(JsonNode record) {
    String high = killed(record, "all", "high");
    String standing = record.path("standing").asText("");
    return !high.isEmpty()
        && !high.equals("0")
        && record.path("date").isObject()
        && !standing.equals("expected")
        && !standing.equals("denied");
  }

  List<Column> all() {
    return Stream.of(head(), sides(), sources(), where(), when(), deaths(), own())
        .flatMap(List::stream)
        .toList();
  }

  private List<Column> head() {
    return List.of(
        Column.text("id"),
        Column.text("relid", "id"),
        new Column("year", Kind.WHOLE, AcledColumns::year),
        new Column("active_year", Kind.WHOLE, r -> ""),
        new Column("code_status", Kind.TEXT, r -> "Not reviewed"),
        new Column("type_of_violence", Kind.WHOLE, parties::violence));
  }

  private List<Column> sides() {
    List<Column> columns = new ArrayList<>();
    columns.add(empty("conflict_dset_id"));
    columns.add(empty("conflict_new_id"));
    columns.add(new Column("conflict_name", Kind.TEXT, r -> conflict));
    columns.add(empty("dyad_dset_id"));
    columns.add(empty("dyad_new_id"));
    columns.add(new Column("dyad_name", Kind.TEXT, r -> name(r, true) + " - " + name(r, false)));
    for (boolean first : new boolean[] {true, false}) {
      String side = first ? "side_a" : "side_b";
      columns.add(empty(side + "_dset_id"));
      columns.add(empty(side + "_new_id"));
      columns.add(new Column(side, Kind.TEXT, r -> name(r, first)));
    }
    return columns;
  }

  private static String name(JsonNode record, boolean first) {
    String name = Parties.main(record, first);
    return name.isEmpty() ? "Not named" : name;
  }

  private static Column empty(String name) {
    return new Column(name, Kind.TEXT, r -> "");
  }

  private static List<Column> sources() {
    return List.of(
        Column.whole("number_of_sources", "voices"),
        Column.list("source_article", "claims_told", "article.url"),
        Column.list("source_office", "claims_told", "article.publisher"),
        Column.list("source_date", "claims_told", "article.published"),
        Column.list("source_headline", "claims_told", "article.title"),
        new Column("source_original", Kind.TEXT, UcdpColumns::credited));
  }

  private static String credited(JsonNode record) {
    List<String> names = new ArrayList<>();
    for (JsonNode claim : record.path("claims_told")) {
      claim.path("sources").forEach(source -> names.add(source.path("name").asText("")));
    }
    return String.join("; ", names.stream().distinct().toList());
  }

  private static List<Column> where() {
    return List.of(
        Column.whole("where_prec", "site.where_prec"),
        Column.text("where_coordinates", "site.name"),
        Column.list("where_description", "claims_told", "places.0.text"),
        Column.text("adm_1", "site.province"),
        empty("adm_2"),
        Column.real("latitude", "site.lat"),
        Column.real("longitude", "site.lon"),
        new Column("geom_wkt", Kind.TEXT, UcdpColumns::point),
        new Column("priogrid_gid", Kind.WHOLE, UcdpColumns::grid),
        Column.text("country", "site.country"),
        new Column("country_id", Kind.WHOLE, Countries::state),
        new Column("region", Kind.TEXT, Countries::ucdpRegion));
  }

  private static String point(JsonNode record) {
    JsonNode site = record.path("site");
    return site.path("lat").isNumber()
        ? "POINT (" + site.path("lon").asText("") + " " + site.path("lat").asText("") + ")"
        : "";
  }

  /** The cell of half a degree, counted from the south-west, row by row. */
  private static String grid(JsonNode record) {
    JsonNode site = record.path("site");
    if (!site.path("lat").isNumber()) {
      return "";
    }
    long row = (long) Math.floor((site.path("lat").asDouble() + 90) * 2);
    long column = (long) Math.floor((site.path("lon").asDouble() + 180) * 2);
    return String.format(Locale.ROOT, "%d", row * GRID_COLUMNS + column + 1);
  }

  private static List<Column> when() {
    return List.of(
        new Column("event_clarity", Kind.WHOLE, r -> r.path("claims").asInt() == 1 ? "1" : "2"),
        new Column("date_prec", Kind.WHOLE, UcdpColumns::datePrecision),
        Column.text("date_start", "date.start"),
        Column.text("date_end", "date.end"));
  }

  /** 1 the day, 2 two to six days, 3 a week, 4 a month, 5 more. */
  private static String datePrecision(JsonNode record) {
    JsonNode date = record.path("date");
    boolean oneDay = date.path("start").equals(date.path("end"));
    return switch (date.path("precision").asText("")) {
      case "day" -> oneDay ? "1" : "2";
      case "month" -> "4";
      case "year" -> "5";
      default -> "3";
    };
  }

  private List<Column> deaths() {
    return List.of(
        new Column("deaths_a", Kind.WHOLE, r -> "0"),
        new Column("deaths_b", Kind.WHOLE, r -> "0"),
        new Column("deaths_civilians", Kind.WHOLE, r -> String.valueOf(civilians(r))),
        new Column("deaths_unknown", Kind.WHOLE, r -> String.valueOf(best(r) - civilians(r))),
        new Column("best", Kind.WHOLE, r -> String.valueOf(best(r))),
        new Column("high", Kind.WHOLE, r -> killed(r, "all", "high")),
        new Column("low", Kind.WHOLE, r -> killed(r, "all", "low")),
        new Column("gwnoa", Kind.WHOLE, r -> parties.number(r, true)),
        new Column("gwnob", Kind.WHOLE, r -> parties.number(r, false)));
  }

  private static long best(JsonNode record) {
    return number(killed(record, "all", "best"));
  }

  private static long civilians(JsonNode record) {
    return Math.min(best(record), number(killed(record, "civilians", "best")));
  }

  private static long number(String text) {
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }

  private static String killed(JsonNode record, String people, String which) {
    return Column.toll(record, "killed", people, which);
  }

  private static List<Column> own() {
    return List.of(
        Column.text("sitrep_standing", "standing"),
        Column.text("sitrep_sentence", "sentence"),
        Column.list("sitrep_claims", "claims_told", "id"));
  }
}
