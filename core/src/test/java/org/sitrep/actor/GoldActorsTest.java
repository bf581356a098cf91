package org.sitrep.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Mentions;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;

/** Floors on annotated articles, where they lie beside the repository. */
class GoldActorsTest {
  private static final Path GOLD = Path.of("..", "..", "shared", "gold");
  private static final Theatre SYRIA = Theatres.load("syria");

  private final ActorResolver resolver = new ActorResolver(SYRIA);
  private int all;
  private int side;
  private int actor;
  private int found;

  @ParameterizedTest
  @CsvSource({"train, 0.92, 0.90, 0.89", "dev, 0.96, 0.93, 0.92"})
  void holdsTheFloor(String part, double sideFloor, double actorFloor, double findFloor)
      throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(GOLD), "skipped: no annotated articles in ../shared/gold");
    measure(part);
    assertThat((double) side / all).as("side").isGreaterThanOrEqualTo(sideFloor);
    assertThat((double) actor / all).as("actor").isGreaterThanOrEqualTo(actorFloor);
    assertThat((double) found / all).as("found").isGreaterThanOrEqualTo(findFloor);
  }

  private void measure(String part) throws IOException {
    Map<String, JsonNode> claims = new HashMap<>();
    for (JsonNode gold : lines(part + ".gold.jsonl")) {
      claims.put(gold.get("id").asText(), gold.get("claims"));
    }
    for (JsonNode doc : lines(part + ".docs.jsonl")) {
      String id = doc.get("id").asText();
      LocalDate day = LocalDate.parse(doc.get("published").asText());
      AnalyzedArticle article = Marked.article(id, doc.get("text").asText(), day);
      Mentions mentions = new Mentions(resolver.find(article), List.of(), List.of());
      for (JsonNode claim : claims.getOrDefault(id, new ObjectMapper().createArrayNode())) {
        count(article, mentions, claim, claim.get("agents"));
        count(article, mentions, claim, claim.get("targets"));
      }
    }
  }

  private static List<JsonNode> lines(String file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> out = new java.util.ArrayList<>();
    for (String line : Files.readAllLines(GOLD.resolve(file))) {
      out.add(mapper.readTree(line));
    }
    return out;
  }

  private void count(AnalyzedArticle article, Mentions mentions, JsonNode claim, JsonNode parties) {
    String text = article.article().text();
    int sentence = Math.max(0, text.indexOf(claim.get("evidence").asText()));
    for (JsonNode party : parties) {
      String gold = party.get("actor").asText();
      int start = nearest(text, party.get("text").asText(), sentence);
      if (start < 0 || !SYRIA.actors().containsKey(gold)) {
        continue;
      }
      Span span = new Span(start, start + party.get("text").asText().length());
      ClaimType type = ClaimType.of(claim.get("type").asText());
      String got = resolver.resolve(article, mentions, type, span).actor();
      all++;
      actor += got.equals(gold) ? 1 : 0;
      side += SYRIA.sideOf(got).equals(SYRIA.sideOf(gold)) ? 1 : 0;
      found += mentions.actors().stream().anyMatch(m -> m.span().overlaps(span)) ? 1 : 0;
    }
  }

  /** The first whole-word place of words at or after an offset, else before it. */
  private static int nearest(String text, String words, int from) {
    int first = -1;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (whole(text, at, at + words.length())) {
        if (at >= from) {
          return at;
        }
        first = at;
      }
    }
    return first;
  }

  private static boolean whole(String text, int start, int end) {
    boolean left = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    return left && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
