package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Document;
import org.sitrep.model.Metadata;
import org.sitrep.model.Span;

/** How much of what annotators read as body is labelled body. */
final class GoldBodyTest {
  private static final Path GOLD = Path.of("../../shared/gold");
  private final ObjectMapper json = new ObjectMapper();
  private final ArticleReader reader = new ArticleReader(List.of());

  @ParameterizedTest
  @ValueSource(strings = {"train", "dev"})
  void evidenceLiesInTheBody(String set) throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "no gold data beside the repository");
    Map<String, JsonNode> gold = byId(GOLD.resolve(set + ".gold.jsonl"));
    int all = 0;
    int inside = 0;
    int furniture = 0;
    int characters = 0;
    List<String> outside = new ArrayList<>();
    for (JsonNode doc : byId(GOLD.resolve(set + ".docs.jsonl")).values()) {
      // the scraped pages among them are read as what they are
      boolean page = doc.path("id").asText().startsWith("seed-");
      Article article = read(doc, page ? Document.Format.PAGE : Document.Format.RECORD);
      List<Span> body = body(article);
      characters += article.text().length();
      furniture += article.text().length() - body.stream().mapToInt(Span::length).sum();
      for (JsonNode claim :
          gold.getOrDefault(article.id(), json.createObjectNode()).path("claims")) {
        String evidence = claim.path("evidence").asText();
        all++;
        if (inside(article.text(), evidence, body)) {
          inside++;
        } else {
          outside.add(article.id() + ": " + evidence);
        }
      }
    }
    double share = inside / (double) all;
    String measured = inside + " of " + all + ", furniture " + furniture + " of " + characters;
    assertThat(share).as(measured + "\n" + String.join("\n", outside)).isGreaterThan(0.995);
    assertThat(furniture / (double) characters).as(measured).isGreaterThan(0.05);
  }

  private static List<Span> body(Article article) {
    return article.blocks().stream()
        .filter(b -> b.kind() == BlockKind.BODY)
        .map(Block::span)
        .toList();
  }

  private static boolean inside(String text, String evidence, List<Span> body) {
    for (int at = text.indexOf(evidence); at >= 0; at = text.indexOf(evidence, at + 1)) {
      Span span = new Span(at, at + evidence.length());
      if (body.stream().anyMatch(b -> b.contains(span))) {
        return true;
      }
    }
    return false;
  }

  private Article read(JsonNode doc, Document.Format format) {
    Metadata given =
        new Metadata(
            Optional.empty(),
            Optional.of(doc.path("title").asText()),
            Optional.of(doc.path("publisher").asText()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Document document =
        new Document(
            doc.path("id").asText(), Optional.empty(), format, doc.path("text").asText(), given);
    return reader.read(document).articles().get(0);
  }

  private Map<String, JsonNode> byId(Path file) throws IOException {
    Map<String, JsonNode> nodes = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode node = json.readTree(line);
      nodes.put(node.path("id").asText(), node);
    }
    return nodes;
  }
}
