package org.sitrep.extract;

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
import org.sitrep.model.ClaimType;
import org.sitrep.model.Metadata;
import org.sitrep.model.Span;
import org.sitrep.text.AnalyzedArticle;
import org.sitrep.text.Sentence;
import org.sitrep.text.TextAnalyzer;

/** Annotated claims with the sentences that hold their triggers, from beside the checkout. */
final class GoldClaims {
  /** An annotated claim and where its trigger stands. */
  record Item(JsonNode claim, ClaimType type, Sentence sentence, Span trigger) {}

  /** An article and its claims. */
  record Document(AnalyzedArticle article, List<Item> items) {}

  private static final Path GOLD = Path.of("../../shared/gold");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  private GoldClaims() {}

  static List<Document> read(String part) throws IOException {
    Path gold = Files.isDirectory(GOLD) ? GOLD : Path.of("../shared/gold");
    Assumptions.assumeTrue(Files.isDirectory(gold), "no annotated articles beside the checkout");
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(gold.resolve(part + ".docs.jsonl"))) {
      JsonNode document = JSON.readTree(line);
      texts.put(document.path("id").asText(), document.path("text").asText());
    }
    List<Document> out = new ArrayList<>();
    for (String line : Files.readAllLines(gold.resolve(part + ".gold.jsonl"))) {
      JsonNode document = JSON.readTree(line);
      String id = document.path("id").asText();
      AnalyzedArticle article = analyze(id, texts.getOrDefault(id, ""));
      List<Item> items = new ArrayList<>();
      document.path("claims").forEach(c -> items.add(item(article, items, c)));
      out.add(new Document(article, items));
    }
    return out;
  }

  static AnalyzedArticle analyze(String id, String text) {
    List<Block> body = List.of(new Block(BlockKind.BODY, new Span(0, text.length())));
    return ANALYZER.analyze(new Article(id, Optional.empty(), Metadata.empty(), text, body));
  }

  private static Item item(AnalyzedArticle article, List<Item> before, JsonNode claim) {
    List<Span> all = occurrences(article.article().text(), claim, "trigger");
    Span first = all.get(0);
    boolean taken = before.stream().anyMatch(i -> i.trigger().equals(first));
    Span trigger = taken && all.size() > 1 ? all.get(1) : first;
    Sentence sentence =
        article.sentences().stream()
            .filter(s -> s.span().start() <= trigger.start() && trigger.start() < s.span().end())
            .findFirst()
            .orElseThrow();
    return new Item(claim, ClaimType.of(claim.path("type").asText()), sentence, trigger);
  }

  /** Where a field's text stands: in the claim's sentence, else anywhere. */
  static List<Span> occurrences(String text, JsonNode claim, String field) {
    return occurrences(text, claim, claim.path(field));
  }

  static List<Span> occurrences(String text, JsonNode claim, JsonNode words) {
    String evidence = claim.path("evidence").asText();
    int start = text.indexOf(evidence);
    Span sentence = new Span(start, start + evidence.length());
    String word = words.asText();
    List<Span> all = new ArrayList<>();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      all.add(new Span(at, at + word.length()));
    }
    List<Span> inside = all.stream().filter(sentence::contains).toList();
    return inside.isEmpty() ? all : inside;
  }

  /** The harmonic mean of precision and recall. */
  static double f1(int hit, int gold, int found) {
    return gold + found == 0 ? 0 : 2.0 * hit / (gold + found);
  }
}
