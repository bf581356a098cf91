package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of six published articles, where they lie beside the checkout. */
final class SharedArticlesTest {
  private static final Path ARTICLES = Path.of("..", "..", "shared", "data", "articles");
  private static Path out = Path.of("");
  private static Map<String, JsonNode> articles = Map.of();
  private static Map<String, JsonNode> claims = Map.of();
  private static Map<String, JsonNode> texts = Map.of();
  private static List<CSVRecord> incidents = List.of();

  @BeforeAll
  static void report(@TempDir Path folder) throws IOException {
    out = folder;
    assumeTrue(Files.isDirectory(ARTICLES), () -> "skipped: no " + ARTICLES);
    Run.of("report", ARTICLES, "--out", out).ends(0);
    articles = ExampleArticles.byId(out.resolve("articles.jsonl"));
    claims = ExampleArticles.byId(out.resolve("claims.jsonl"));
    texts = ExampleArticles.byId(Run.of("read", ARTICLES).ends(0).out());
    try (var reader = Files.newBufferedReader(out.resolve("incidents.csv"))) {
      incidents =
          CSVFormat.DEFAULT
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(reader)
              .getRecords();
    }
  }

  private static List<JsonNode> claims(String type) {
    return claims.values().stream()
        .flatMap(a -> StreamSupport.stream(a.path("claims").spliterator(), false))
        .filter(c -> c.path("type").asText().equals(type))
        .toList();
  }

  private static Set<String> all(JsonNode claim, String list, String field) {
    Set<String> all = new TreeSet<>();
    claim.path(list).forEach(item -> all.add(item.path(field).asText()));
    return all;
  }

  @Test
  void twoCopiesAreOneOriginOfTheOutletThatTheyCredit() {
    assertThat(articles).hasSize(6);
    List<JsonNode> copies =
        articles.values().stream()
            .filter(a -> !a.path("origin").equals(a.path("id")))
            .collect(Collectors.toCollection(ArrayList::new));
    assertThat(copies).hasSize(1);
    JsonNode origin =
        Objects.requireNonNull(articles.get(copies.get(0).path("origin").asText()), "origin");
    for (JsonNode article : List.of(copies.get(0), origin)) {
      assertThat(article.path("published").asText()).isEqualTo("2017-10-12");
      assertThat(article.path("credit").asText()).isEqualTo("South Front");
    }
  }

  @Test
  void claimsComeFromTheBodyAlone() {
    claims.forEach(
        (id, line) -> {
          String text = Objects.requireNonNull(texts.get(id), id).path("text").asText();
          for (JsonNode claim : line.path("claims")) {
            assertThat(ExampleArticles.words(text, claim.path("evidence")))
                .doesNotContainIgnoringCase("donat", "patreon", "paypal", "disclaimer")
                .doesNotContainIgnoringCase("copyright", "leave a comment", "views expressed");
          }
        });
  }

  @Test
  void theTigerForcesAreReportedToHaveCapturedPlacesAtMayadin() {
    assertThat(claims("capture"))
        .filteredOn(c -> all(c, "agents", "actor").contains("tiger-forces"))
        .anySatisfy(
            c -> {
              assertThat(all(c, "places", "name"))
                  .contains("Balum", "Balout", "Taybah school", "Mayadin");
            });
  }

  @Test
  void fortyFightersAreReportedToHaveSurrendered() {
    assertThat(claims("surrender"))
        .filteredOn(c -> all(c, "agents", "actor").contains("ahmad-al-abdo"))
        .filteredOn(c -> c.at("/date/start").asText().equals("2017-10-11"))
        .anyMatch(c -> all(c, "casualties", "min").contains("40"));
  }

  @Test
  void theBombingOfSdfPositionsIsDisputed() {
    assertThat(incidents)
        .filteredOn(row -> row.get("standing").equals("disputed"))
        .filteredOn(row -> row.get("family").equals("violence"))
        .filteredOn(row -> row.get("agents").contains("russia"))
        .filteredOn(row -> row.get("targets").contains("sdf"))
        .anyMatch(SharedArticlesTest::tellsOfSdfPositions);
  }

  @Test
  void theBombingHasAccusersAndDeniers() {
    assertThat(incidents)
        .filteredOn(row -> row.get("standing").equals("disputed"))
        .filteredOn(SharedArticlesTest::tellsOfSdfPositions)
        .allSatisfy(row -> assertThat(row.get("reason")).contains("Told by", "denied by Russia"))
        .allSatisfy(row -> assertThat(row.get("differences")).startsWith("denial: "));
  }

