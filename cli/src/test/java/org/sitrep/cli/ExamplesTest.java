package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Place;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/** The report of the articles in examples holds what a reader of them expects. */
final class ExamplesTest {
  /**
   * Of the expected claims, the shares that must be found: with their type, and with all fields.
   */
  private static final double TYPED = 0.88;

  private static final double WHOLE = 0.46;
  private static final Theatre THEATRE = Theatres.load("syria");

  private static Path out = Path.of("");
  private static Map<String, JsonNode> articles = Map.of();
  private static Map<String, JsonNode> texts = Map.of();
  private static Map<String, JsonNode> claims = Map.of();

  @BeforeAll
  static void report(@TempDir Path folder) throws IOException {
    out = folder;
    Run.of("report", ExampleArticles.FOLDER, "--out", out).ends(0);
    texts = ExampleArticles.byId(Run.of("read", ExampleArticles.FOLDER).ends(0).out());
    articles = ExampleArticles.byId(out.resolve("articles.jsonl"));
    claims = ExampleArticles.byId(out.resolve("claims.jsonl"));
  }

  private static JsonNode article(String name) {
    return Objects.requireNonNull(articles.get(ExampleArticles.id(name)), name);
  }

  @Test
  void everyArticleIsThere() {
    assertThat(articles).hasSize(45);
    assertThat(texts).containsOnlyKeys(articles.keySet());
  }

  @Test
  void theExpectedClaimsAreFound() throws IOException {
    List<Map<String, String>> rows = ExampleArticles.table("deir-ez-zor-2017.expected.tsv");
    List<String> missed = new ArrayList<>();
    int typed = 0;
    int whole = 0;
    for (Map<String, String> row : rows) {
      List<JsonNode> like = like(row);
      typed += like.isEmpty() ? 0 : 1;
      boolean all = like.stream().anyMatch(claim -> fits(claim, row));
      whole += all ? 1 : 0;
      if (!all) {
        missed.add(row + "\n    " + like);
      }
    }
    String shown =
        "%d of %d typed, %d whole; not whole:%n%s"
            .formatted(typed, rows.size(), whole, String.join("\n", missed));
    assertThat((double) typed / rows.size()).as(shown).isGreaterThanOrEqualTo(TYPED);
    assertThat((double) whole / rows.size()).as(shown).isGreaterThanOrEqualTo(WHOLE);
  }

  /** The claims of the row's type whose sentence has the row's words. */
  private static List<JsonNode> like(Map<String, String> row) {
    String id = ExampleArticles.id(cell(row, "article"));
    String text = Objects.requireNonNull(texts.get(id), id).path("text").asText();
    JsonNode found = Objects.requireNonNull(claims.get(id), id).path("claims");
    return StreamSupport.stream(found.spliterator(), false)
        .filter(claim -> claim.path("type").asText().equals(cell(row, "type")))
        .filter(
            claim ->
                plain(ExampleArticles.words(text, claim.path("evidence")))
                    .contains(plain(cell(row, "quote"))))
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static boolean fits(JsonNode claim, Map<String, String> row) {
    String date = cell(row, "date");
    boolean day =
        date.isEmpty()
            || (claim.at("/date/start").asText().equals(date)
                && claim.at("/date/end").asText().equals(date));
    return day
        && claim.path("status").asText().equals(cell(row, "status"))
        && all(claim.path("agents"), "actor").containsAll(values(row, "agents"))
        && places(all(claim.path("places"), "name")).containsAll(places(values(row, "places")));
  }

  /** One id for all spellings of a place; a name that the theatre does not know stays as it is. */
  private static Set<String> places(Set<String> names) {
    Set<String> ids = new TreeSet<>();
    for (String name : names) {
      ids.add(
          THEATRE.places().values().stream()
              .filter(p -> p.name().equals(name) || p.aliases().contains(name))
              .findFirst()
              .map(Place::id)
              .orElse(name));
    }
    return ids;
  }

  private static Set<String> all(JsonNode list, String field) {
    Set<String> all = new TreeSet<>();
    list.forEach(item -> all.add(item.path(field).asText()));
    return all;
  }

  private static Set<String> values(Map<String, String> row, String column) {
    return ExampleArticles.values(cell(row, column));
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  @Test
  void copiesShareTheOriginThatTheyCredit() throws IOException {
    Set<String> copies = new TreeSet<>();
    for (Map<String, String> row : ExampleArticles.table("deir-ez-zor-2017.copies.tsv")) {
      if (cell(row, "extent").equals("paragraph")) {
        continue;
      }
      JsonNode copy = article(cell(row, "copy"));
      JsonNode origin = article(cell(row, "origin"));
      assertThat(copy.path("origin")).as("%s", row).isEqualTo(origin.path("id"));
      assertThat(origin.path("publisher").asText())
          .as("credited by its full or short name: %s", row)
          .startsWith(copy.path("credit").asText());
      copies.add(copy.path("id").asText());
    }
    assertThat(articles.values())
        .filteredOn(a -> !a.path("origin").equals(a.path("id")))
        .extracting(a -> a.path("id").asText())
        .as("copies of another article")
        .containsExactlyInAnyOrderElementsOf(copies);
  }

  @Test
  void noClaimComesFromWhatIsNotTheArticle() {
    claims.forEach(
        (id, line) -> {
          JsonNode article = Objects.requireNonNull(texts.get(id), id);
          line.path("claims")
              .forEach(
                  claim ->
                      assertThat(kind(article, claim)).as("%s %s", id, claim).isEqualTo("body"));
        });
  }

  private static String kind(JsonNode article, JsonNode claim) {
    for (JsonNode block : article.path("blocks")) {
      if (block.path("start").asInt() <= claim.at("/evidence/start").asInt()
          && claim.at("/evidence/end").asInt() <= block.path("end").asInt()) {
        return block.path("kind").asText();
      }
    }
    return "none";
  }

  @Test
  void everyLinkOfThePageHasItsTarget() throws IOException {
    PageLinks.check(Files.readString(out.resolve("index.html")));
  }
}
