package org.sitrep.place;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.sitrep.GoldFiles;
import org.sitrep.model.Article;
import org.sitrep.model.Point;
import org.sitrep.model.Span;

/** The places of annotated claims, read from the folder beside the checkout. */
final class GoldPlaces {
  /** A place of a claim: where its words stand, and its point where one is known. */
  record Phrase(Span span, String name, Optional<Point> point) {}

  /** An article and the places of its claims, each phrase once. */
  record Document(Article article, List<Phrase> phrases) {}

  private GoldPlaces() {}

  static List<Document> read(String part) throws IOException {
    Map<String, Point> points = points(GoldFiles.folder().resolve("places.tsv"));
    List<Document> documents = new ArrayList<>();
    for (GoldFiles.Annotated document : GoldFiles.read(part)) {
      documents.add(new Document(document.article(), phrases(document, points)));
    }
    return documents;
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

  private static List<Phrase> phrases(GoldFiles.Annotated document, Map<String, Point> points) {
    String text = document.text();
    Set<Phrase> phrases = new LinkedHashSet<>();
    for (JsonNode claim : document.claims()) {
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
