package org.sitrep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.model.Metadata;
import org.sitrep.model.Span;

/** The annotated articles in the folder beside the checkout; tests that need it skip without it. */
public final class GoldFiles {
  /** An article's text and its annotated claims, as the files have them. */
  public record Annotated(String id, String text, JsonNode claims) {
    /** An article that is all body and of which nothing else is known. */
    public Article article() {
      return GoldFiles.article(id, text);
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFiles() {}

  /** The folder; where there is none the test that asks is skipped. */
  public static Path folder() {
    Path deep = Path.of("../../shared/gold");
    Path gold = Files.isDirectory(deep) ? deep : Path.of("../shared/gold");
    Assumptions.assumeTrue(Files.isDirectory(gold), "no annotated articles beside the checkout");
    return gold;
  }

  /** The articles of a part: train or dev. */
  public static List<Annotated> read(String part) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode document : lines(folder().resolve(part + ".docs.jsonl"))) {
      texts.put(document.path("id").asText(), document.path("text").asText());
    }
    List<Annotated> out = new ArrayList<>();
    for (JsonNode document : lines(folder().resolve(part + ".gold.jsonl"))) {
      String id = document.path("id").asText();
      out.add(new Annotated(id, texts.getOrDefault(id, ""), document.path("claims")));
    }
    return out;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      out.add(JSON.readTree(line));
    }
    return out;
  }

  /** An article that is all body. */
  public static Article article(String id, String text) {
    List<Block> body = List.of(new Block(BlockKind.BODY, new Span(0, text.length())));
    return new Article(id, Optional.empty(), Metadata.empty(), text, body);
  }
}