  @Test
  void theSurrenderIsOneVoiceThoughTwoPagesCarryIt() {
    assertThat(incidents)
        .filteredOn(row -> row.get("type").equals("surrender"))
        .filteredOn(row -> row.get("agents").contains("ahmad-al-abdo"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("standing")).isEqualTo("single_source"))
        .satisfies(row -> assertThat(row.get("articles")).isEqualTo("2"))
        .satisfies(row -> assertThat(row.get("origins")).isEqualTo("1"))
        .satisfies(row -> assertThat(row.get("reason")).contains("one voice: South Front"));
  }

  @Test
  void theEndOfTheSiegeIsCorroboratedByTwoOrigins() {
    assertThat(incidents)
        .filteredOn(row -> row.get("type").equals("lift_siege"))
        .filteredOn(row -> row.get("place").equals("Deir ez-Zor"))
        .filteredOn(row -> row.get("standing").equals("corroborated"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("voices")).isEqualTo("2"))
        .satisfies(row -> assertThat(row.get("origins")).isEqualTo("2"));
  }

  @Test
  void theDeathOfTheGeneralIsToldBySeveral() {
    List<CSVRecord> told =
        incidents.stream()
            .filter(
                row ->
                    List.of(row.get("claim_ids").split("; ")).stream()
                        .map(SharedArticlesTest::sentence)
                        .anyMatch(sentence -> sentence.contains("Asapov")))
            .toList();
    Set<String> tellers = new TreeSet<>();
    for (CSVRecord row : told) {
      for (String claim : row.get("claim_ids").split("; ")) {
        if (sentence(claim).contains("Asapov")) {
          tellers.add(claim.substring(0, claim.indexOf(':')));
        }
      }
    }
    assertThat(tellers).hasSize(2);
    assertThat(told).allSatisfy(row -> assertThat(row.get("voices")).isNotEqualTo("1"));
    assertThat(told)
        .allSatisfy(row -> assertThat(row.get("date_start")).isBetween("2017-08-25", "2017-09-24"))
        .allSatisfy(row -> assertThat(row.get("date_end")).isBetween("2017-09-24", "2017-12-31"));
  }

  @Test
  void qaryataynIsContestedByThoseWhoTookItAndThoseWhoApproach() {
    List<String> rows =
        Run.of("control", ARTICLES, "--on", "2017-10-12", "--place", "Qaryatayn", "--format", "csv")
            .ends(0)
            .lines();
    assertThat(rows.get(1)).startsWith("qaryatayn,").contains(",isis,", ",contested,government,");
    assertThat(rows.get(1)).containsPattern("002_[0-9a-f]+:\\d+:capture");
  }

  @Test
  void whatIsInferredOfADateSaysWhy() {
    assertThat(articles.values())
        .filteredOn(article -> article.path("inferred").asBoolean())
        .hasSize(3)
        .allSatisfy(
            article -> {
              assertThat(article.path("published").asText()).startsWith("2017-");
              assertThat(article.path("inferred_because").asText()).contains("; ");
            });
  }

  @Test
  void aCopyShowsWhatItTookFromWhere() {
    assertThat(articles.values())
        .filteredOn(article -> !article.path("origin").equals(article.path("id")))
        .allSatisfy(
            copy -> {
              JsonNode passage = copy.path("passages").path(0);
              assertThat(passage.path("from")).isEqualTo(copy.path("origin"));
              String taken = words(copy.path("id").asText(), passage, "start", "end");
              String source =
                  words(passage.path("from").asText(), passage, "from_start", "from_end");
              assertThat(List.of(taken, source))
                  .allSatisfy(w -> assertThat(w).contains("Ahmad al-Abdo"));
            });
  }

  private static String words(String article, JsonNode span, String start, String end) {
    String text = Objects.requireNonNull(texts.get(article), article).path("text").asText();
    int from = text.offsetByCodePoints(0, span.path(start).asInt());
    return text.substring(from, text.offsetByCodePoints(0, span.path(end).asInt()));
  }

  private static boolean tellsOfSdfPositions(CSVRecord incident) {
    return List.of(incident.get("claim_ids").split("; ")).stream()
        .map(SharedArticlesTest::sentence)
        .anyMatch(sentence -> sentence.contains("SDF position"));
  }

  /** The sentence of a claim; its id begins with that of its article. */
  private static String sentence(String claim) {
    String id = claim.substring(0, claim.indexOf(':'));
    String text = Objects.requireNonNull(texts.get(id), id).path("text").asText();
    for (JsonNode found : Objects.requireNonNull(claims.get(id), id).path("claims")) {
      if (found.path("id").asText().equals(claim)) {
        return ExampleArticles.words(text, found.path("evidence"));
      }
    }
    return "";
  }

  @Test
  void everyQuotationOpens() throws IOException {
    String page = Files.readString(out.resolve("index.html"));
    PageLinks.check(page);
    assertThat(page).doesNotContainPattern("1970[^.0-9]");
  }
}
