package org.sitrep.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.store.SmallCollection;
import org.sitrep.store.query.Filter;
import org.sitrep.store.query.Library;
import org.sitrep.store.query.Order;

/** What is exported can be read by others, and holds what the collection does. */
final class ExportsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final Path folder;
  private final Path file;

  ExportsTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = SmallCollection.linked(folder);
  }

  private byte[] export(Exports format) {
    try (Library library = new Library(file, SmallCollection.theatre(), 1)) {
      return library.read(
          60_000,
          view -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
              format.write(view, Filter.NONE, Order.NEWEST, out);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return out.toByteArray();
          });
    }
  }

  private String text(Exports format) {
    return new String(export(format), StandardCharsets.UTF_8);
  }

  private List<CSVRecord> rows(Exports format) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text(format)))
        .getRecords();
  }

  @Test
  void aTableHasARowForEachIncident() throws IOException {
    List<CSVRecord> rows = rows(Exports.CSV);
    assertThat(rows).hasSizeGreaterThan(3);
    CSVRecord taken =
        rows.stream()
            .filter(r -> r.get("type").equals("capture") && r.get("place_id").equals("muhassan"))
            .findFirst()
            .orElseThrow();
    assertThat(taken.get("date_start")).isEqualTo("2017-10-12");
    assertThat(taken.get("claim_ids").split("; ")).hasSizeGreaterThan(1);
    assertThat(taken.get("lat")).startsWith("35.");
  }

  @Test
  void titlesAreNoFormulas() throws IOException {
    assertThat(rows(Exports.CLAIMS_CSV))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("title")).startsWith("'=2+5"));
  }

  @Test
  void acledHasItsColumnsAndCodes() throws IOException {
    List<CSVRecord> rows = rows(Exports.ACLED_CSV);
    CSVRecord strike =
        rows.stream()
            .filter(r -> r.get("sub_event_type").equals("Air/drone strike"))
            .findFirst()
            .orElseThrow();
    assertThat(strike.get("event_type")).isEqualTo("Explosions/Remote violence");
    assertThat(strike.get("disorder_type")).isEqualTo("Political violence");
    assertThat(strike.get("fatalities")).isEqualTo("11");
    assertThat(strike.get("geo_precision")).isEqualTo("1");
    assertThat(strike.get("year")).isEqualTo("2017");
    assertThat(strike.get("sitrep_claims")).isNotEmpty();
    assertThat(rows)
        .anyMatch(r -> r.get("sub_event_type").equals("Government regains territory"))
        .anyMatch(r -> r.get("sub_event_type").equals("Non-state actor overtakes territory"));
    assertThat(text(Exports.ACLED_CSV).lines().findFirst().orElse("").split(","))
        .contains(
            "event_id_cnty",
            "event_date",
            "time_precision",
            "assoc_actor_1",
            "inter1",
            "interaction",
            "civilian_targeting",
            "admin1",
            "source",
            "notes",
            "timestamp");
  }

  @Test
  void ucdpHasDeadlyEventsAlone() throws IOException {
    List<CSVRecord> rows = rows(Exports.UCDP_CSV);
    assertThat(rows).isNotEmpty();
    assertThat(rows)
        .allSatisfy(
            row -> {
              int best = Integer.parseInt(row.get("best"));
              assertThat(Integer.parseInt(row.get("high"))).isGreaterThan(0);
              assertThat(best)
                  .isBetween(Integer.parseInt(row.get("low")), Integer.parseInt(row.get("high")));
              assertThat(
                      Integer.parseInt(row.get("deaths_civilians"))
                          + Integer.parseInt(row.get("deaths_unknown")))
                  .isEqualTo(best);
              assertThat(row.get("where_prec")).matches("[1-6]");
              assertThat(row.get("date_prec")).matches("[1-5]");
              assertThat(row.get("geom_wkt")).startsWith("POINT (");
            });
  }

  @Test
  void countriesHaveTheNumbersAndRegionsOfTheCodeBooks() throws IOException {
    List<CSVRecord> acled = rows(Exports.ACLED_CSV);
    assertThat(acled).filteredOn(r -> r.get("country").equals("Syria")).isNotEmpty();
    for (CSVRecord row : acled) {
      boolean syria = row.get("country").equals("Syria");
      assertThat(row.get("iso")).isEqualTo(syria ? "760" : row.get("iso"));
      assertThat(row.get("region")).isEqualTo(syria ? "Middle East" : row.get("region"));
    }
    assertThat(rows(Exports.UCDP_CSV))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.get("country")).isEqualTo("Syria");
              assertThat(row.get("country_id")).isEqualTo("652");
              assertThat(row.get("region")).isEqualTo("Middle East");
            })
        .anySatisfy(row -> assertThat(row.get("gwnoa")).isEqualTo("365"));
  }

  @Test
  void theGridIsCountedFromTheSouthWest() throws IOException {
    CSVRecord row = rows(Exports.UCDP_CSV).get(0);
    double lat = Double.parseDouble(row.get("latitude"));
    double lon = Double.parseDouble(row.get("longitude"));
    int cell = Integer.parseInt(row.get("priogrid_gid")) - 1;
    assertThat(Math.floorDiv(cell, 720) / 2.0 - 90).isBetween(lat - 0.5, lat);
    assertThat(cell % 720 / 2.0 - 180).isBetween(lon - 0.5, lon);
  }

  @Test
  void geoJsonHasWhatHasAPoint() throws IOException {
    JsonNode map = MAPPER.readTree(export(Exports.GEOJSON));
    assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
    assertThat(map.path("features"))
        .isNotEmpty()
        .allSatisfy(
            f -> {
              assertThat(f.path("geometry").path("coordinates").path(0).asDouble())
                  .isEqualTo(f.path("properties").path("site").path("lon").asDouble());
              assertThat(f.path("properties").path("sentence").asText()).isNotEmpty();
            });
  }

  @Test
  void jsonLinesHoldTheWholeIncidents() throws IOException {
    List<String> lines = text(Exports.JSONL).lines().toList();
    assertThat(lines).hasSameSizeAs(rows(Exports.CSV));
    for (String line : lines) {
      assertThat(MAPPER.readTree(line).path("claims_told")).isNotEmpty();
    }
    assertThat(text(Exports.CLAIMS_JSONL).lines()).hasSameSizeAs(rows(Exports.CLAIMS_CSV));
  }

  @Test
  void duckDbReadsParquet() throws IOException, SQLException {
    Path parquet = folder.resolve("incidents.parquet");
    Files.write(parquet, export(Exports.PARQUET));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT count(*), count(lat), max(killed_best), typeof(any_value(killed_best)),"
                    + " typeof(any_value(lat)) FROM '"
                    + parquet
                    + "'")) {
      row.next();
      assertThat(row.getInt(1)).isEqualTo(rows(Exports.CSV).size());
      assertThat(row.getInt(2)).isPositive().isLessThanOrEqualTo(row.getInt(1));
      assertThat(row.getInt(3)).isEqualTo(11);
      assertThat(row.getString(4)).isEqualTo("BIGINT");
      assertThat(row.getString(5)).isEqualTo("DOUBLE");
    }
  }
}
