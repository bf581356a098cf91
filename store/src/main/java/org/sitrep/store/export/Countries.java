package org.sitrep.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How code books number and group the country where an incident happened; empty where they do not.
 */
final class Countries {
  private static final Map<String, String[]> ROWS =
      Resource.rows("countries.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], Function.identity()));

  private Countries() {}

  /** The number of ISO 3166-1: "760". */
  static String iso(JsonNode record) {
    return cell(country(record), 1);
  }

  /** ACLED's region: "Middle East". */
  static String acledRegion(JsonNode record) {
    return cell(country(record), 2);
  }

  /** The state's number by Gleditsch and Ward, which UCDP uses: "652". */
  static String state(JsonNode record) {
    return state(country(record));
  }

  /** The number of the state of this name. */
  static String state(String country) {
    return cell(country, 3);
  }

  /** UCDP's region: "Middle East". */
  static String ucdpRegion(JsonNode record) {
    return cell(country(record), 4);
  }

  private static String country(JsonNode record) {
    return record.path("site").path("country").asText("");
  }

  private static String cell(String country, int column) {
    String[] row = ROWS.get(country);
    return row == null ? "" : row[column];
  }
}
