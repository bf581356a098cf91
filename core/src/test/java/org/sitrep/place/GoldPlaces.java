package org.sitrep.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Metadata;
import org.sitrep.model.Point;
import org.sitrep.model.Span;

/** The places of annotated claims, read from the folder beside the checkout. */
final class GoldPlaces {
  /** A place of a claim: where its words stand, and its point where one is known. */
  record Phrase(Span span, String name, Optional<Point> point) {}

  /** An article and the places of its claims, each phrase once. */
  record Document(Article article, List<Phrase> phrases) {}

  private static final Path GOLD = Path.of("../../shared/gold");
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldPlaces() {}

  static List<Document> read(String part) throws IOException {
    Path gold = Files.isDirectory(GOLD) ? GOLD : Path.of("../shared/gold");
    Assumptions.assumeTrue(Files.isDirectory(gold), "no annotated articles beside the checkout");
    Map<String, Point> points = points(gold.resolve("places.tsv"));
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(gold.resolve(part + ".docs.jsonl"))) {
      JsonNode document = JSON.readTree(line);
      texts.put(document.path("id").asText(), document.path("text").asText());
    }
    List<Document> documents = new ArrayList<>();
    for (String line : Files.readAllLines(gold.resolve(part + ".gold.jsonl"))) {
      JsonNode document = JSON.readTree(line);
      String id = document.path("id").asText();
      String text = texts.getOrDefault(id, "");
      documents.add(new Document(article(id, text), phrases(document, text, points)));
    }
    return documents;
  }

  static Article article(String id, String text) {
    List<Block> body = List.of(new Block(BlockKind.BODY, new Span(0, text.length())));
    return new Article(id, Optional.empty(), Metadata.empty(), text, body);
  }

  private static Map<String, Point> points(Path file) throws IOException {
    Map<String, Point> points = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (!cells[1].isEmpty() && !cells[0].equals("name")) {
        points.put(cells[0], new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
      }
    }
    return points;
  }

  private static List<Phrase> phrases(JsonNode document, String text, Map<String, Point> points) {
    Set<Phrase> phrases = new LinkedHashSet<>();
    for (JsonNode claim : document.path("claims")) {
      int sentence = Math.max(0, text.indexOf(claim.path("evidence").asText()));
      for (JsonNode place : claim.path("places")) {
        String words = place.path("text").asText();
        int at = text.indexOf(words, sentence);
        int before = text.lastIndexOf(words, sentence);
        boolean inside = at >= 0 && at < sentence + claim.path("evidence").asText().length();
        int start = inside || before < 0 ? at : before;
        if (start >= 0) {
          String name = place.path("name").asText();
          Span span = new Span(start, start + words.length());
          phrases.add(new Phrase(span, name, Optional.ofNullable(points.get(name))));
        }
      }
    }
    return List.copyOf(phrases);
  }
}
