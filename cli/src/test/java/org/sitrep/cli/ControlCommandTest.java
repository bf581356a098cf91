package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sitrep control} on a few articles of its own. */
class ControlCommandTest {
  private static Path articles = Path.of("");
  private static Path start = Path.of("");

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    articles = folder.resolve("articles.jsonl");
    Files.writeString(
        articles,
        """
        {"id":"d1","published":"2017-10-15","publisher":"Daily One","text":"The Syrian army captured the town of Mayadin from ISIS on Saturday."}
        {"id":"d2","published":"2017-10-18","publisher":"Daily Two","text":"ISIS fighters captured the village of Muwaylih on Tuesday, the Observatory said."}
        """);
    start = folder.resolve("state-mid2017.psv");
    Files.writeString(
        start,
        """
        name|lat|lon|mark
        Mayadin|35.02|40.45|IS
        Muwaylih|35.63|40.715|SDF
        Old well|34.9|40.9|gov_oil
        """);
  }

  private static Run control(Object... more) {
    Object[] all = new Object[more.length + 4];
    all[0] = "control";
    all[1] = articles;
    all[2] = "--start";
    all[3] = start;
    System.arraycopy(more, 0, all, 4, more.length);
    return Run.of(all);
  }

  private static List<CSVRecord> rows(Run run) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(run.ends(0).out()))
        .getRecords();
  }

  private static CSVRecord row(Run run, String place) throws IOException {
    return rows(run).stream()
        .filter(row -> row.get("place_id").equals(place))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTableNamesTheHolderAndCitesTheClaim() throws IOException {
    CSVRecord row = row(control("--on", "2017-10-20", "--format", "csv"), "mayadin");
    assertThat(row.get("held_by")).isEqualTo("government");
    assertThat(row.get("since")).isEqualTo("2017-10-14");
    assertThat(row.get("publishers")).isEqualTo("Daily One");
    assertThat(row.get("claim_ids")).startsWith("d1:");
    assertThat(row.get("quote")).contains("captured the town of Mayadin");
  }

  @Test
  void asKnownEarlierTheStartStateHolds() throws IOException {
    Run run = control("--on", "2017-10-20", "--known", "2017-10-14", "--format", "csv");
    CSVRecord row = row(run, "mayadin");
    assertThat(row.get("held_by")).isEqualTo("isis");
    assertThat(row.get("since")).isEqualTo("2017-07-01");
    assertThat(row.get("firmness")).isEqualTo("given");
    assertThat(row.get("start")).isEqualTo("state-mid2017.psv:2");
    assertThat(row.get("claim_ids")).isEmpty();
    assertThat(row(run, "old-well").get("kind")).isEqualTo("oilfield");
  }

  @Test
  void aMapHasAFeatureForEachPlaceWithItsCitations() throws IOException {
    JsonNode map =
        new ObjectMapper()
            .readTree(control("--on", "2017-10-20", "--format", "geojson").ends(0).out());
    assertThat(map.path("on").asText()).isEqualTo("2017-10-20");
    assertThat(map.path("known").isNull()).isTrue();
    assertThat(map.path("features")).hasSize(3);
    JsonNode mayadin = map.path("features").get(0);
    assertThat(mayadin.path("geometry").path("type").asText()).isEqualTo("Point");
    JsonNode citation = mayadin.path("properties").path("citations").get(0);
    assertThat(citation.path("article").asText()).isEqualTo("d1");
    assertThat(citation.path("quote").asText()).startsWith("The Syrian army captured");
    assertThat(citation.path("start").asInt()).isZero();
  }

  @Test
  void aPersonReadsPlacesAndQuotations() {
    String out = control("--place", "Mayadin").ends(0).out();
    assertThat(out.lines().findFirst())
        .contains("PLACE    HELD BY                SINCE        HOW FIRMLY  OTHERS");
    assertThat(out)
        .contains("Mayadin  Government and allies  14 Oct 2017  One voice\n")
        .contains("    Daily One, 15 Oct 2017: “The Syrian army captured the town of Mayadin")
        .doesNotContain("Muwaylih");
  }

  @Test
  void itIsWrittenToAFile(@TempDir Path folder) throws IOException {
    Path to = folder.resolve("c.csv");
    assertThat(control("--format", "csv", "--to", to).ends(0).out()).isEmpty();
    assertThat(Files.readString(to)).startsWith("place_id,place,kind,");
  }

  @Test
  void whatIsWrongIsSaidWithARemedy(@TempDir Path folder) throws IOException {
    assertThat(control("--on", "12 October").ends(2).err()).contains("--on");
    assertThat(control("--format", "shape").ends(2).err()).contains("--format");
    assertThat(control("--place", "Atlantis").ends(2).err()).contains("--place Atlantis");
    assertThat(control("--to", folder).ends(2).err()).contains("is a folder");
    assertThat(Run.of("control", articles, "--start", folder.resolve("no.psv")).ends(3).err())
        .contains("no.psv: cannot be read");
    Path bad = Files.writeString(folder.resolve("bad.psv"), "name|lat|lon|side\nA|1|2|elves\n");
    assertThat(Run.of("control", articles, "--start", bad).ends(3).err())
        .contains("bad.psv:2: unknown side \"elves\"; use one of");
    assertThat(
            Run.of("control", articles, "--start", "none", "--start-day", "2017-01-01")
                .ends(2)
                .err())
        .contains("--start-day needs a start state");
  }

  @Test
  void theDayOfTheStartStateMayBeTold() throws IOException {
    Run run = control("--start-day", "2017-10-17", "--on", "2017-10-17", "--format", "csv");
    assertThat(row(run, "mayadin").get("held_by")).isEqualTo("isis");
  }
}
